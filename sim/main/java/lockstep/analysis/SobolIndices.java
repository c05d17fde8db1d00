package lockstep.analysis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which share of the variance of a number each factor accounts for, alone and with others, and which share is luck. First order: the
 * estimator (b) of Saltelli et al. (2010), V_i = mean f(B) (f(AB_i) - f(A)); total: that of Jansen (1999), VT_i = mean (f(A) -
 * f(AB_i))&sup2; / 2; with pairs both are averaged with A and B exchanged. Shares are of the whole variance over factors and seeds.
 *
 * <p>Where points were run with several seeds, the same at each, every product above is taken between runs of different seeds, averaged
 * over all such pairs. So what is said of factors is unbiased whatever the luck and whether or not points share it; luck that works
 * differently at different values counts as luck. With one seed a point, indices hold for that seed, and the share of luck is unknown.
 *
 * @param rows         rows of the design in which no run was missing
 * @param missing      rows left out
 * @param mean         over rows and seeds
 * @param variance     over factors and seeds
 * @param first        [factor] first-order indices
 * @param total        [factor] total indices
 * @param interactions share of factors together beyond what each does alone
 * @param luck         share of seeds; unknown with one seed
 * @param pairs        [factor][other] second-order indices, above the diagonal; empty if the design has no pairs
 */
public record SobolIndices(int rows, int missing, double mean, double variance, List<Estimate> first, List<Estimate> total,
        Estimate interactions, Estimate luck, List<List<Estimate>> pairs) {

    /**
     * Of what came out.
     *
     * @param values  [point][seed], points in the order of the design; NaN where a run is missing
     * @param samples of the bootstrap, which draws rows
     * @param luck    seed of the bootstrap
     */
    public static SobolIndices of(SaltelliDesign design, double[][] values, int samples, long luck, double level) {
        if (values.length != design.size()) {
            throw new IllegalArgumentException("Expected " + design.size() + " points, given " + values.length);
        }
        SobolRows rows = SobolRows.of(design, values);
        int d = design.factors();
        double[] means = rows.means();
        double[][] resampled = resampled(rows, samples, luck);
        Shares shares = new Shares(means, resampled, level);
        List<Estimate> first = IntStream.range(0, d).mapToObj(f -> shares.of(m -> rows.first(m, f))).toList();
        List<Estimate> total = IntStream.range(0, d).mapToObj(f -> shares.of(m -> rows.total(m, f))).toList();
        List<List<Estimate>> pairs = IntStream.range(0, design.pairs() ? d : 0).mapToObj(f -> IntStream.range(0, d)
                .mapToObj(g -> g <= f ? null : shares.of(m -> rows.pair(m, f, g))).filter(java.util.Objects::nonNull).toList()).toList();
        return new SobolIndices(rows.count(), design.rows() - rows.count(), rows.mean(means), rows.variance(means), first, total,
                shares.of(rows::interactions), shares.of(rows::luck), pairs);
    }

    /** The index of two factors together. */
    public Estimate pair(int factor, int other) {
        return pairs.get(Math.min(factor, other)).get(Math.abs(factor - other) - 1);
    }

    private static double[][] resampled(SobolRows rows, int samples, long luck) {
        if (rows.count() < 2) {
            return new double[0][];
        }
        double[][] groups = rows.groups(luck);
        Resamples resamples = new Resamples(groups.length, 1, samples, luck);
        return IntStream.range(0, samples).parallel().mapToObj(b -> resamples.columnMeans(b, groups)).toArray(double[][]::new);
    }

    private record Shares(double[] means, double[][] resampled, double level) {
        Estimate of(ToDoubleFunction<double[]> share) {
            double[] all = java.util.Arrays.stream(resampled).mapToDouble(share).toArray();
            return Estimate.of(share.applyAsDouble(means), all, level);
        }
    }
}
