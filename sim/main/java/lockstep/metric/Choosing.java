package lockstep.metric;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.process.Together;

/** What nations of a region would buy if they chose together, by domain and region; means are weighted by base. */
final class Choosing extends Reading.Sums {
    /** [domain, region, 1] base, USD bn, and sums over it of the leading home's expected share, chosen alone less chosen together. */
    final Cube base;
    final Cube momentum;

    Choosing(World w) {
        base = new Cube(w.frame.domains().length, w.frame.regions().size(), 1);
        momentum = new Cube(w.frame.domains().length, w.frame.regions().size(), 1);
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        Together read = Together.read(w);
        base.clear();
        momentum.clear();
        for (Nation nation : w.nations) {
            for (int d = 0; d < w.frame.domains().length; d++) {
                double lost = read.alone()[nation.index][d] - read.share()[nation.index][d];
                if (!Double.isNaN(lost)) {
                    base.add(d, nation.region, 0, nation.installed(d));
                    momentum.add(d, nation.region, 0, nation.installed(d) * lost);
                }
            }
        }
        base.close();
        momentum.close();
    }
}
