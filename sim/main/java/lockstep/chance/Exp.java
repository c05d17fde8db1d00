package lockstep.chance;

/**
 * The exponential function in plain arithmetic: the same bits on every JDK, which {@link Math#exp} does not promise, in less time than
 * {@link StrictMath#exp}. Relative error below 5e-16 on [-700, 700]; outside that it hands over to StrictMath.
 *
 * <p>exp(x) = 2^k exp(r), k the integer nearest to x / ln 2, r in [-0.35, 0.35] by Cody &amp; Waite's two-part ln 2, exp(r) by its Taylor
 * series to r^12, evaluated in pairs (Estrin's scheme), which keeps the processor's units busy.
 */
public final class Exp {
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    /** 1.5 x 2^52: adding it rounds to an integer, which then stands in the lowest bits. */
    private static final double ROUND = 6755399441055744.0;

    private Exp() {
    }

    /** e to the power x. */
    public static double of(double x) {
        if (!(x > -700 && x < 700)) {
            return StrictMath.exp(x);
        }
        double shifted = x * LOG2_E + ROUND;
        double k = shifted - ROUND;
        double r = (x - k * LN2_HIGH) - k * LN2_LOW;
        double r2 = r * r;
        double r4 = r2 * r2;
        double series = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6)) + r4 * ((1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040)))
                + r4 * r4 * ((1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800)) + r4 * (1.0 / 479001600));
        return series * Double.longBitsToDouble(Double.doubleToRawLongBits(shifted) + 1023 << 52);
    }
}
