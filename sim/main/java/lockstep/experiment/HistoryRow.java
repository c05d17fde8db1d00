package lockstep.experiment;

import java.util.List;
import lockstep.metric.Fact;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * A fact against what runs of the model show.
 *
 * @param median   of the runs, in the fact's unit; NaN if no run has a value
 * @param low      5 % quantile
 * @param high     95 % quantile
 * @param possible width of the range of possible values; infinite if it has no bound
 * @param unknown  ids the fact names that the scenario lacks; then there is no value
 */
public record HistoryRow(Fact fact, double median, double low, double high, double possible, List<String> unknown) {

    static HistoryRow of(Fact fact, double[] values, double possible) {
        double[] known = java.util.Arrays.stream(values).filter(Double::isFinite).toArray();
        return new HistoryRow(fact, quantile(known, 50), quantile(known, 5), quantile(known, 95), possible, List.of());
    }

    static HistoryRow absent(Fact fact, List<String> unknown) {
        return new HistoryRow(fact, Double.NaN, Double.NaN, Double.NaN, Double.NaN, unknown);
    }

    /** Quantile by linear interpolation of order statistics (type 7 of Hyndman and Fan 1996). */
    private static double quantile(double[] values, double percent) {
        return values.length == 0 ? Double.NaN
                : new Percentile().withEstimationType(Percentile.EstimationType.R_7).evaluate(values, percent);
    }

    /** Whether the fact lies in the band. */
    public boolean inside() {
        return fact.value() >= low && fact.value() <= high;
    }

    /** Width of the band over the range of possible values; NaN if that has no bound. */
    public double relativeWidth() {
        return Double.isFinite(possible) && possible > 0 ? (high - low) / possible : Double.NaN;
    }
}
