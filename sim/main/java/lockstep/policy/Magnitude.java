package lockstep.policy;

import java.util.List;
import java.util.Map;
import lockstep.Param;

/** How a policy differs when it is done weakly or strongly: all of it by a factor, or chosen numbers. */
public record Magnitude(
        @Param(value = "Factor of every measure, costs included", unit = "factor", min = 0, max = 10, absent = "1") double factor,
        @Param(value = "Other values, by 'measure/number', such as grants/engineer-years, or by 'delivery'", absent = "{}")
        Map<String, Double> numbers) {
    /** The measure as recommended. */
    public static final Magnitude NONE = new Magnitude(1, Map.of());

    /** Both sides of a policy as recommended. */
    public record Pair(
            @Param(value = "Done weakly", absent = "{}") Magnitude weak,
            @Param(value = "Done strongly", absent = "{}") Magnitude strong) {

        /** The one of a size. */
        public Magnitude of(Size size) {
            return switch (size) {
                case WEAK -> weak;
                case RECOMMENDED -> NONE;
                case STRONG -> strong;
            };
        }
    }

    /** How much of a policy is done. */
    public enum Size {
        WEAK, RECOMMENDED, STRONG;

        /** From the least to the most. */
        public static List<Size> all() {
            return List.of(values());
        }
    }
}
