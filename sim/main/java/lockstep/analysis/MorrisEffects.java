package lockstep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What changing one factor over its whole range does, as far as straight lines between points tell (elementary effects, Morris 1991).
 *
 * @param factor index
 * @param mu     mean effect, in the unit of the number
 * @param muStar mean size of effects (Campolongo, Cariboni &amp; Saltelli 2007): how much the factor matters
 * @param sigma  standard deviation of effects from trajectory to trajectory: how far the effect hangs on the other factors, or is not a
 *               straight line
 * @param luck   standard deviation that seeds alone give to the effect of one trajectory, a mean over seeds: a factor without any effect has
 *               a sigma about as large, and a mu* of 0.8 of it; NaN with one seed
 */
public record MorrisEffects(int factor, Estimate mu, Estimate muStar, Estimate sigma, double luck) {

    /**
     * One per factor. Trajectories in which a run is missing count for the factors whose two runs are there.
     *
     * @param values  [point][seed], points in the order of the design; NaN where a run is missing
     * @param samples of the bootstrap, which draws trajectories
     * @param luck    seed of the bootstrap
     */
    public static List<MorrisEffects> of(MorrisDesign design, double[][] values, int samples, long luck, double level) {
        if (values.length != design.size()) {
            throw new IllegalArgumentException("Expected " + design.size() + " points, given " + values.length);
        }
        double[][][] effects = effects(design, values);
        List<MorrisEffects> all = new ArrayList<>();
        for (int f = 0; f < design.factors(); f++) {
            double[][] whole = Arrays.stream(effects[f]).filter(e -> Arrays.stream(e).allMatch(Double::isFinite)).toArray(double[][]::new);
            all.add(of(f, whole, samples, luck, level));
        }
        return all;
    }

    /** [factor][trajectory][seed], per whole range. */
    private static double[][][] effects(MorrisDesign design, double[][] values) {
        double[][] points = design.points();
        double[][][] effects = new double[design.factors()][design.trajectories()][];
        for (int t = 0; t < design.trajectories(); t++) {
            int[] order = design.order(t);
            for (int k = 0; k < order.length; k++) {
                int after = t * (design.factors() + 1) + k + 1;
                double step = points[after][order[k]] - points[after - 1][order[k]];
                effects[order[k]][t] = IntStream.range(0, values[after].length)
                        .mapToDouble(s -> (values[after][s] - values[after - 1][s]) / step).toArray();
            }
        }
        return effects;
    }

    private static MorrisEffects of(int factor, double[][] effects, int samples, long luck, double level) {
        double[] means = Arrays.stream(effects).mapToDouble(e -> mean(e)).toArray();
        double[] sizes = Arrays.stream(means).map(Math::abs).toArray();
        double[][] drawn = new double[means.length < 2 ? 0 : samples][];
        if (drawn.length > 0) {
            Resamples resamples = new Resamples(means.length, 1, samples, luck);
            Arrays.setAll(drawn, b -> resamples.drawn(b, means));
        }
        Estimate mu = Estimate.of(mean(means), Arrays.stream(drawn).mapToDouble(MorrisEffects::mean).toArray(), level);
        Estimate muStar = Estimate.of(mean(sizes), Arrays.stream(drawn).mapToDouble(b -> mean(Arrays.stream(b).map(Math::abs).toArray()))
                .toArray(), level);
        Estimate sigma = Estimate.of(sd(means), Arrays.stream(drawn).mapToDouble(MorrisEffects::sd).toArray(), level);
        double within = Arrays.stream(effects).mapToDouble(e -> sd(e) * sd(e) / e.length).average().orElse(Double.NaN);
        return new MorrisEffects(factor, mu, muStar, sigma, Math.sqrt(within));
    }

    private static double mean(double[] values) {
        return Spread.of(new double[][] {values}).mean();
    }

    private static double sd(double[] values) {
        return Spread.of(new double[][] {values}).sd();
    }
}
