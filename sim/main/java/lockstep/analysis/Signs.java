package lockstep.analysis;

import java.util.Arrays;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Tests that need no normal distribution, for independent differences (one world).
 *
 * @param positive differences above zero
 * @param negative differences below zero
 * @param zero     differences of exactly zero
 */
public record Signs(int positive, int negative, int zero) {
    /** Up to this many differences every pattern of signs is tried. */
    private static final int ALL_PATTERNS = 16;
    private static final int PATTERNS = 9_999;

    /** Of differences, all finite. */
    static Signs of(double[] differences) {
        int positive = 0;
        int negative = 0;
        for (double d : differences) {
            positive += d > 0 ? 1 : 0;
            negative += d < 0 ? 1 : 0;
        }
        return new Signs(positive, negative, differences.length - positive - negative);
    }

    /** Share above zero, zeros counted half; NaN of nothing. */
    double above() {
        return (positive + 0.5 * zero) / (positive + negative + zero);
    }

    /** Two-sided p-value of the sign test (Arbuthnott 1710), zeros left out; 1 if nothing is left. */
    public double p() {
        int n = positive + negative;
        return n == 0 ? 1 : Math.min(1, 2 * new BinomialDistribution(null, n, 0.5).cumulativeProbability(Math.min(positive, negative)));
    }

    /**
     * Two-sided p-value of Fisher's permutation test (The Design of Experiments, 1935, section 21): the share of patterns of signs under
     * which the sum is at least as far from zero. Exact up to 16 differences that are not zero; beyond that from 9,999 patterns drawn by
     * keyed luck, with the observed one counted in, so that it is never 0. 1 if all are zero; NaN of nothing. Values not finite are left
     * out.
     */
    public static double permutationP(double[] differences, long luck) {
        double[] known = Arrays.stream(differences).filter(Double::isFinite).toArray();
        double[] d = Arrays.stream(known).filter(x -> x != 0).toArray();
        boolean exact = d.length <= ALL_PATTERNS;
        int patterns = exact ? 1 << d.length : PATTERNS;
        // Sums that are equal but for rounding count as equal.
        double bound = Math.abs(Arrays.stream(d).sum()) - 1e-12 * Arrays.stream(d).map(Math::abs).sum();
        long stream = new Chance(luck).at(Purpose.RESAMPLE, 0);
        int extreme = 0;
        for (int p = 0; p < patterns; p++) {
            double sum = 0;
            for (int i = 0; i < d.length; i++) {
                sum += (exact ? (p >> i & 1) == 0 : Chance.uniform(stream, p, i) < 0.5) ? d[i] : -d[i];
            }
            extreme += Math.abs(sum) >= bound ? 1 : 0;
        }
        return known.length == 0 ? Double.NaN : exact ? (double) extreme / patterns : (extreme + 1.0) / (patterns + 1);
    }
}
