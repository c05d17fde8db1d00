package lockstep.metric;

import lockstep.agent.Body;
import lockstep.agent.World;

/** What bodies did in the tick, by body and sponsor. */
final class Votes extends Reading.Sums {
    /** [body, 1, sponsor of the author's home] items. */
    final Cube submitted;
    final Cube considered;
    final Cube approved;
    final Cube rejected;
    final Cube merit;
    /** [domain, 1, sponsor] items approved. */
    final Cube approvedIn;
    private final Cube[] cubes;

    Votes(World w) {
        int bodies = w.bodies.length;
        int sponsors = w.frame.sponsors().size();
        submitted = new Cube(bodies, 1, sponsors);
        considered = new Cube(bodies, 1, sponsors);
        approved = new Cube(bodies, 1, sponsors);
        rejected = new Cube(bodies, 1, sponsors);
        merit = new Cube(bodies, 1, sponsors);
        approvedIn = new Cube(w.frame.domains().length, 1, sponsors);
        cubes = new Cube[] {submitted, considered, approved, rejected, merit, approvedIn};
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes) {
            cube.clear();
        }
        for (int h = 0; h < w.frame.homes().length; h++) {
            int s = w.frame.sponsorOfHome()[h];
            for (int d = 0; d < w.flows.approvedIn.length; d++) {
                approvedIn.add(d, 0, s, w.flows.approvedIn[d][h]);
            }
            for (Body body : w.bodies) {
                submitted.add(body.index, 0, s, w.flows.submitted[body.index][h]);
                considered.add(body.index, 0, s, w.flows.considered[body.index][h]);
                approved.add(body.index, 0, s, w.flows.approved[body.index][h]);
                rejected.add(body.index, 0, s, w.flows.rejected[body.index][h]);
                merit.add(body.index, 0, s, w.flows.meritApproved[body.index][h]);
            }
        }
        for (Cube cube : cubes) {
            cube.close();
        }
    }
}
