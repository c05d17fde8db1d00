package lockstep.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A line through points, for any weights of the points: through the means at each value of x if there are few values, straight between them;
 * else locally straight (Cleveland 1979, one pass; tricube weights, the nearest half of the points).
 *
 * @param x     [point]
 * @param place where the line is wanted, rising
 * @param reach [place] distance at which a point no longer counts; of no use where values are few
 * @param few   whether x takes few values, which then are the places
 */
record TrendLine(double[] x, double[] place, double[] reach, boolean few) {
    private static final int FEW = 12;
    private static final int PLACES = 41;
    private static final double SPAN = 0.5;

    static TrendLine over(double[] x) {
        double[] values = Arrays.stream(x).sorted().distinct().toArray();
        if (values.length < 2) {
            throw new IllegalArgumentException("Expected at least two values of the factor, given " + Arrays.toString(values));
        }
        if (values.length <= FEW) {
            return new TrendLine(x, values, new double[values.length], true);
        }
        double low = values[0];
        double wide = values[values.length - 1] - low;
        double[] places = IntStream.range(0, PLACES).mapToDouble(i -> low + wide * i / (PLACES - 1)).toArray();
        int near = (int) Math.ceil(SPAN * x.length);
        double[] reach = Arrays.stream(places).map(p -> Arrays.stream(x).map(v -> Math.abs(v - p)).sorted().toArray()[near - 1]).toArray();
        return new TrendLine(x, places, reach, false);
    }

    /**
     * The line.
     *
     * @param y      [point]; NaN does not count
     * @param weight [point] at least 0
     * @return [place]; NaN where nothing counts
     */
    double[] through(double[] y, double[] weight) {
        return IntStream.range(0, place.length).mapToDouble(i -> few ? mean(y, weight, place[i]) : straight(y, weight, i)).toArray();
    }

    private double mean(double[] y, double[] weight, double at) {
        double sum = 0;
        double weights = 0;
        for (int p = 0; p < y.length; p++) {
            if (x[p] == at && Double.isFinite(y[p])) {
                sum += weight[p] * y[p];
                weights += weight[p];
            }
        }
        return sum / weights;
    }

    private double straight(double[] y, double[] weight, int i) {
        double w = 0;
        double wx = 0;
        double wxx = 0;
        double wy = 0;
        double wxy = 0;
        for (int p = 0; p < y.length; p++) {
            double away = x[p] - place[i];
            double part = Math.abs(away) / reach[i];
            if (part < 1 && Double.isFinite(y[p])) {
                double once = 1 - part * part * part;
                double k = weight[p] * once * once * once;
                w += k;
                wx += k * away;
                wxx += k * away * away;
                wy += k * y[p];
                wxy += k * away * y[p];
            }
        }
        double spread = w * wxx - wx * wx;
        // Too little spread for a slope: the mean.
        return spread > 1e-9 * w * w * reach[i] * reach[i] ? (wxx * wy - wx * wxy) / spread : wy / w;
    }
}
