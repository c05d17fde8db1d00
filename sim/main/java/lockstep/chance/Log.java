package lockstep.chance;

/**
 * The natural logarithm in plain arithmetic: the same bits on every JDK, in less time than {@link StrictMath#log}. Relative error below 4e-15
 * for normal positive numbers away from 1, absolute error below 1e-16 near 1; everything else goes to StrictMath.
 *
 * <p>log(x) = k ln 2 + log(m), m in [sqrt(1/2), sqrt(2)), log(m) = 2 atanh((m - 1) / (m + 1)) by its series to the 21st power.
 */
public final class Log {
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double SQRT_2 = 1.4142135623730951;
    private static final long MANTISSA = (1L << 52) - 1;

    private Log() {
    }

    /** Natural logarithm of x. */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int k = (int) (bits >>> 52) - 1023;
        double m = Double.longBitsToDouble(bits & MANTISSA | 1023L << 52);
        if (m >= SQRT_2) {
            m *= 0.5;
            k++;
        }
        double y = (m - 1) / (m + 1);
        double z = y * y;
        double series = z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15
                + z * (1.0 / 17 + z * (1.0 / 19 + z / 21)))))))));
        return k * LN2_HIGH + (2 * (y + y * series) + k * LN2_LOW);
    }
}
