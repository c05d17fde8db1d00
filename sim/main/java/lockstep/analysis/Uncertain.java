package lockstep.analysis;

import lockstep.chance.Exp;
import lockstep.chance.Log;

/**
 * A parameter whose value is not known, only its range.
 *
 * @param name which; its luck is its own, so that one more parameter moves no other
 * @param low  least plausible value
 * @param high largest plausible value
 */
public record Uncertain(String name, double low, double high) {
    /** A positive range that spans more than this is even in ratios, not in differences. */
    private static final double RATIO = 10;

    public Uncertain {
        if (!(low <= high && Double.isFinite(low) && Double.isFinite(high))) {
            throw new IllegalArgumentException("Expected a range of " + name + " from low to high, given " + low + " and " + high);
        }
    }

    /** Whether it is drawn evenly in ratios. */
    public boolean logarithmic() {
        return low > 0 && high / low > RATIO;
    }

    /** The value at a share of the range, 0 to 1. A whole number must be rounded by the caller. */
    public double at(double share) {
        double value = logarithmic() ? low * Exp.of(share * Log.of(high / low)) : low + share * (high - low);
        return Math.min(high, Math.max(low, value));
    }
}
