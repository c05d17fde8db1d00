package lockstep.process;

import lockstep.chance.Exp;

/**
 * Weights with which offers are chosen: exp(utility / noise), the logit rule. Where noise is small the exponential would run out of numbers, so
 * weights are then relative to the best offer; without noise the best has weight 1, and so has each that ties with it.
 */
final class Odds {
    /** Difference in utility that counts as none: far below any that is meant, far above rounding. */
    static final double TIE = 1e-9;
    /** Noise below which weights are relative to the best: utilities stay below 35 in size, the exponential below 700. */
    private static final double SHARP = 0.05;

    private Odds() {
    }

    /** Whether weights must be relative to the best offer. */
    static boolean sharp(double noise) {
        return noise < SHARP;
    }

    /** Weight of an offer, relative to the best in sharp choices. */
    static double of(double utility, double best, double noise) {
        if (noise > 0) {
            return Exp.of((utility - best) / noise);
        }
        return utility >= best - TIE ? 1 : 0;
    }

    /** The largest of some utilities. */
    static double best(double[] utility, int from, int to) {
        double best = Double.NEGATIVE_INFINITY;
        for (int j = from; j < to; j++) {
            best = Math.max(best, utility[j]);
        }
        return best;
    }

    /** Turns utilities into weights in place, relative to the largest; what cannot be chosen (minus infinity) has weight 0. */
    static void relative(double[] utility, int from, int to, double noise) {
        double best = best(utility, from, to);
        for (int j = from; j < to; j++) {
            utility[j] = utility[j] == Double.NEGATIVE_INFINITY ? 0 : of(utility[j], best, noise);
        }
    }
}
