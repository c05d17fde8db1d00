package lockstep.setup;

import lockstep.Param;

/** A policy of the catalogue beside a scenario that is part of the scenario. */
public record Enacted(
        @Param(value = "Factor of every measure as recommended, costs included", unit = "factor", min = 0, max = 10, absent = "1")
        double strength,
        @Param(value = "Quarter in which it starts; the policy's own if left out, a package starts with its first part", absent = "''")
        String start) {
}
