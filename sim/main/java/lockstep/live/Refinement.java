package lockstep.live;

import java.util.List;

/**
 * What is known of a view so far.
 *
 * @param seeds    runs of each line
 * @param of       runs that there will be
 * @param quarters dates
 * @param series   names, in the order of lines' curves
 * @param baseline the scenario as it is
 * @param changed  with other parameters and no policies; null if the view has none
 * @param arms     policies, side by side
 */
public record Refinement(int seeds, int of, List<String> quarters, List<String> series, Curves baseline, Curves changed, List<Curves> arms) {

    /** Whether nothing more will come. */
    public boolean done() {
        return seeds == of;
    }

    /**
     * One line.
     *
     * @param levels      one for each series
     * @param differences one for each series, none for the baseline
     */
    public record Curves(String label, List<Fan> levels, List<Gap> differences) {
    }
}
