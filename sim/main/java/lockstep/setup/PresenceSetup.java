package lockstep.setup;

import lockstep.Param;

/** How strongly vendors of one home stand in one market area, against their standing in the world. */
public record PresenceSetup(
        @Param(value = "Sales relative to world share, before balancing", unit = "factor", min = 0, max = 100) double factor) {
}
