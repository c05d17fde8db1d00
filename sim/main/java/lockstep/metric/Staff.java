package lockstep.metric;

import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** Who works in bodies; a nation without vendors counts as the last sponsor, "other". */
final class Staff extends Reading.Sums {
    /** [body, 1, sponsor] posts and engineers by nation. */
    final Cube posts;
    final Cube effort;
    /** [1, 1, sponsor] experts by nation. */
    final Cube experts;
    /** [body] sum of squared shares of effort by nation, NaN without effort; the last is the mean weighted by effort. */
    final double[] effortHhi;

    Staff(World w) {
        int sponsors = w.frame.sponsors().size();
        posts = new Cube(w.bodies.length, 1, sponsors);
        effort = new Cube(w.bodies.length, 1, sponsors);
        experts = new Cube(1, 1, sponsors);
        effortHhi = new double[w.bodies.length + 1];
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        posts.clear();
        effort.clear();
        experts.clear();
        for (Nation nation : w.nations) {
            int s = w.frame.sponsorOf(nation);
            experts.add(0, 0, s, nation.allExperts());
            for (Body body : w.bodies) {
                posts.add(body.index, 0, s, body.posts[nation.index]);
                effort.add(body.index, 0, s, body.effort[nation.index]);
            }
        }
        concentrate(w);
        posts.close();
        effort.close();
        experts.close();
    }

    private void concentrate(World w) {
        double weighted = 0;
        double all = 0;
        for (Body body : w.bodies) {
            double total = Adoption.sum(body.effort);
            effortHhi[body.index] = Concentration.of(body.effort);
            all += total;
            weighted += total > 0 ? total * effortHhi[body.index] : 0;
        }
        effortHhi[w.bodies.length] = Ratio.of(weighted, all);
    }
}
