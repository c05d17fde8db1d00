package lockstep.app;

import lockstep.metric.Cell;
import lockstep.metric.Metrics;
import lockstep.metric.Recorder;

/** Questions a summary asks of a recorded run. */
record Recorded(Recorder recorder, int ticksPerYear) {

    double start(String metric, Cell cell) {
        double[] series = series(metric, cell);
        return series.length == 0 ? Double.NaN : series[0];
    }

    double now(String metric, Cell cell) {
        double[] series = series(metric, cell);
        return series.length == 0 ? Double.NaN : series[series.length - 1];
    }

    /** Sum over the run of what there is. */
    double total(String metric, Cell cell) {
        return sum(metric, cell, 0, Integer.MAX_VALUE);
    }

    /** Sum over the last years. */
    double lastYears(String metric, Cell cell, int years) {
        return sum(metric, cell, rows() - years * ticksPerYear, rows());
    }

    /** Sum over the first year. */
    double firstYear(String metric, Cell cell) {
        return sum(metric, cell, 0, ticksPerYear);
    }

    int rows() {
        return recorder.ticks().length;
    }

    private double sum(String metric, Cell cell, int from, int to) {
        double[] series = series(metric, cell);
        double sum = 0;
        for (int t = Math.max(0, from); t < Math.min(to, series.length); t++) {
            sum += Double.isNaN(series[t]) ? 0 : series[t];
        }
        return sum;
    }

    private double[] series(String metric, Cell cell) {
        return recorder.series(Metrics.named(metric), cell);
    }
}
