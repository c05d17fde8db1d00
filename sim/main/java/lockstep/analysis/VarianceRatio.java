package lockstep.analysis;

/**
 * What common random numbers are worth (Law, Simulation Modeling and Analysis, 5th ed., 11.2): the variance of a difference of two runs
 * with luck of their own over that of two runs that share it. Worlds are what is compared in, not luck: variances are taken within worlds.
 *
 * @param pairs    pairs in which both runs have a value
 * @param unpaired variance of the difference with independent luck: the sum of both variances
 * @param paired   variance of the difference as it was run; both NaN if no world has two pairs
 */
public record VarianceRatio(int pairs, double unpaired, double paired) {

    /** Of values of two policies, [world][seed]. */
    public static VarianceRatio of(double[][] policy, double[][] rival) {
        double[][] a = Cells.where(policy, rival);
        double[][] b = Cells.where(rival, policy);
        return new VarianceRatio(Cells.finite(a).length, within(a) + within(b), within(Cells.difference(a, b)));
    }

    /** Variance within worlds, pooled. */
    private static double within(double[][] cells) {
        double squares = 0;
        int freedom = 0;
        for (double[] row : cells) {
            Spread spread = Spread.of(new double[][] {row});
            squares += spread.cells() > 1 ? spread.sd() * spread.sd() * (spread.cells() - 1) : 0;
            freedom += Math.max(0, spread.cells() - 1);
        }
        return squares / freedom;
    }

    /**
     * Above 1 pairing helps, below 1 it harms. Infinite if differences do not vary but the runs do; 1 if nothing varies: then there is no
     * luck to share. NaN without two pairs.
     */
    public double ratio() {
        return unpaired == 0 && paired == 0 ? 1 : unpaired / paired;
    }

    /** Unpaired runs of each policy that would tell as much as these pairs: "200 paired runs are worth N". */
    public double worth() {
        return pairs * ratio();
    }
}
