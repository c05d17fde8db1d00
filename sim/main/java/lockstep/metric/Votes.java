package lockstep.metric;

import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** What bodies did in the tick and who works in them, by body and sponsor. */
final class Votes extends Reading.Sums {
    /** [body, 1, sponsor of the author's home] items. */
    final Cube submitted;
    final Cube considered;
    final Cube approved;
    final Cube rejected;
    final Cube merit;
    /** [domain, 1, sponsor] items approved. */
    final Cube approvedIn;
    /** [body, 1, sponsor] posts and engineers by nation; a nation without vendors counts as the last sponsor, "other". */
    final Cube posts;
    final Cube effort;
    /** [1, 1, sponsor] experts by nation. */
    final Cube experts;
    /** [body] sum of squared shares of effort by nation, NaN without effort; the last is the mean weighted by effort. */
    final double[] effortHhi;

    private final int[] sponsorOfNation;

    Votes(World w) {
        int bodies = w.bodies.length;
        int sponsors = w.frame.sponsors().size();
        submitted = new Cube(bodies, 1, sponsors);
        considered = new Cube(bodies, 1, sponsors);
        approved = new Cube(bodies, 1, sponsors);
        rejected = new Cube(bodies, 1, sponsors);
        merit = new Cube(bodies, 1, sponsors);
        approvedIn = new Cube(w.frame.domains().length, 1, sponsors);
        posts = new Cube(bodies, 1, sponsors);
        effort = new Cube(bodies, 1, sponsors);
        experts = new Cube(1, 1, sponsors);
        effortHhi = new double[bodies + 1];
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
        for (int d = 0; d < w.flows.approvedIn.length; d++) {
            for (int h = 0; h < w.frame.homes().length; h++) {
                approvedIn.add(d, 0, w.frame.sponsorOfHome()[h], w.flows.approvedIn[d][h]);
            }
        }
        double weighted = 0;
        double all = 0;
        for (Body body : w.bodies) {
            for (int h = 0; h < w.frame.homes().length; h++) {
                int s = w.frame.sponsorOfHome()[h];
                submitted.add(body.index, 0, s, w.flows.submitted[body.index][h]);
                considered.add(body.index, 0, s, w.flows.considered[body.index][h]);
                approved.add(body.index, 0, s, w.flows.approved[body.index][h]);
                rejected.add(body.index, 0, s, w.flows.rejected[body.index][h]);
                merit.add(body.index, 0, s, w.flows.meritApproved[body.index][h]);
            }
            double total = 0;
            for (int n = 0; n < body.posts.length; n++) {
                posts.add(body.index, 0, sponsorOfNation[n], body.posts[n]);
                effort.add(body.index, 0, sponsorOfNation[n], body.effort[n]);
                total += body.effort[n];
            }
            effortHhi[body.index] = Concentration.of(body.effort);
            all += total;
            weighted += total > 0 ? total * effortHhi[body.index] : 0;
        }
        effortHhi[w.bodies.length] = Ratio.of(weighted, all);
        for (Nation n : w.nations) {
            experts.add(0, 0, sponsorOfNation[n.index], n.allExperts());
        }
        for (Cube cube : cubes()) {
            cube.close();
        }
    }

    private Cube[] cubes() {
        return new Cube[] {submitted, considered, approved, rejected, merit, approvedIn, posts, effort, experts};
    }
}
