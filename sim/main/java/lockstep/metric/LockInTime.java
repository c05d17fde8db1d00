package lockstep.metric;

/** From when on a run was decided in a domain. */
public final class LockInTime {
    private LockInTime() {
    }

    /**
     * First tick from which the sponsor with the largest share of the domain's base in the world stays the largest until the end with at
     * least half of it; NaN if the run does not end so. Needs the metric adoption-share.
     */
    public static double of(Recorder recorder, int domain) {
        int sponsors = recorder.names().sponsors().size();
        double[][] shares = new double[sponsors][];
        for (int s = 0; s < sponsors; s++) {
            shares[s] = recorder.series(Metrics.named("adoption-share"), new Cell(domain, -1, s, -1));
        }
        int[] ticks = recorder.ticks();
        double since = Double.NaN;
        int winner = -1;
        for (int t = ticks.length - 1; t >= 0; t--) {
            int leader = leader(shares, t);
            boolean holds = leader >= 0 && shares[leader][t] >= 0.5 && (winner < 0 || leader == winner);
            if (!holds) {
                return since;
            }
            winner = leader;
            since = ticks[t];
        }
        return since;
    }

    /** The sponsor with the largest share at a row, -1 if there is none. */
    private static int leader(double[][] shares, int row) {
        int top = -1;
        for (int s = 0; s < shares.length; s++) {
            if (!Double.isNaN(shares[s][row]) && (top < 0 || shares[s][row] > shares[top][row])) {
                top = s;
            }
        }
        return top;
    }
}
