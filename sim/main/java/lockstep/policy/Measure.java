package lockstep.policy;

import lockstep.Param;

/** One lever of a policy, when it bears and what it costs. */
public record Measure(
        @Param("What it changes") Lever lever,
        @Param(value = "Time from the start of the policy until it bears", unit = "years", min = 0, max = 20, absent = "0")
        double delayYears,
        @Param(value = "What it costs besides what its lever implies", absent = "{}") Cost cost) {
}
