package lockstep.setup;

import java.util.Map;
import lockstep.Param;
import lockstep.policy.Hope;

/** What is good from where somebody stands. */
public record ViewpointSetup(
        @Param("Whose viewpoint, in a word or two") String name,
        @Param("Why these goals, in a sentence") String about,
        @Param("What counts, by metric and cell such as access-exposure[region=Africa]") Map<String, Goal> goals) {

    /** One number that counts. */
    public record Goal(
            @Param("Which direction is good") Hope direction,
            @Param(value = "Weight against the other goals", unit = "weight", min = 0, max = 100) double weight,
            @Param(value = "A change that counts as one, in the unit of the metric", unit = "unit of the metric", min = 1e-9, max = 1e9)
            double scale) {
    }
}
