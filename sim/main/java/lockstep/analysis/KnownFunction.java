package lockstep.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/** Functions whose analysis is known, to hold the methods against. Each takes numbers x1, x2, ... uniform on one range, and a seed. */
public enum KnownFunction {
    /** sin x1 + 7 sin&sup2; x2 + 0.1 x3^4 sin x1 (Ishigami &amp; Homma 1990). */
    ISHIGAMI(3, -StrictMath.PI, StrictMath.PI) {
        @Override public double of(double[] x, long seed) {
            double second = StrictMath.sin(x[1]);
            return StrictMath.sin(x[0]) * (1 + 0.1 * x[2] * x[2] * x[2] * x[2]) + 7 * second * second;
        }
    },

    /** Product of (|4 x - 2| + a) / (1 + a), a = 0, 1, 4.5, 9, 99, 99, 99, 99 (Sobol; Saltelli &amp; Sobol 1995). */
    SOBOL_G(8, 0, 1) {
        @Override public double of(double[] x, long seed) {
            double product = 1;
            for (int i = 0; i < x.length; i++) {
                double a = i == 0 ? 0 : i == 1 ? 1 : i == 2 ? 4.5 : i == 3 ? 9 : 99;
                product *= (Math.abs(4 * x[i] - 2) + a) / (1 + a);
            }
            return product;
        }
    },

    /** 4 x1 - 2 x2 + x3 + 0 x4. */
    LINEAR(4, 0, 1) {
        @Override public double of(double[] x, long seed) {
            return 4 * x[0] - 2 * x[1] + x[2];
        }
    },

    /**
     * The linear one with luck: (1 + x1) times a standard normal number of the seed, the same at all points, and as much of the seed and
     * x2. Seeds account for 7/3 + 1 of a variance of (16 + 4 + 1) / 12 + 7/3 + 1.
     */
    LINEAR_WITH_LUCK(4, 0, 1) {
        @Override public double of(double[] x, long seed) {
            long stream = new Chance(seed).at(Purpose.TEST, 1);
            return LINEAR.of(x, seed) + (1 + x[0]) * Chance.normal(stream, 0, 0) + Chance.normal(stream, Double.doubleToLongBits(x[1]), 1);
        }
    },

    /** 1 inside 0.2 to 0.6 of x1 and above 0.5 of x2, else 0; x3, x4 and x5 do nothing. */
    PLANTED_BOX(5, 0, 1) {
        @Override public double of(double[] x, long seed) {
            return x[0] >= 0.2 && x[0] <= 0.6 && x[1] > 0.5 ? 1 : 0;
        }
    };

    private final int dimensions;
    private final double low;
    private final double high;

    KnownFunction(int dimensions, double low, double high) {
        this.dimensions = dimensions;
        this.low = low;
        this.high = high;
    }

    /**
     * The value.
     *
     * @param x as many as {@link #inputs}
     */
    public abstract double of(double[] x, long seed);

    /** x1, x2, ... with their range. */
    public List<Uncertain> inputs() {
        return IntStream.rangeClosed(1, dimensions).mapToObj(i -> new Uncertain("x" + i, low, high)).toList();
    }

    /** Its name in files, such as sobol-g. */
    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
