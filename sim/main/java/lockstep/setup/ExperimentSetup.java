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
        @Param(value = "Function with a known analysis, in place of a scenario", absent = "''") String function,
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
                min = 0, max = 1e6, absent = "0") int chunk) {

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
