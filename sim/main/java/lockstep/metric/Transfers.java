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
    private final int[] homes;
    private final int[] sponsorOf;

    Transfers(World w) {
        int domains = w.frame.domains().length;
        int regions = w.frame.regions().size();
        denied = new Cube(domains, regions, 1);
        refilled = new Cube(domains, regions, 1);
        diverted = new Cube(domains, regions, 1);
        cost = new Cube(1, regions, 1);
        exports = new Cube(domains, regions, w.frame.sponsors().size());
        cubes = new Cube[] {denied, refilled, diverted, cost, exports};
        homes = Arrays.stream(w.frame.products()).mapToInt(Product::home).toArray();
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
            for (int d = 0; nation.democracy() < Exposure.HIGH_RISK_DEMOCRACY && d < w.frame.domains().length; d++) {
                addExports(w, nation, d);
            }
        }
        for (Cube cube : cubes) {
            cube.close();
        }
    }

    private void addExports(World w, Nation nation, int d) {
        double watching = w.frame.domains()[d].surveillance();
        for (int p = w.frame.firstProduct()[d]; watching > 0 && p < w.frame.firstProduct()[d + 1]; p++) {
            if (homes[p] < 0 || homes[p] != nation.home) {
                exports.add(d, nation.region, sponsorOf[p], w.flows.trade.bought(nation.index, p) * watching);
            }
        }
    }
}
