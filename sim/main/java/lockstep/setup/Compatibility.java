package lockstep.setup;

import lockstep.Param;

/** How well an offered standard works with an installed one. */
public record Compatibility(
        @Param(value = "Share of functions that work across", unit = "share", min = 0, max = 1) double kappa) {
}
