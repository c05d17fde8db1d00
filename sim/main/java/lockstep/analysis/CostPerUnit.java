package lockstep.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Extra cost over extra effect, both against the baseline in the same runs. Defined only if the interval of the effect lies wholly on the
 * good side: otherwise the money may have bought nothing, or harm, and no number is honest. The interval is Fieller's (1954), the ratios r
 * for which cost - r effect cannot be told from zero; it allows for cost and effect going together from run to run.
 *
 * @param defined  whether the effect is clearly good
 * @param ratio    mean cost over mean effect, in the unit of cost per unit of the metric; below zero if the policy saves money; NaN if
 *                 undefined
 * @param interval unknown if undefined
 */
public record CostPerUnit(boolean defined, double ratio, Interval interval) {
    private static final CostPerUnit UNDEFINED = new CostPerUnit(false, Double.NaN, Interval.UNKNOWN);

    /**
     * Of differences from the baseline.
     *
     * @param cost   [world][seed]
     * @param effect [world][seed]
     * @param better where the metric should go
     */
    public static CostPerUnit of(double[][] cost, double[][] effect, Direction better, double level) {
        double upper = Level.upper(level);
        double[][] c = Cells.where(cost, effect);
        double[][] e = Cells.oriented(Cells.where(effect, cost), better);
        Spread costs = Spread.of(c);
        Spread effects = Spread.of(e);
        if (costs.cells() < 2) {
            return UNDEFINED;
        }
        double t = new TDistribution(null, Math.min(costs.freedom(), effects.freedom())).inverseCumulativeProbability(upper);
        if (!(effects.mean() - t * effects.standardError() > 0)) {
            return UNDEFINED;
        }
        return new CostPerUnit(true, costs.mean() / effects.mean(), fieller(costs, effects, covariance(c, e), t));
    }

    /** Of the means, from the variances of sum and difference: so it allows for worlds and seeds in the same way. */
    private static double covariance(double[][] c, double[][] e) {
        double sum = Spread.of(Cells.combine(c, e, 1)).standardError();
        double difference = Spread.of(Cells.combine(c, e, -1)).standardError();
        return (sum * sum - difference * difference) / 4;
    }

    /** Roots of (c - r e)&sup2; = t&sup2; (var c - 2 r cov + r&sup2; var e). */
    private static Interval fieller(Spread c, Spread e, double covariance, double t) {
        double a = e.mean() * e.mean() - t * t * e.standardError() * e.standardError();
        double b = c.mean() * e.mean() - t * t * covariance;
        double d = c.mean() * c.mean() - t * t * c.standardError() * c.standardError();
        double root = Math.sqrt(Math.max(0, b * b - a * d));
        return new Interval((b - root) / a, (b + root) / a);
    }
}
