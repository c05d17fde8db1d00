package lockstep.ballot;

import java.util.Arrays;

/**
 * Voting power in floating point, for series of a run: as {@link Power}, for some of the players, up to rounding. When every other
 * player is in favour with chance t, a player decides with a chance that is its absolute Banzhaf index at t = 1/2, and whose mean over t
 * from 0 to 1 is its Shapley-Shubik index (Owen 1972; Straffin 1977). The mean is taken by Gauss-Legendre quadrature with up to 64 nodes: exact for
 * 128 players, and as good as exact for some hundreds.
 */
public final class QuickPower {
    private static final double LARGEST = 1 << 20;
    private static final int MOST_NODES = 64;

    private final Grid grid;
    private final boolean[] carrying;
    private final int[] shift;
    private final int largest;
    private final double[] chances;
    private final double[] others;

    private QuickPower(Grid grid) {
        this.grid = grid;
        carrying = grid.carrying();
        shift = Arrays.stream(grid.weights).mapToInt(grid::place).toArray();
        int most = 0;
        for (int c = 1; c < shift.length; c++) {
            most = grid.members[c] > grid.members[most] ? c : most;
        }
        largest = most;
        chances = new double[carrying.length];
        others = new double[carrying.length];
    }

    /**
     * Works out the first players of a game.
     *
     * @param absolute      [player] gets the absolute Banzhaf index, NaN if the game is too large
     * @param shapleyShubik [player] gets the Shapley-Shubik index, NaN if the game is too large
     */
    public static void of(Game game, double[] absolute, double[] shapleyShubik) {
        Grid grid = new Grid(game, false);
        if (!(grid.states() <= LARGEST)) {
            Arrays.fill(absolute, Double.NaN);
            Arrays.fill(shapleyShubik, Double.NaN);
            return;
        }
        QuickPower power = new QuickPower(grid);
        Arrays.fill(absolute, 0);
        Arrays.fill(shapleyShubik, 0);
        power.add(0.5, 1, absolute);
        double[][] nodes = Legendre.nodes(Math.min(MOST_NODES, grid.players() / 2 + 1));
        for (double[] node : nodes) {
            power.add(node[0], node[1], shapleyShubik);
        }
    }

    /** Adds the chance to decide at some t, times a factor. */
    private void add(double t, double factor, double[] to) {
        spread(t);
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * decides(shift[grid.classOf[i]], t);
        }
    }

    /** [place] chance that the sum over all players is there: one class as a binomial, the others one by one. */
    private void spread(double t) {
        Arrays.fill(chances, 0);
        binomial(t);
        int reach = grid.members[largest] * shift[largest];
        for (int c = 0; c < shift.length; c++) {
            for (int m = 0; m < grid.members[c] && c != largest; m++) {
                reach += shift[c];
                for (int at = reach; at >= shift[c]; at--) {
                    chances[at] = (1 - t) * chances[at] + t * chances[at - shift[c]];
                }
                for (int at = shift[c] - 1; at >= 0; at--) {
                    chances[at] *= 1 - t;
                }
            }
        }
    }

    /** From the mode outwards, because the ends are too small for a double when there are many. */
    private void binomial(double t) {
        int n = grid.members[largest];
        int by = shift[largest];
        int mode = Math.min(n, (int) ((n + 1) * t));
        double[] terms = new double[n + 1];
        terms[mode] = 1;
        double sum = 1;
        for (int k = mode; k < n; k++) {
            terms[k + 1] = terms[k] * t / (1 - t) * (n - k) / (k + 1);
            sum += terms[k + 1];
        }
        for (int k = mode; k > 0; k--) {
            terms[k - 1] = terms[k] * (1 - t) / t * k / (n - k + 1);
            sum += terms[k - 1];
        }
        for (int k = 0; k <= n; k++) {
            chances[k * by] += terms[k] / sum;
        }
    }

    /** Chance that the others are where a player decides. They are found by dividing from the end at which errors die out. */
    private double decides(int by, double t) {
        if (by == 0) {
            return 0;
        }
        int size = carrying.length;
        double sum = 0;
        if (t <= 0.5) {
            for (int at = 0; at < size - by; at++) {
                others[at] = (chances[at] - (at < by ? 0 : t * others[at - by])) / (1 - t);
                sum += !carrying[at] && carrying[at + by] ? others[at] : 0;
            }
        } else {
            for (int at = size - by - 1; at >= 0; at--) {
                others[at] = (chances[at + by] - (at + by < size - by ? (1 - t) * others[at + by] : 0)) / t;
                sum += !carrying[at] && carrying[at + by] ? others[at] : 0;
            }
        }
        return Math.max(0, sum);
    }
}
