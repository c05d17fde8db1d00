package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * Kit of vendors that a nation shuts out, of its own accord or by a dated act, is taken out at 1 / exit years while that lasts; what it
 * served waits for a tender.
 */
final class Exit {
    private Exit() {
    }

    /** What a nation bears itself per USD bn of kit taken out. */
    static double netShare(World world, Nation nation) {
        return world.parameters().security().exitCostShare() * Math.max(0, 1 - world.dials.at(Dial.REPLACEMENT, nation.index));
    }

    static void step(World world) {
        double share = world.hazard(1 / world.parameters().security().exitYears());
        for (Nation nation : world.nations) {
            for (int d = 0; d < nation.all.sizes.domains(); d++) {
                double[] closed = Acts.closed(world, nation, d);
                if (nation.restricted(d) != 0 || closed != null) {
                    takeOut(world, nation, d, closed, share);
                }
            }
        }
    }

    private static void takeOut(World world, Nation nation, int domain, double[] closed, double share) {
        double units = 0;
        for (int p = world.frame.firstProduct()[domain]; p < world.frame.firstProduct()[domain + 1]; p++) {
            Product product = world.frame.products()[p];
            boolean act = closed != null && product.home() >= 0 && Acts.shuts(closed, product.firm());
            if (act || nation.restricts(product.home(), domain)) {
                double out = share * nation.base(p);
                nation.addBase(p, -out);
                nation.addHomeBase(domain, product.home(), -out);
                units += out;
            }
        }
        nation.addInstalled(domain, -units);
        nation.addPending(domain, units);
        double cost = units * netShare(world, nation);
        nation.exitCostUsdBn(nation.exitCostUsdBn() + cost);
        world.flows.exitCost[nation.index] += cost;
    }
}
