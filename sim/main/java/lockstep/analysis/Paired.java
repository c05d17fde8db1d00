package lockstep.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A policy against a rival under common luck: differences, policy less rival, of runs with the same world and seed (Student 1908). With
 * several worlds the error allows for worlds and seeds being shared ({@link Spread}).
 *
 * @param pairs         pairs in which both runs have a value
 * @param missing       pairs left out because one run has none
 * @param mean          mean difference, NaN without pairs
 * @param sd            standard deviation of differences, NaN below two pairs
 * @param standardError of the mean difference, NaN below two pairs
 * @param freedom       its degrees of freedom, NaN below two pairs
 * @param above         share of pairs in which the policy's value is the higher one, ties counted half (the probability of superiority of
 *                      Grissom &amp; Kim 2001 for pairs); NaN without pairs
 * @param signP         two-sided p-value of the sign test; NaN with several worlds, whose pairs are not independent
 * @param identical     whether there are pairs and all differ by exactly nothing
 */
public record Paired(int pairs, int missing, double mean, double sd, double standardError, double freedom, double above, double signP,
        boolean identical) {
    /** Differences that vary by less than this part of the numbers they come from vary by rounding alone. */
    private static final double ROUNDING = 1e-12;

    /**
     * Of values by world and seed.
     *
     * @param policy [world][seed]
     * @param rival  [world][seed], of the same shape
     */
    public static Paired of(double[][] policy, double[][] rival) {
        double[][] differences = Cells.difference(policy, rival);
        double[] known = Cells.finite(differences);
        Spread spread = Spread.of(differences);
        Signs signs = Signs.of(known);
        double largest = 0;
        for (double x : Cells.finite(Cells.where(policy, rival))) {
            largest = Math.max(largest, Math.abs(x));
        }
        boolean constant = spread.sd() <= ROUNDING * Math.max(largest, Math.abs(spread.mean()));
        return new Paired(known.length, Cells.flat(differences).length - known.length, spread.mean(), constant ? 0 : spread.sd(),
                constant ? 0 : spread.standardError(), spread.freedom(), signs.above(), policy.length > 1 ? Double.NaN : signs.p(),
                known.length > 0 && signs.zero() == known.length);
    }

    /** Of values by seed, in one world. */
    public static Paired of(double[] policy, double[] rival) {
        return of(new double[][] {policy}, new double[][] {rival});
    }

    /** Mean difference over its standard error; 0 if all are identical, infinite if all differ by the same, NaN below two pairs. */
    public double t() {
        return identical ? 0 : mean / standardError;
    }

    /**
     * Two-sided p-value of Student's t. 1 if all are identical, NaN below two pairs. If all differ by the same amount Student has no spread
     * to go by (t is infinite even with two runs of a metric that counts to three): then that of as many tosses of a coin, 2 / 2^n, n the
     * degrees of freedom + 1.
     */
    public double p() {
        if (identical) {
            return 1;
        }
        if (standardError == 0) {
            return Math.min(1, 2 * StrictMath.pow(0.5, freedom + 1));
        }
        return Double.isNaN(standardError) ? Double.NaN : 2 * new TDistribution(null, freedom).cumulativeProbability(-Math.abs(t()));
    }

    /** Student's interval of the mean difference. Unknown below two pairs; a point if all differ by the same. */
    public Interval interval(double level) {
        double upper = Level.upper(level);
        if (Double.isNaN(standardError)) {
            return Interval.UNKNOWN;
        }
        double reach = standardError == 0 ? 0 : standardError * new TDistribution(null, freedom).inverseCumulativeProbability(upper);
        return new Interval(mean - reach, mean + reach);
    }

    /** Share of pairs in which the policy does better, ties counted half; NaN if neither direction is better, or without pairs. */
    public double beats(Direction better) {
        return switch (better) {
            case UP -> above;
            case DOWN -> 1 - above;
            case NEITHER -> Double.NaN;
        };
    }
}
