package lockstep.setup;

import java.util.List;
import java.util.Map;
import lockstep.Param;

/** A case in which the answer is known: the scenario with some values set, and quantities to be found. */
public record DockSetup(
        @Param("What is checked, in one line") String about,
        @Param("Where the values are published, or how they follow") String source,
        @Param(value = "What the case sets, such as [modules.blocs=false]", absent = "[]") List<String> set,
        @Param(value = "Runs, with seeds 1 to this number", unit = "runs", min = 1, max = 1000000) int runs,
        @Param("Quantities to be found, by name") Map<String, Quantity> quantities) {

    /** A quantity whose value is known. */
    public record Quantity(
            @Param("How it is estimated in a run") Estimator estimator,
            @Param(value = "What it is of: a standard, or the nations of a camp; the first standard if left out", absent = "[]")
            List<String> of,
            @Param(value = "When: years from the start, newcomers or doublings, as the estimator has it", absent = "0") double at,
            @Param(value = "Over how many years from then the estimator takes the mean; 0 for one moment", unit = "years", min = 0,
                    absent = "0") double over,
            @Param(value = "mean or sd (standard deviation) over runs", absent = "mean") Statistic statistic,
            @Param("Value that is known") double value,
            @Param("equal, within (a tolerance), within-share (a tolerance relative to the value) or chance (so many standard errors)")
            Check check,
            @Param(value = "Largest difference that passes; of a check by chance, standard errors; 0 for one false alarm in a thousand over "
                    + "all checks by chance of the file", min = 0, absent = "0") double tolerance,
            @Param(value = "Exact standard deviation of one run; that of yes or no with the known chance if 0", min = 0, absent = "0")
            double sd,
            @Param(value = "The same for this value, if it has another source", absent = "''") String source) {
    }

    /** What is read from a run. */
    public enum Estimator {
        /** Share of the world's base built to a standard. */
        SHARE,
        /** That share less the share of all other standards of the domain. */
        LEAD,
        /** Base against potential of the world, in the domain of the standard. */
        PENETRATION,
        /** Years until most is sold in a tick. */
        PEAK,
        /** Ticks until every adopter would choose one product for sure. */
        LOCK_TIME,
        /** Whether that product is built to the standard. */
        LOCKED,
        /** Whether some adopter might still choose otherwise after so many ticks. */
        OPEN,
        /** Difference of tastes between which either side of a loop of slow and fast sweeps holds, at speed nought. */
        LOOP_WIDTH,
        /** Cost of kit against the start, after so many doublings of output. */
        COST,
        /** Stable configurations of two camps. */
        CONFIGURATIONS,
        /** Whether a camp of the nations named, against the rest, is stable. */
        STABLE,
        /** Energy of that configuration. */
        ENERGY,
        /** Configurations from which steepest descent leads to it. */
        BASIN,
        /** Whether the run ends in a stable configuration. */
        SETTLED,
        /** Whether the run ends in the configuration with the camp of the nations named. */
        SETTLED_IN
    }

    /** What is made of the values of all runs. */
    public enum Statistic { MEAN, SD }

    /** When a quantity passes. */
    public enum Check { EQUAL, WITHIN, WITHIN_SHARE, CHANCE }
}
