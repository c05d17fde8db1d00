package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.AdoptionSetup;
import lockstep.setup.AdoptionSetup.Order;

/**
 * 4.8 Procurement: demand that has grown to a lot is tendered, in contracts, each won by one product or put off. Simultaneous: every nation
 * decides on what was installed at the start of the phase among its partners and in the world, since shares are counted after all tenders.
 * Sequential: in an order drawn for the tick, and shares follow each sale. Then come adopters one by one, if the scenario has any.
 */
public final class Procurement implements Phase {

    @Override public void step(World world) {
        AdoptionSetup adoption = world.frame.setup().adoption();
        Installed installed = new Installed(world);
        boolean sequential = adoption.order() == Order.SEQUENTIAL;
        if (sequential) {
            installed.follow();
        }
        Tender tender = new Tender(world, sequential ? installed : null);
        for (Nation nation : sequential ? inTurn(world) : world.nations) {
            call(world, tender, nation);
        }
        if (adoption.arrivals() > 0 || adoption.revisions() > 0) {
            new Turns(world, tender).take();
        }
        installed.count();
    }

    private static void call(World world, Tender tender, Nation nation) {
        double lot = world.parameters().procurement().lotShare();
        double[] pending = nation.all.pending;
        double[] potential = nation.all.potential;
        int at = nation.atDomain;
        for (int d = 0; d < nation.all.sizes.domains(); d++) {
            if (pending[at + d] > 0 && pending[at + d] >= lot * potential[at + d]) {
                tender.call(nation, d);
            }
        }
    }

    private static Nation[] inTurn(World world) {
        long address = world.chance.at(Purpose.TENDER_ORDER, world.tick);
        Nation[] order = world.nations.clone();
        double[] place = new double[order.length];
        for (Nation nation : order) {
            place[nation.index] = Chance.uniform(address, nation.key);
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(nation -> place[nation.index]));
        return order;
    }
}
