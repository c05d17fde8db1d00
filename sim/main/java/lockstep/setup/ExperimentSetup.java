package lockstep.setup;

import java.util.List;
import java.util.Map;
import lockstep.Param;
import lockstep.policy.Magnitude;

/** What an experiment file says: what is varied, how, and what is kept. */
public record ExperimentSetup(
        @Param("One line that names the experiment") String title,
        @Param(value = "What it is for", absent = "''") String description,
        @Param(value = "Scenario file, by its path from here", absent = "''") String scenario,
        @Param(value = "Function with a known answer, in place of a scenario", absent = "none") TestFunction function,
        @Param(value = "Standard deviation of what luck adds to a function", unit = "unit of its value", min = 0, absent = "0") double noise,
        @Param(value = "Settings laid over the scenario, such as clock.end=2025Q4", absent = "[]") List<String> set,
        @Param(value = "Policies by id, joined by + to be in force together, or words for many; each is an arm beside the baseline",
                absent = "[]") List<String> policies,
        @Param(value = "Size in which policies are done", absent = "recommended") Magnitude.Size size,
        @Param(value = "Policies laid under every arm, the baseline too", absent = "''") String baseline,
        @Param(value = "What is varied, by its path in the scenario; a path that ends in * stands for all uncertain numbers below it",
                absent = "{}") Map<String, Factor> factors,
        @Param(value = "Which points of the factors are run", absent = "{kind: list}") Sampling design,
        @Param(value = "Runs of every arm at each point, with seeds 1 to that many, the same at all points", unit = "runs", min = 1,
                max = 1e6, absent = "1") int seeds,
        @Param(value = "Series to keep, such as adoption-share[sponsor=*]; the usual ones where left out", absent = "[]")
        List<String> metrics,
        @Param(value = "When series are read: quarters at least a year apart, yearly, or end", absent = "[end]") List<String> at,
        @Param(value = "Points times seeds in a chunk, which is what a crash can lose; chosen by size where 0", unit = "runs of all arms",
                min = 0, max = 1e6, absent = "0") int chunk,
        @Param(value = "When a comparison needs no more seeds; all seeds are run where left out", absent = "{}") Until until) {

    /** When to stop before all seeds are run: as soon as an interval that holds at every look is narrow enough, or clear of zero. */
    public record Until(
            @Param(value = "Series that decides, at the last date", absent = "''") String metric,
            @Param(value = "Width of the interval of the mean difference at which an arm is known well enough at a point; 0 for no such rule",
                    unit = "unit of the series", min = 0, absent = "0") double width,
            @Param(value = "Whether an interval without zero is enough too", absent = "false") boolean sign,
            @Param(value = "Numbers of seeds after which is looked, rising; the last is the number of seeds", absent = "[]") List<Double> looks,
            @Param(value = "How the chance of being wrong is spent over looks", absent = "pocock") Spending spending,
            @Param(value = "Confidence of all looks together", unit = "share", min = 0.5, max = 0.9999, absent = "0.95") double level) {

        /** Whether there is any such rule. */
        public boolean rules() {
            return !looks.isEmpty();
        }
    }

    /** How the chance of being wrong is spent over looks (Lan &amp; DeMets 1983). */
    public enum Spending {
        /** About evenly. */
        POCOCK,
        /** Hardly anything at first. */
        OBRIEN_FLEMING
    }

    /** One thing that is varied. */
    public record Factor(
            @Param(value = "Smallest and largest value; the plausible range that the scenario gives where left out", absent = "[]")
            List<Double> range,
            @Param(value = "The only values taken, in place of a range; of a switch 0 and 1", absent = "[]") List<Double> values,
            @Param(value = "How values lie in the range", absent = "auto") Scale scale,
            @Param(value = "Unit, which must be the one of the number varied", absent = "''") String unit) {
    }

    /** How values lie in a range. */
    public enum Scale {
        /** Even in ratios if the range is positive and spans more than tenfold, as worlds of a comparison are drawn, else in differences. */
        AUTO,
        /** Even in differences. */
        LINEAR,
        /** Even in ratios. */
        LOG
    }
}
