package lockstep.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What is good from where somebody stands: weights over metrics.
 *
 * @param name    whose
 * @param weights [metric] above zero if more is better, below if less is, 0 if it does not count
 * @param scales  [metric] a change of the metric that counts as one, in its unit; NaN to take the spread across the policies compared (the
 *                standard deviation of their mean effects, the baseline's 0 among them). A scale of one's own is better: with the spread, a
 *                policy more or less changes every score, and with few policies small effects look as large as large ones.
 */
public record Viewpoint(String name, double[] weights, double[] scales) {

    /** Refuses weights that are not numbers or all zero, and scales that are not above zero. */
    public Viewpoint {
        if (weights.length != scales.length) {
            throw new IllegalArgumentException("Expected a scale for each of " + weights.length + " weights, given " + scales.length);
        }
        if (!Arrays.stream(weights).allMatch(Double::isFinite) || Arrays.stream(weights).allMatch(w -> w == 0)) {
            throw new IllegalArgumentException("Expected weights of viewpoint " + name + " to be numbers, not all 0, given "
                    + Arrays.toString(weights));
        }
        if (Arrays.stream(scales).anyMatch(s -> s <= 0 || Double.isInfinite(s))) {
            throw new IllegalArgumentException("Expected scales of viewpoint " + name + " to be above 0, given " + Arrays.toString(scales));
        }
    }

    /**
     * Score of each run: the mean of effects over scales, weighted by weights over the sum of their sizes. The baseline scores 0; 1 is as
     * good as every metric moving by one scale in the wanted direction. NaN where a metric that counts has no value. More is better.
     *
     * @return [policy][world][seed]
     */
    public double[][][] scores(Outcomes outcomes) {
        if (outcomes.metrics() != weights.length) {
            throw new IllegalArgumentException("Expected " + outcomes.metrics() + " weights, given " + weights.length);
        }
        double total = Arrays.stream(weights).map(Math::abs).sum();
        double[][][] scores = new double[outcomes.policies()][][];
        for (int p = 0; p < scores.length; p++) {
            scores[p] = new double[outcomes.worlds()][outcomes.seeds()];
        }
        for (int m = 0; m < weights.length; m++) {
            if (weights[m] != 0) {
                double scale = scale(outcomes, m);
                for (int p = 0; p < scores.length; p++) {
                    scores[p] = Cells.combine(scores[p], outcomes.effects(p, m), weights[m] / total / scale);
                }
            }
        }
        return scores;
    }

    /** What counts as one. Infinite if the spread is to be taken and no policy moves the metric: then nobody gains or loses by it. */
    double scale(Outcomes outcomes, int metric) {
        if (!Double.isNaN(scales[metric])) {
            return scales[metric];
        }
        double[] means = IntStream.range(0, outcomes.policies()).mapToDouble(p -> Spread.of(outcomes.effects(p, metric)).mean()).toArray();
        double spread = Spread.of(new double[][] {means}).sd();
        return spread > 0 ? spread : Double.POSITIVE_INFINITY;
    }
}
