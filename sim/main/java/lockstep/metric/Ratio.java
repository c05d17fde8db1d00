package lockstep.metric;

/** Divides, with "nothing" as NaN. */
final class Ratio {
    private Ratio() {
    }

    /** Part over whole, NaN if there is no whole. */
    static double of(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }

    /** The same for a part that cannot exceed the whole: rounding must not carry a share past 1. */
    static double share(double part, double whole) {
        return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : Double.NaN;
    }
}
