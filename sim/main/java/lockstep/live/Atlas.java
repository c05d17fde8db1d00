package lockstep.live;

import java.util.List;

/**
 * Who leads where, over runs.
 *
 * @param runs      runs it is of
 * @param leader    [date][domain][nation] sponsor that leads in most runs, the first of those that lead in as many; -1 if nothing is installed
 * @param agreement [date][domain][nation] share of runs with that leader
 * @param depth     [date][domain][nation] mean lock-in depth; NaN where no run has any
 */
public record Atlas(int runs, int[][][] leader, double[][][] agreement, double[][][] depth) {

    /** Of runs: all dates, some domains, all nations. */
    static Atlas of(List<Survey> all, int dates, int[] domains, int nations, int sponsors) {
        Atlas atlas = new Atlas(all.size(), new int[dates][domains.length][nations], new double[dates][domains.length][nations],
                new double[dates][domains.length][nations]);
        for (int t = 0; t < dates; t++) {
            for (int d = 0; d < domains.length; d++) {
                for (int n = 0; n < nations; n++) {
                    atlas.note(all, new int[] {t, d, n}, domains[d], sponsors);
                }
            }
        }
        return atlas;
    }

    private void note(List<Survey> all, int[] cell, int domain, int sponsors) {
        int[] leads = new int[sponsors + 1];
        double sum = 0;
        int known = 0;
        for (Survey run : all) {
            leads[run.leader(cell[0], domain, cell[2]) + 1]++;
            double own = run.depth(cell[0], domain, cell[2]);
            sum += Double.isNaN(own) ? 0 : own;
            known += Double.isNaN(own) ? 0 : 1;
        }
        int most = 0;
        for (int s = 1; s < leads.length; s++) {
            most = leads[s] > leads[most] ? s : most;
        }
        leader[cell[0]][cell[1]][cell[2]] = most - 1;
        agreement[cell[0]][cell[1]][cell[2]] = (double) leads[most] / all.size();
        depth[cell[0]][cell[1]][cell[2]] = known == 0 ? Double.NaN : sum / known;
    }
}
