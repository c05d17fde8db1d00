package lockstep.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.policy.Policy;

/**
 * A policy that was read and found good.
 *
 * @param id      its name in commands and results: that of its file
 * @param policy  as recommended
 * @param sizes   the same done weakly, as recommended and strongly, with the numbers of each
 * @param figures what is known of each number
 * @param yaml    its text with everything resolved, to stand beside a scenario that has no more of the catalogue than it needs
 */
public record PolicyFile(String id, Path file, Policy policy, Map<Magnitude.Size, Sized> sizes, List<Evidence> figures, String yaml) {

    /** A policy of a size, and the range that what is delivered of it is drawn from. */
    record Sized(Policy policy, double factor, Range delivery) {
    }

    /** What a run takes of it; a package has a plan for each of its parts, see {@link Catalogue#plans}. */
    Plan plan(Magnitude.Size size) {
        Sized sized = sizes.get(size);
        Policy p = sized.policy();
        Plan.Triangle delivery = new Plan.Triangle(sized.delivery().low(), p.delivery(), sized.delivery().high());
        return new Plan(id, p.actors(), p.start(), p.ends(), delivery, p.reversal(), p.measures(), sized.factor(), p.eventsUntil());
    }
}
