package lockstep.setup;

import lockstep.Param;

/** How much two nations gain by being in one camp, beyond what ties between them give. */
public record PropensitySetup(
        @Param(value = "Propensity of each to work with the other; negative where they compete", unit = "propensity", min = -100, max = 100)
        double propensity) {
}
