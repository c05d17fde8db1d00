package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.setup.DomainSetup;

/** What installed kit does to people's rights and to nations' security. */
final class Exposure extends Reading.Sums {
    /** Rights risk of a standard from which its kit counts as of high risk, and democracy below which a user does (assumed). */
    static final double HIGH_RISK = 0.5;
    static final double HIGH_RISK_DEMOCRACY = 0.3;

    /** [domain, region, sponsor] millions of people under surveillance-enabling systems; the same times one less liberal democracy. */
    final Cube watched;
    final Cube watchedUnfree;
    /** [domain, region, sponsor] base of high rights risk made abroad, in nations of low liberal democracy, USD bn. */
    final Cube highRisk;
    /** [domain, region, sponsor] base times access risk times hostility of the vendor's home. */
    final Cube access;
    /** [domain, region, sponsor of the nation] base made at home in nations that have vendors, and all their base. */
    final Cube own;
    final Cube ownAll;
    /** [domain, region, 1] base x vulnerability against kit at rest. */
    final Cube vulnerability;

    private final Cube[] cubes;
    private final int[] homes;
    private final int[] sponsorOf;
    private final double[] rightsRisk;
    private final double[] accessRisk;
    private final double[] surveillance;
    /** [sponsor] of the nation and domain at hand: base times rights risk, base times access risk and hostility, base of high risk. */
    private final double[] rights;
    private final double[] opened;
    private final double[] risky;

    Exposure(World w) {
        int domains = w.frame.domains().length;
        int regions = w.frame.regions().size();
        int sponsors = w.frame.sponsors().size();
        watched = new Cube(domains, regions, sponsors);
        watchedUnfree = new Cube(domains, regions, sponsors);
        highRisk = new Cube(domains, regions, sponsors);
        access = new Cube(domains, regions, sponsors);
        own = new Cube(domains, regions, sponsors);
        ownAll = new Cube(domains, regions, sponsors);
        vulnerability = new Cube(domains, regions, 1);
        cubes = new Cube[] {watched, watchedUnfree, highRisk, access, own, ownAll, vulnerability};
        Product[] products = w.frame.products();
        homes = w.frame.shelf().home();
        sponsorOf = Arrays.stream(products).mapToInt(w.frame::sponsorOf).toArray();
        rightsRisk = Arrays.stream(products).mapToDouble(p -> w.frame.standards()[p.standard()].facts().rightsRisk()).toArray();
        accessRisk = Arrays.stream(products).mapToDouble(p -> w.frame.standards()[p.standard()].facts().accessRisk()).toArray();
        surveillance = Arrays.stream(w.frame.domains()).mapToDouble(DomainSetup::surveillance).toArray();
        rights = new double[sponsors];
        opened = new double[sponsors];
        risky = new double[sponsors];
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes) {
            cube.clear();
        }
        for (Nation nation : w.nations) {
            for (int d = 0; d < nation.all.sizes.domains(); d++) {
                double total = nation.installed(d);
                if (total > 0) {
                    addDomain(w, nation, d, total);
                }
            }
        }
        for (Cube cube : cubes) {
            cube.close();
        }
    }

    private void addDomain(World w, Nation nation, int d, double total) {
        int r = nation.region;
        vulnerability.add(d, r, 0, total * (1 + nation.vulnerability(d)));
        addOpened(w, nation, d);
        if (nation.democracy() < HIGH_RISK_DEMOCRACY) {
            addHighRisk(w, nation, d);
        }
        double reached = surveillance[d] * (1 + nation.watching(d)) * nation.populationM() * Means.penetration(nation, d) / total;
        if (reached > 0) {
            addWatched(w, nation, d, reached);
        }
        if (nation.home >= 0) {
            own.add(d, r, w.frame.sponsorOfHome()[nation.home], nation.homeBase(d, nation.home));
            ownAll.add(d, r, w.frame.sponsorOfHome()[nation.home], total);
        }
    }

    private void addOpened(World w, Nation nation, int d) {
        double[] sums = opened;
        double[] base = nation.all.base;
        double[] hostility = nation.all.hostility;
        int end = w.frame.firstProduct()[d + 1];
        Arrays.fill(sums, 0);
        for (int p = w.frame.firstProduct()[d]; p < end; p++) {
            if (homes[p] >= 0) {
                sums[sponsorOf[p]] += base[nation.atProduct + p] * accessRisk[p] * hostility[nation.atHome + homes[p]];
            }
        }
        access.addRow(d, nation.region, sums, 1);
    }

    private void addHighRisk(World w, Nation nation, int d) {
        Arrays.fill(risky, 0);
        for (int p = w.frame.firstProduct()[d]; p < w.frame.firstProduct()[d + 1]; p++) {
            if (rightsRisk[p] >= HIGH_RISK && (homes[p] < 0 || homes[p] != nation.home)) {
                risky[sponsorOf[p]] += nation.base(p);
            }
        }
        highRisk.addRow(d, nation.region, risky, 1);
    }

    private void addWatched(World w, Nation nation, int d, double reached) {
        double[] sums = rights;
        double[] base = nation.all.base;
        int end = w.frame.firstProduct()[d + 1];
        Arrays.fill(sums, 0);
        for (int p = w.frame.firstProduct()[d]; p < end; p++) {
            sums[sponsorOf[p]] += base[nation.atProduct + p] * rightsRisk[p];
        }
        watched.addRow(d, nation.region, sums, reached);
        watchedUnfree.addRow(d, nation.region, sums, reached * (1 - nation.democracy()));
    }
}
