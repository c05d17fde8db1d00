package lockstep.scenario;

import java.util.List;
import lockstep.chance.Exp;
import lockstep.chance.Log;

/**
 * One thing that an experiment varies, checked against the scenario.
 *
 * @param path        where it is, as {@code --set} takes it
 * @param meaning     what it is
 * @param low         least value; of a factor with {@code values} the least of them
 * @param high        largest value
 * @param values      the only values it takes; empty for all in the range
 * @param logarithmic whether the range is even in ratios
 * @param kind        what numbers mean there
 */
public record Factor(String path, String unit, String meaning, double low, double high, List<Double> values, boolean logarithmic,
        Kind kind) {

    /** What numbers mean in a place. */
    public enum Kind { NUMBER, WHOLE, SWITCH }

    /** The value at a share of the range, 0 to 1; with values, one of them, each for an equal part of the shares. */
    public double at(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Expected a share from 0 to 1, given " + share);
        }
        if (!values.isEmpty()) {
            return values.get(Math.min(values.size() - 1, (int) (share * values.size())));
        }
        double value = logarithmic ? low * Exp.of(share * Log.of(high / low)) : low + share * (high - low);
        if (kind == Kind.NUMBER || logarithmic) {
            double within = Math.min(high, Math.max(low, value));
            return kind == Kind.NUMBER ? within : Math.rint(within);
        }
        // Equal parts of the shares, so that each whole number is as likely as any other.
        return Math.min(high, Math.floor(low + share * (high - low + 1)));
    }

    /** A value as a scenario has it. */
    public String text(double value) {
        return switch (kind) {
            case NUMBER -> String.valueOf(value);
            case WHOLE -> String.valueOf((long) value);
            case SWITCH -> String.valueOf(value != 0);
        };
    }
}
