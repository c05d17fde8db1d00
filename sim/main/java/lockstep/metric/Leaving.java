package lockstep.metric;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.process.LockIn;

/** What leaving would cost, by domain, region and sponsor of the nation's leading home; means are weighted by base. */
final class Leaving extends Reading.Sums {
    /** [domain, region, sponsor] base, USD bn, and sums over it. */
    final Cube base;
    final Cube depth;
    final Cube inertia;
    final Cube momentum;
    final Cube stranded;
    final Cube years;
    /** [domain, region, sponsor] exit cost, USD bn; nations locked; [domain, region, 1] nations with a base. */
    final Cube exitCost;
    final Cube locked;
    final Cube holders;

    Leaving(World w) {
        int domains = w.frame.domains().length;
        int regions = w.frame.regions().size();
        int sponsors = w.frame.sponsors().size();
        base = new Cube(domains, regions, sponsors);
        depth = new Cube(domains, regions, sponsors);
        inertia = new Cube(domains, regions, sponsors);
        momentum = new Cube(domains, regions, sponsors);
        stranded = new Cube(domains, regions, sponsors);
        years = new Cube(domains, regions, sponsors);
        exitCost = new Cube(domains, regions, sponsors);
        locked = new Cube(domains, regions, sponsors);
        holders = new Cube(domains, regions, 1);
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        LockIn read = LockIn.read(w);
        for (Cube cube : cubes()) {
            cube.clear();
        }
        for (Nation nation : w.nations) {
            for (int d = 0; d < nation.all.sizes.domains(); d++) {
                double held = nation.installed(d);
                if (held > 0) {
                    add(w, read, nation, d, held);
                }
            }
        }
        for (Cube cube : cubes()) {
            cube.close();
        }
    }

    private Cube[] cubes() {
        return new Cube[] {base, depth, inertia, momentum, stranded, years, exitCost, locked, holders};
    }

    private void add(World w, LockIn read, Nation nation, int d, double held) {
        int n = nation.index;
        int r = nation.region;
        int home = read.leader()[n][d];
        int s = home < 0 ? w.frame.sponsors().size() - 1 : w.frame.sponsorOfHome()[home];
        base.add(d, r, s, held);
        depth.add(d, r, s, held * read.depth()[n][d]);
        inertia.add(d, r, s, held * read.inertia()[n][d]);
        momentum.add(d, r, s, held * read.momentum()[n][d]);
        stranded.add(d, r, s, held * read.stranded()[n][d]);
        years.add(d, r, s, held * read.exitYears()[n][d]);
        exitCost.add(d, r, s, read.exitUsdBn()[n][d]);
        locked.add(d, r, s, read.locked()[n][d] ? 1 : 0);
        holders.add(d, r, 0, 1);
    }
}
