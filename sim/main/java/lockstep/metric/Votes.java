package lockstep.metric;

import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** What bodies did in the tick and who works in them, by body and sponsor. */
final class Votes extends Reading.Sums {
    /** [body, 1, sponsor of the author's home] items. */
    final Cube submitted;
    final Cube approved;
    final Cube rejected;
    final Cube merit;
    /** [body, 1, sponsor] posts by holder's nation, a nation without vendors counting as "other"; engineers by home. */
    final Cube posts;
    final Cube effort;
    /** [body] sum of squared shares of effort by home, NaN without effort; the last is the mean weighted by effort. */
    final double[] effortHhi;

    private final double[] byHome;
    private final int[] sponsorOfNation;

    Votes(World w) {
        int bodies = w.bodies.length;
        int sponsors = w.frame.sponsors().size();
        submitted = new Cube(bodies, 1, sponsors);
        approved = new Cube(bodies, 1, sponsors);
        rejected = new Cube(bodies, 1, sponsors);
        merit = new Cube(bodies, 1, sponsors);
        posts = new Cube(bodies, 1, sponsors);
        effort = new Cube(bodies, 1, sponsors);
        effortHhi = new double[bodies + 1];
        byHome = new double[w.frame.homes().length + 1];
        sponsorOfNation = new int[w.nations.length];
        for (Nation n : w.nations) {
            sponsorOfNation[n.index] = n.home < 0 ? sponsors - 1 : w.frame.sponsorOfHome()[n.home];
        }
    }

    /** Observation group of a nation. */
    int sponsorOf(Nation nation) {
        return sponsorOfNation[nation.index];
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes()) {
            cube.clear();
        }
        double weighted = 0;
        double all = 0;
        for (Body body : w.bodies) {
            for (int h = 0; h < w.frame.homes().length; h++) {
                int s = w.frame.sponsorOfHome()[h];
                submitted.add(body.index, 0, s, w.flows.submitted[body.index][h]);
                approved.add(body.index, 0, s, w.flows.approved[body.index][h]);
                rejected.add(body.index, 0, s, w.flows.rejected[body.index][h]);
                merit.add(body.index, 0, s, w.flows.meritApproved[body.index][h]);
            }
            for (int n = 0; n < body.posts.length; n++) {
                posts.add(body.index, 0, sponsorOfNation[n], body.posts[n]);
            }
            double total = addEffort(w, body);
            all += total;
            weighted += total > 0 ? total * effortHhi[body.index] : 0;
        }
        effortHhi[w.bodies.length] = Ratio.of(weighted, all);
        for (Cube cube : cubes()) {
            cube.close();
        }
    }

    private Cube[] cubes() {
        return new Cube[] {submitted, approved, rejected, merit, posts, effort};
    }

    private double addEffort(World w, Body body) {
        java.util.Arrays.fill(byHome, 0);
        double total = 0;
        for (Firm firm : w.firms) {
            double e = firm.effort[body.index];
            byHome[firm.home < 0 ? byHome.length - 1 : firm.home] += e;
            effort.add(body.index, 0, firm.home < 0 ? w.frame.sponsors().size() - 1 : w.frame.sponsorOfHome()[firm.home], e);
            total += e;
        }
        effortHhi[body.index] = Concentration.of(byHome);
        return total;
    }
}
