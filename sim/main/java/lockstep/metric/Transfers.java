package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Transactions;
import lockstep.agent.World;

/** What states of sellers and rules of markets did to sales, and sales that rights speak against. Flows of the tick, USD bn. */
final class Transfers extends Reading.Sums {
    /** [domain, region, 1] sales withheld by sellers' states, what of them others made, and what came by detours. */
    final Cube denied;
    final Cube refilled;
    final Cube diverted;
    /** [1, region, 1] what buyers paid for rules and detours. */
    final Cube cost;
    /** [domain, region, sponsor] sales from abroad to nations of low democracy x surveillance share of the domain. */
    final Cube exports;
    private final Cube[] cubes;
    /** [product] home, domain, sponsor, and surveillance share of the domain. */
    private final int[] homes;
    private final int[] domains;
    private final int[] sponsorOf;
    private final double[] watching;

    Transfers(World w) {
        int all = w.frame.domains().length;
        int regions = w.frame.regions().size();
        denied = new Cube(all, regions, 1);
        refilled = new Cube(all, regions, 1);
        diverted = new Cube(all, regions, 1);
        cost = new Cube(1, regions, 1);
        exports = new Cube(all, regions, w.frame.sponsors().size());
        cubes = new Cube[] {denied, refilled, diverted, cost, exports};
        homes = w.frame.shelf().home();
        domains = Arrays.stream(w.frame.products()).mapToInt(Product::domain).toArray();
        watching = Arrays.stream(domains).mapToDouble(d -> w.frame.domains()[d].surveillance()).toArray();
        sponsorOf = Arrays.stream(w.frame.products()).mapToInt(w.frame::sponsorOf).toArray();
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        Transactions trade = w.flows.trade;
        for (Cube cube : cubes) {
            cube.clear();
        }
        for (int d = 0; d < w.frame.domains().length; d++) {
            for (int r = 0; r < w.frame.regions().size(); r++) {
                denied.add(d, r, 0, trade.denied(r, d));
                refilled.add(d, r, 0, trade.refilled(r, d));
                diverted.add(d, r, 0, trade.diverted(r, d));
            }
        }
        for (Nation nation : w.nations) {
            cost.add(0, nation.region, 0, trade.ruleCost[nation.index]);
        }
        addExports(w, trade);
        for (Cube cube : cubes) {
            cube.close();
        }
    }

    private void addExports(World w, Transactions trade) {
        for (int place = trade.next(0); place >= 0; place = trade.next(place + 1)) {
            Nation nation = w.nations[place / homes.length];
            int p = place % homes.length;
            boolean foreign = homes[p] < 0 || homes[p] != nation.home;
            if (foreign && watching[p] > 0 && nation.democracy() < Exposure.HIGH_RISK_DEMOCRACY) {
                exports.add(domains[p], nation.region, sponsorOf[p], trade.paid(place) * watching[p]);
            }
        }
    }
}
