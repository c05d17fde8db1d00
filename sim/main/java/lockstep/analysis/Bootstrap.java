package lockstep.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Bootstrap intervals of a mean: no normal distribution is assumed, but many runs are (below about 20 they are too narrow; Student's is
 * then the safer one).
 *
 * @param percentile from quantile to quantile of the means of samples (Efron 1979)
 * @param corrected  bias-corrected and accelerated (BCa, Efron 1987), which leans towards the long tail; the percentile interval with
 *                   several worlds, for which no acceleration is defined, and where all samples lie on one side of the mean
 */
public record Bootstrap(Interval percentile, Interval corrected) {

    /**
     * Of the mean of numbers by world and seed, those not finite left out. Unknown below two numbers; a point if all are equal.
     *
     * @param values [world][seed], the shape the samples were drawn for
     */
    public static Bootstrap of(double[][] values, Resamples samples, double level) {
        double[] known = Cells.finite(values);
        double upper = Level.upper(level);
        double[] means = Arrays.stream(samples.means(values)).filter(Double::isFinite).toArray();
        if (known.length < 2) {
            return new Bootstrap(Interval.UNKNOWN, Interval.UNKNOWN);
        }
        if (Arrays.stream(known).allMatch(x -> x == known[0])) {
            Interval point = new Interval(known[0], known[0]);
            return new Bootstrap(point, point);
        }
        Interval percentile = between(means, 1 - upper, upper);
        return new Bootstrap(percentile, values.length > 1 ? percentile : corrected(known, means, upper, percentile));
    }

    private static Interval corrected(double[] known, double[] means, double upper, Interval otherwise) {
        double mean = Arrays.stream(known).average().orElseThrow();
        double below = Signs.of(Arrays.stream(means).map(m -> mean - m).toArray()).above();
        if (!(below > 0 && below < 1)) {
            return otherwise;
        }
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double bias = normal.inverseCumulativeProbability(below);
        double z = normal.inverseCumulativeProbability(upper);
        double acceleration = acceleration(known, mean);
        double low = normal.cumulativeProbability(bias + (bias - z) / (1 - acceleration * (bias - z)));
        double high = normal.cumulativeProbability(bias + (bias + z) / (1 - acceleration * (bias + z)));
        return low < high ? between(means, low, high) : otherwise;
    }

    /** Skewness of the mean over six, by the jackknife. */
    private static double acceleration(double[] values, double mean) {
        double squares = 0;
        double cubes = 0;
        for (double x : values) {
            squares += (x - mean) * (x - mean);
            cubes += (x - mean) * (x - mean) * (x - mean);
        }
        return cubes / (6 * squares * Math.sqrt(squares));
    }

    private static Interval between(double[] means, double low, double high) {
        double[] ends = Quantiles.of(means, 100 * low, 100 * high);
        return new Interval(ends[0], ends[1]);
    }
}
