package lockstep.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * What a change does to one number, from runs with and without it that share their seeds.
 *
 * @param label    what the number is
 * @param unit     of the number
 * @param share    whether it is a share, in percent
 * @param baseline mean without the change
 * @param mean     mean difference, changed less baseline
 * @param sd       standard deviation of the differences
 * @param runs     pairs in which both numbers exist
 * @param vanishes whether the change takes it to nothing in every run, as the number of deals without programmes: true by construction
 */
public record Effect(String label, String unit, boolean share, double baseline, double mean, double sd, long runs, boolean vanishes) {
    /** Differences that nobody would act upon: half a point of a share, one hundredth of an amount. */
    private static final double SMALL_POINTS = 0.5;
    private static final double SMALL_PART = 0.01;

    static Effect of(Gauge gauge, double[] without, double[] with) {
        SummaryStatistics differences = new SummaryStatistics();
        IntStream.range(0, without.length).mapToDouble(s -> with[s] - without[s]).filter(Double::isFinite).forEach(differences::addValue);
        double baseline = Arrays.stream(without).filter(Double::isFinite).average().orElse(Double.NaN);
        return new Effect(gauge.label(), gauge.unit(), gauge.share(), baseline, differences.getMean(), differences.getStandardDeviation(),
                differences.getN(), Arrays.stream(with).allMatch(value -> value == 0));
    }

    /** Standard error of the mean difference. */
    public double standardError() {
        return sd / Math.sqrt(runs);
    }

    /** Size that a mean difference must exceed to count. */
    public double small() {
        return share ? SMALL_POINTS : SMALL_PART * Math.abs(baseline);
    }

    /** Whether the difference is more than twice its standard error and more than small, and not so by construction. */
    public boolean matters() {
        return !vanishes && Math.abs(mean) > 2 * standardError() && Math.abs(mean) > small();
    }
}
