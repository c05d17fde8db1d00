package lockstep.chart;

import java.util.Arrays;
import lockstep.analysis.Bands;

/**
 * One series over many runs: at each date the median and the bands that hold the middle half and the middle 90 % of runs. Runs without a
 * value at a date are left out there; NaN where none has one.
 *
 * @param name   what stands beside the line
 * @param years  [date] decimal years, rising
 * @param bands  [date][5, 25, 50, 75 and 95 % quantile]
 */
public record Fan(String name, double[] years, double[][] bands) {
    private static final double[] PERCENTS = {5, 25, 50, 75, 95};
    static final int LOW = 0;
    static final int LOWER = 1;
    static final int MEDIAN = 2;
    static final int UPPER = 3;
    static final int HIGH = 4;

    /**
     * Of values by run and date, each multiplied by a scale.
     *
     * @param runs [run][date]
     */
    public static Fan of(String name, double[] years, double[][] runs, double scale) {
        double[][] scaled = Arrays.stream(runs).map(run -> Arrays.stream(run).map(x -> scale * x).toArray()).toArray(double[][]::new);
        return new Fan(name, years, Bands.ofRuns(scaled, PERCENTS).quantiles());
    }

    /** The last median there is, NaN if there is none. */
    double end() {
        double end = Double.NaN;
        for (double[] band : bands) {
            end = Double.isNaN(band[MEDIAN]) ? end : band[MEDIAN];
        }
        return end;
    }

    double lowest() {
        return Arrays.stream(bands).mapToDouble(b -> b[LOW]).filter(Double::isFinite).min().orElse(0);
    }

    double highest() {
        return Arrays.stream(bands).mapToDouble(b -> b[HIGH]).filter(Double::isFinite).max().orElse(1);
    }
}
