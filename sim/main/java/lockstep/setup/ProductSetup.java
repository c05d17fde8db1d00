package lockstep.setup;

import lockstep.Param;

/** What a firm sells in a domain, built to one standard. */
public record ProductSetup(
        @Param(value = "Share of world sales of the domain in 2013", unit = "share", min = 0, max = 1) double share,
        @Param(value = "Quarter from which it is on sale; from the start if left out", absent = "''") String available) {
}
