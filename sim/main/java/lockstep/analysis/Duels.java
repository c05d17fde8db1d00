package lockstep.analysis;

/**
 * Each policy against each: in which share of runs it does better, ties counted half.
 *
 * @param share [policy][rival], with its mirror image summing to one; NaN where no run has both
 */
public record Duels(double[][] share) {

    /**
     * Over runs with the same world and seed.
     *
     * @param values [policy][world][seed]
     */
    public static Duels of(double[][][] values, Direction better) {
        double[][] share = new double[values.length][values.length];
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b < values.length; b++) {
                double above = Signs.of(Cells.finite(Cells.difference(values[a], values[b]))).above();
                share[a][b] = better.oriented(above - 0.5) + 0.5;
            }
        }
        return new Duels(share);
    }
}
