package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * Data that installed kit yields to its vendors: the base a firm serves in a domain, less what privacy rules forbid to gather there, or wherever
 * its one design is sold, and what foreign vendors lose where data must be kept at home.
 */
final class Served {
    private Served() {
    }

    /** [firm] base served in a domain, less cuts, USD bn. */
    static double[] of(World world, int d) {
        double[] served = new double[world.firms.length];
        double lost = world.parameters().rules().localisedLoss();
        int[] firms = world.frame.shelf().firm();
        double[] base = world.all.base;
        for (Nation nation : world.nations) {
            int at = nation.atProduct;
            double cut = Law.dataCut(world, nation, d);
            boolean localised = world.dials.at(Dial.FOREIGN_COMPLIANCE, nation.index, d) > 0;
            for (int j = world.frame.firstProduct()[d]; j < world.frame.firstProduct()[d + 1]; j++) {
                Firm firm = world.firms[firms[j]];
                double kept = 1 - Math.max(cut, firm.designDataCut[d]);
                boolean abroad = firm.home >= 0 && firm.home != nation.home;
                served[firm.index] += base[at + j] * (localised && abroad ? kept * (1 - lost) : kept);
            }
        }
        return served;
    }
}
