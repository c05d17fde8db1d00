package lockstep.analysis;

/**
 * How runs spread over time. Runs without a value at a tick are left out there; NaN where none has one.
 *
 * @param percents  0 to 100
 * @param quantiles [tick][percent]
 */
public record Bands(double[] percents, double[][] quantiles) {

    /**
     * Of curves by run.
     *
     * @param runs [run][tick], of the same length
     */
    public static Bands ofRuns(double[][] runs, double... percents) {
        double[][] ticks = new double[runs.length == 0 ? 0 : runs[0].length][runs.length];
        for (int r = 0; r < runs.length; r++) {
            for (int t = 0; t < ticks.length; t++) {
                ticks[t][r] = runs[r][t];
            }
        }
        return ofTicks(ticks, percents);
    }

    /**
     * Of runs by tick.
     *
     * @param ticks [tick][run]
     */
    public static Bands ofTicks(double[][] ticks, double... percents) {
        double[][] quantiles = new double[ticks.length][];
        for (int t = 0; t < ticks.length; t++) {
            quantiles[t] = Quantiles.of(ticks[t], percents);
        }
        return new Bands(percents, quantiles);
    }
}
