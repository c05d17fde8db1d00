package lockstep.analysis;

import java.util.Arrays;

/**
 * How probable each rank is. Policies that tie share their ranks equally, so rows and columns sum to one. Runs in which a policy has no
 * value rank nobody and are left out.
 *
 * @param chance [policy][rank], rank 0 the best; all NaN without runs
 * @param runs   runs (or samples of runs) that were ranked
 */
public record Ranks(double[][] chance, int runs) {

    /**
     * Over runs, worlds and seeds alike: which policy does best in one history drawn at random.
     *
     * @param values [policy][world][seed] a metric, or scores of a viewpoint
     */
    public static Ranks ofRuns(double[][][] values, Direction better) {
        double[][] flat = Arrays.stream(values).map(Cells::flat).toArray(double[][]::new);
        return of(flat, better);
    }

    /**
     * Over bootstrap samples of runs: which policy is best on average, as far as these runs can tell. With more runs this becomes certain;
     * {@link #ofRuns} does not.
     *
     * @param values [policy][world][seed]
     */
    public static Ranks ofMeans(double[][][] values, Direction better, Resamples samples) {
        double[][] common = values[0];
        for (double[][] policy : values) {
            common = Cells.where(common, policy);
        }
        double[][] means = new double[values.length][];
        for (int p = 0; p < means.length; p++) {
            means[p] = samples.means(Cells.where(values[p], common));
        }
        return of(means, better);
    }

    /** Of [policy][run]. */
    private static Ranks of(double[][] values, Direction better) {
        int policies = values.length;
        double[][] chance = new double[policies][policies];
        double[] run = new double[policies];
        int runs = 0;
        for (int r = 0; r < values[0].length; r++) {
            boolean whole = true;
            for (int p = 0; p < policies; p++) {
                run[p] = better.oriented(values[p][r]);
                whole &= Double.isFinite(run[p]);
            }
            if (whole) {
                add(run, chance);
                runs++;
            }
        }
        for (double[] row : chance) {
            for (int rank = 0; rank < policies; rank++) {
                row[rank] /= runs;
            }
        }
        return new Ranks(chance, runs);
    }

    private static void add(double[] run, double[][] chance) {
        for (int p = 0; p < run.length; p++) {
            int ahead = 0;
            int level = 0;
            for (double rival : run) {
                ahead += rival > run[p] ? 1 : 0;
                level += rival == run[p] ? 1 : 0;
            }
            for (int rank = ahead; rank < ahead + level; rank++) {
                chance[p][rank] += 1.0 / level;
            }
        }
    }

    /** Probability that a policy is the best. */
    public double best(int policy) {
        return chance[policy][0];
    }

    /** Mean rank, 0 the best. */
    public double mean(int policy) {
        double mean = 0;
        for (int rank = 0; rank < chance.length; rank++) {
            mean += rank * chance[policy][rank];
        }
        return mean;
    }
}
