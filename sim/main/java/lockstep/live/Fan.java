package lockstep.live;

import java.util.List;
import lockstep.analysis.Bands;

/**
 * How the runs of one line spread in one series.
 *
 * @param quantiles [percent of {@link #PERCENTS}][date]; NaN where no run has a value
 */
public record Fan(double[][] quantiles) {
    /** Percents of runs that lie below. */
    public static final List<Integer> PERCENTS = List.of(5, 25, 50, 75, 95);

    /** Of runs. {@code runs} is [seed][date]. */
    static Fan of(double[][] runs) {
        double[][] byDate = Bands.ofRuns(runs, PERCENTS.stream().mapToDouble(Integer::doubleValue).toArray()).quantiles();
        double[][] quantiles = new double[PERCENTS.size()][byDate.length];
        for (int q = 0; q < quantiles.length; q++) {
            for (int t = 0; t < byDate.length; t++) {
                quantiles[q][t] = byDate[t][q];
            }
        }
        return new Fan(quantiles);
    }
}
