package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.process.Admission;

/** Which markets are closed to whom, by restrictions of a nation's own accord and by levers. */
final class Gates extends Reading.Sums {
    /** Share of tenders closed to a vendor from which a nation counts as restricting it. */
    static final double RESTRICTING = Admission.SHUT;

    /** [domain, 1, sponsor] potential closed to the sponsor's vendors, and all potential where it has vendors, USD bn. */
    final Cube closed;
    final Cube demand;
    /** [domain, region, sponsor] nation-domains in which a vendor of the sponsor is shut out. */
    final Cube restrictions;
    /** [1, region, sponsor] nations with at least one; the last sponsor plus one: with any. */
    final Cube nations;
    /** [domain, region, sponsor] nations x products from which the vendor withdraws. */
    final Cube withdrawn;
    /** [owner sponsor][visiting sponsor] potential of the owners' home nations, and what of it is open to visitors. */
    final double[][] market;
    final double[][] open;

    private final int sponsors;
    /** [product] */
    private final int[] sponsorOf;
    /** [product] share in its sponsor's base of the domain in the world. */
    private final double[] weights;
    /** [domain][sponsor] whether it has kit anywhere. */
    private final boolean[][] present;
    /** [sponsor] of the nation and domain at hand. */
    private final double[] closedToSponsor;
    private final boolean[] shutOut;
    private final boolean[] shutOutAnywhere;

    Gates(World w) {
        int domains = w.frame.domains().length;
        sponsors = w.frame.sponsors().size();
        closed = new Cube(domains, 1, sponsors);
        demand = new Cube(domains, 1, sponsors);
        restrictions = new Cube(domains, w.frame.regions().size(), sponsors);
        nations = new Cube(1, w.frame.regions().size(), sponsors + 1);
        withdrawn = new Cube(domains, w.frame.regions().size(), sponsors);
        market = new double[sponsors][sponsors];
        open = new double[sponsors][sponsors];
        Product[] products = w.frame.products();
        sponsorOf = Arrays.stream(products).mapToInt(w.frame::sponsorOf).toArray();
        weights = new double[products.length];
        present = new boolean[domains][sponsors];
        closedToSponsor = new double[sponsors];
        shutOut = new boolean[sponsors];
        shutOutAnywhere = new boolean[sponsors];
    }

    /** Share of tenders that the state of a nation looked at closes to a product, by restriction, act, criterion or retaliation. */
    static double closedTo(Admission admission, int product) {
        return Math.min(1, Math.max(0, admission.barred(product)));
    }

    @Override void sum(Reading reading) {
        closed.clear();
        demand.clear();
        restrictions.clear();
        nations.clear();
        withdrawn.clear();
        for (int s = 0; s < sponsors; s++) {
            Arrays.fill(market[s], 0);
            Arrays.fill(open[s], 0);
        }
        weigh(reading);
        Admission admission = new Admission(reading.world());
        for (Nation nation : reading.world().nations) {
            addNation(reading.world(), nation, admission);
        }
        closed.close();
        demand.close();
        restrictions.close();
        nations.close();
        withdrawn.close();
    }

    private void weigh(Reading reading) {
        Holdings held = reading.holdings();
        for (int d = 0; d < present.length; d++) {
            for (int s = 0; s < sponsors; s++) {
                present[d][s] = held.base.get(d, -1, s) > 0;
                demand.add(d, 0, s, present[d][s] ? held.potential.get(d, -1, -1) : 0);
            }
        }
        for (Product p : reading.world().frame.products()) {
            double base = held.base.get(p.domain(), -1, sponsorOf[p.index()]);
            weights[p.index()] = base > 0 ? held.products[p.index()] / base : 0;
        }
    }

    private void addNation(World w, Nation nation, Admission admission) {
        Arrays.fill(shutOutAnywhere, false);
        boolean liable = !w.dials.rests(Dial.ABUSE_LIABILITY);
        boolean retaliates = false;
        for (int h = 0; h < w.frame.homes().length; h++) {
            retaliates |= nation.retaliation(h) > 0;
        }
        for (int d = 0; d < present.length; d++) {
            admission.look(nation, d);
            if (liable && nation.installed(d) > 0) {
                addWithdrawn(w, nation, d, admission);
            }
            boolean gated = retaliates || admission.gated();
            if (gated) {
                addGates(w, nation, d, admission);
            }
            if (nation.home >= 0) {
                addMarket(w, nation, d, gated);
            }
        }
        boolean any = false;
        for (int s = 0; s < sponsors; s++) {
            any |= shutOutAnywhere[s];
            nations.add(0, nation.region, s, shutOutAnywhere[s] ? 1 : 0);
        }
        nations.add(0, nation.region, sponsors, any ? 1 : 0);
    }

    private void addWithdrawn(World w, Nation nation, int d, Admission admission) {
        for (int p = w.frame.firstProduct()[d]; p < w.frame.firstProduct()[d + 1]; p++) {
            withdrawn.add(d, nation.region, sponsorOf[p], admission.withdrawn(p) ? 1 : 0);
        }
    }

    /** Shares closed to each sponsor in a nation and domain, its vendors weighted by their base in the world. */
    private void addGates(World w, Nation nation, int d, Admission admission) {
        Arrays.fill(closedToSponsor, 0);
        Arrays.fill(shutOut, false);
        for (int p = w.frame.firstProduct()[d]; p < w.frame.firstProduct()[d + 1]; p++) {
            double share = closedTo(admission, p);
            closedToSponsor[sponsorOf[p]] += share * weights[p];
            shutOut[sponsorOf[p]] |= share >= RESTRICTING;
        }
        closed.addRow(d, 0, closedToSponsor, nation.potential(d));
        for (int s = 0; s < sponsors; s++) {
            if (shutOut[s]) {
                restrictions.add(d, nation.region, s, 1);
                shutOutAnywhere[s] = true;
            }
        }
    }

    private void addMarket(World w, Nation nation, int d, boolean gated) {
        int owner = w.frame.sponsorOfHome()[nation.home];
        double[] dial = w.dials.row(Dial.HOME_PROTECTION, nation.index);
        double reserved = nation.facts.homeProtection() + (dial == null ? 0 : dial[d]);
        double offered = nation.potential(d) * (1 - Math.min(1, Math.max(0, reserved)));
        for (int s = 0; s < sponsors; s++) {
            if (s != owner && present[d][s]) {
                market[owner][s] += nation.potential(d);
                open[owner][s] += offered * (gated ? 1 - Math.min(1, closedToSponsor[s]) : 1);
            }
        }
    }
}
