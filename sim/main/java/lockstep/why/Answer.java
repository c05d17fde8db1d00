package lockstep.why;

import java.util.List;
import lockstep.agent.Happening;
import lockstep.agent.World;

/**
 * What mattered in one run, the most first. Effects need not add up: causes work through one another.
 *
 * @param question   as asked, with what the run settled
 * @param what       what was asked of
 * @param unit       of the number
 * @param value      the number; NaN if it does not exist
 * @param happenings all that happened up to then
 * @param end        the world then
 */
public record Answer(Question question, String what, String unit, double value, List<Cause> causes, List<Happening> happenings, World end) {

    /** What happened that is about the very nations, domain and body asked about, votes left out where it is about markets, and so on. */
    public List<Happening> near() {
        Suspects suspects = new Suspects(question, end);
        return happenings.stream().filter(suspects::isListed).toList();
    }
}
