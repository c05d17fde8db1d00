package lockstep.analysis;

import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** Made-up results with known moments, and how often an interval should hold the truth. */
final class Draws {
    private static final long STREAM = new Chance(41).at(Purpose.TEST, 0);

    private Draws() {
    }

    /** The i-th standard normal of a set. */
    static double normal(int set, int i) {
        return Chance.normal(STREAM, set, i);
    }

    /** A whole set. */
    static double[] normals(int set, int size) {
        double[] x = new double[size];
        java.util.Arrays.setAll(x, i -> normal(set, i));
        return x;
    }

    /** Zeros of the same shape. */
    static double[][] zeros(double[][] like) {
        return new double[like.length][like[0].length];
    }

    /** Counts of a binomial that hold all but a thousandth of it: a right interval fails one test in a thousand. */
    static Interval plausible(int trials, double p) {
        BinomialDistribution hits = new BinomialDistribution(null, trials, p);
        return new Interval(hits.inverseCumulativeProbability(0.0005), hits.inverseCumulativeProbability(0.9995));
    }
}
