package lockstep.live;

import lockstep.analysis.Paired;

/**
 * How one line differs from another in one series, run by run under the same luck.
 *
 * @param fan   of the differences
 * @param mean  [date] mean difference
 * @param low   [date] lower end of Student's 95 % interval of the mean; NaN below two runs
 * @param high  [date] upper end
 * @param above [date] share of runs in which the line is higher, ties counted half
 */
public record Gap(Fan fan, double[] mean, double[] low, double[] high, double[] above) {
    private static final double LEVEL = 0.95;

    /** Of two lines. Both are [seed][date]. */
    static Gap of(double[][] line, double[][] other) {
        int dates = line[0].length;
        Gap gap = new Gap(Fan.of(difference(line, other)), new double[dates], new double[dates], new double[dates], new double[dates]);
        for (int t = 0; t < dates; t++) {
            Paired paired = Paired.of(column(line, t), column(other, t));
            gap.mean[t] = paired.mean();
            gap.low[t] = paired.interval(LEVEL).low();
            gap.high[t] = paired.interval(LEVEL).high();
            gap.above[t] = paired.above();
        }
        return gap;
    }

    private static double[][] difference(double[][] line, double[][] other) {
        double[][] difference = new double[line.length][line[0].length];
        for (int s = 0; s < line.length; s++) {
            for (int t = 0; t < difference[s].length; t++) {
                difference[s][t] = line[s][t] - other[s][t];
            }
        }
        return difference;
    }

    private static double[] column(double[][] runs, int date) {
        double[] column = new double[runs.length];
        for (int s = 0; s < column.length; s++) {
            column[s] = runs[s][date];
        }
        return column;
    }
}
