package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;

/** Which markets are closed to whom, by restrictions of a nation's own accord and by levers. */
final class Gates extends Reading.Sums {
    /** Share of tenders closed to a vendor from which a nation counts as restricting it. */
    static final double RESTRICTING = 0.5;

    /** [domain, 1, sponsor] potential closed to the sponsor's vendors, and all potential where it has vendors, USD bn. */
    final Cube closed;
    final Cube demand;
    /** [domain, region, sponsor] nation-domains in which a vendor of the sponsor is shut out. */
    final Cube restrictions;
    /** [1, region, sponsor] nations with at least one; the last sponsor plus one: with any. */
    final Cube nations;
    /** [owner sponsor][visiting sponsor] potential of the owners' home nations, and what of it is open to visitors. */
    final double[][] market;
    final double[][] open;

    private final double[] closedToSponsor;
    private final double[] sponsorBase;
    private final boolean[] shutOut;
    private final boolean[] shutOutAnywhere;
    private boolean retaliates;

    Gates(World w) {
        int domains = w.frame.domains().length;
        int sponsors = w.frame.sponsors().size();
        closed = new Cube(domains, 1, sponsors);
        demand = new Cube(domains, 1, sponsors);
        restrictions = new Cube(domains, w.frame.regions().size(), sponsors);
        nations = new Cube(1, w.frame.regions().size(), sponsors + 1);
        market = new double[sponsors][sponsors];
        open = new double[sponsors][sponsors];
        closedToSponsor = new double[sponsors];
        sponsorBase = new double[sponsors];
        shutOut = new boolean[sponsors];
        shutOutAnywhere = new boolean[sponsors];
    }

    /** Share of a nation's tenders in the product's domain that are closed to the product, by restriction, lever or retaliation. */
    static double closedTo(World w, Nation nation, Product product) {
        if (nation.restricts(product.home(), product.domain())) {
            return 1;
        }
        double[] shut = w.dials.closed[nation.index * w.frame.domains().length + product.domain()];
        double share = shut == null ? 0 : shut[product.firm()];
        share += product.home() < 0 ? 0 : nation.retaliation[product.home()];
        return Math.min(1, Math.max(0, share));
    }

    @Override void sum(Reading reading) {
        closed.clear();
        demand.clear();
        restrictions.clear();
        nations.clear();
        for (int s = 0; s < market.length; s++) {
            Arrays.fill(market[s], 0);
            Arrays.fill(open[s], 0);
        }
        for (Nation nation : reading.world().nations) {
            addNation(reading, nation);
        }
        closed.close();
        demand.close();
        restrictions.close();
        nations.close();
    }

    private void addNation(Reading reading, Nation nation) {
        Arrays.fill(shutOutAnywhere, false);
        retaliates = false;
        for (double share : nation.retaliation) {
            retaliates |= share > 0;
        }
        for (int d = 0; d < nation.potential.length; d++) {
            readCell(reading, nation, d);
            for (int s = 0; s < sponsorBase.length; s++) {
                if (sponsorBase[s] > 0) {
                    demand.add(d, 0, s, nation.potential[d]);
                    closed.add(d, 0, s, nation.potential[d] * closedToSponsor[s]);
                }
                if (shutOut[s]) {
                    restrictions.add(d, nation.region, s, 1);
                    shutOutAnywhere[s] = true;
                }
            }
            if (nation.home >= 0) {
                addMarket(reading.world(), nation, d);
            }
        }
        boolean any = false;
        for (int s = 0; s < shutOutAnywhere.length; s++) {
            any |= shutOutAnywhere[s];
            nations.add(0, nation.region, s, shutOutAnywhere[s] ? 1 : 0);
        }
        nations.add(0, nation.region, shutOutAnywhere.length, any ? 1 : 0);
    }

    /** Shares closed to each sponsor in a nation and domain, its vendors weighted by their base in the world. */
    private void readCell(Reading reading, Nation nation, int d) {
        World w = reading.world();
        Frame f = w.frame;
        Arrays.fill(closedToSponsor, 0);
        Arrays.fill(shutOut, false);
        for (int s = 0; s < sponsorBase.length; s++) {
            sponsorBase[s] = reading.holdings().base.get(d, -1, s);
        }
        if (nation.restricted[d] == 0 && w.dials.closed[nation.index * nation.potential.length + d] == null && !retaliates) {
            return;
        }
        double[] world = reading.holdings().products;
        for (int p = f.firstProduct()[d]; p < f.firstProduct()[d + 1]; p++) {
            Product product = f.products()[p];
            double shut = closedTo(w, nation, product);
            int s = f.sponsorOf(product);
            closedToSponsor[s] += sponsorBase[s] > 0 ? shut * world[p] / sponsorBase[s] : 0;
            shutOut[s] |= shut >= RESTRICTING;
        }
    }

    private void addMarket(World w, Nation nation, int d) {
        int owner = w.frame.sponsorOfHome()[nation.home];
        double[] dial = w.dials.homeProtection[nation.index];
        double reserved = nation.facts.homeProtection() + (dial == null ? 0 : dial[d]);
        double offered = nation.potential[d] * (1 - Math.min(1, Math.max(0, reserved)));
        for (int s = 0; s < sponsorBase.length; s++) {
            if (s != owner && sponsorBase[s] > 0) {
                market[owner][s] += nation.potential[d];
                open[owner][s] += offered * (1 - Math.min(1, closedToSponsor[s]));
            }
        }
    }
}
