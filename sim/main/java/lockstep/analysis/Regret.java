package lockstep.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What each policy loses, in each world, against the best one there (Savage 1951). Worlds in which a policy has no payoff are left out.
 *
 * @param loss [policy][world], at least 0
 */
public record Regret(double[][] loss) {

    /**
     * Of payoffs, more being better.
     *
     * @param payoff [policy][world], such as means over seeds, or scores of a viewpoint
     */
    public static Regret of(double[][] payoff) {
        int[] worlds = IntStream.range(0, payoff[0].length)
                .filter(w -> Arrays.stream(payoff).allMatch(policy -> Double.isFinite(policy[w]))).toArray();
        double[][] loss = new double[payoff.length][worlds.length];
        for (int i = 0; i < worlds.length; i++) {
            int w = worlds[i];
            double best = Arrays.stream(payoff).mapToDouble(policy -> policy[w]).max().orElseThrow();
            for (int p = 0; p < loss.length; p++) {
                loss[p][i] = best - payoff[p][w];
            }
        }
        return new Regret(loss);
    }

    /** [policy][world] payoffs turned so that more is better. */
    public static double[][] payoff(double[][] values, Direction better) {
        return Cells.oriented(values, better);
    }

    /** Worlds that count. */
    public int worlds() {
        return loss[0].length;
    }

    /** [policy] the largest regret, or a milder quantile of it: percent 100 is the largest. NaN without worlds. */
    public double[] quantile(double percent) {
        return Arrays.stream(loss).mapToDouble(row -> Quantiles.of(row, percent)[0]).toArray();
    }

    /** The policy with the least regret at a quantile: 100 is minimax regret. The first of those that tie; -1 without worlds. */
    public int choice(double percent) {
        double[] regrets = quantile(percent);
        int choice = -1;
        for (int p = 0; p < regrets.length; p++) {
            choice = !Double.isNaN(regrets[p]) && (choice < 0 || regrets[p] < regrets[choice]) ? p : choice;
        }
        return choice;
    }

    /**
     * Satisficing (Simon 1956; Starr's domain criterion): share of worlds in which a policy's payoff is at least what is asked for.
     *
     * @param payoffs by world; those that are NaN are left out, NaN if all are
     */
    public static double satisficing(double[] payoffs, double least) {
        double[] known = Arrays.stream(payoffs).filter(x -> !Double.isNaN(x)).toArray();
        return Arrays.stream(known).map(x -> x >= least ? 1 : 0).average().orElse(Double.NaN);
    }
}
