package lockstep.setup;

import lockstep.Param;

import java.util.Map;

/** A stage in the supply of advanced inputs, such as leading-edge foundry. */
public record InputSetup(
        @Param("Name for people") String name,
        @Param(value = "Share of the stage by nation", unit = "share", min = 0, max = 1) Map<String, Double> shares,
        @Param(value = "Self-sufficiency of nations at the start, 0 where left out", unit = "share", min = 0, max = 1, absent = "{}")
        Map<String, Double> selfSufficiency) {
}
