package lockstep.setup;

import lockstep.Param;

import java.util.Map;

/** A state's industrial policy towards the vendors of the model. */
public record StateSetup(
        @Param(value = "Support of the model's vendors", unit = "percent of GDP", min = 0, max = 3) double supportPctGdp,
        @Param(value = "Share of support that buys research; the rest supports export prices", unit = "share", min = 0, max = 1) double researchShare,
        @Param(value = "Support to self-sufficiency in advanced inputs", unit = "percent of GDP", min = 0, max = 3, absent = "0") double inputPctGdp,
        @Param(value = "Stipend for delegates to bodies", unit = "USD M/firm-year", min = 0, max = 10, absent = "0") double stipendUsdM,
        @Param(value = "Goal: weight of home vendors' market share abroad", unit = "weight", min = 0, max = 1) double goalMarket,
        @Param(value = "Goal: weight of self-reliance at home", unit = "weight", min = 0, max = 1) double goalSelfReliance,
        @Param(value = "Goal: weight of royalties earned less paid", unit = "weight", min = 0, max = 1) double goalRoyalties,
        @Param(value = "Priority of domains in standards work, 1 where left out", unit = "factor", min = 0, max = 10, absent = "{}")
        Map<String, Double> priority) {
}
