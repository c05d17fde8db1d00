package lockstep.experiment;

import java.util.List;
import lockstep.analysis.Quantiles;
import lockstep.metric.Fact;

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
        double[] quantiles = Quantiles.of(values, 5, 50, 95);
        return new HistoryRow(fact, quantiles[1], quantiles[0], quantiles[2], possible, List.of());
    }

    static HistoryRow absent(Fact fact, List<String> unknown) {
        return new HistoryRow(fact, Double.NaN, Double.NaN, Double.NaN, Double.NaN, unknown);
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
