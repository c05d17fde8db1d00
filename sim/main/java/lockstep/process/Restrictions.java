package lockstep.process;

import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.World;

/**
 * Nations restrict vendors of a home of their own accord. Once a year, as budgets and laws go, each compares the {@link RestrictionIndex} of
 * every other home and domain with a threshold, all as of the start of the year; it stops below a lower one. Every tick, restricted kit is
 * taken out and homes retaliate. Acts with a date come by the dials, not from here, but they count as an example to allies.
 */
public final class Restrictions implements Phase {

    @Override
    public void step(World world) {
        if (world.on().restrictions() && world.newYear()) {
            RestrictionIndex index = new RestrictionIndex(world);
            for (Nation nation : world.nations) {
                review(world, nation, index);
            }
        }
        Exit.step(world);
        Retaliation.step(world);
    }

    /** May write at once: the index has taken in what allies do, and reads no other nation's restrictions after. */
    private static void review(World world, Nation nation, RestrictionIndex index) {
        double enter = world.parameters().security().threshold();
        double stay = enter - world.parameters().security().hysteresis();
        long anywhere = 0;
        for (int d = 0; d < nation.all.sizes.domains(); d++) {
            anywhere |= nation.restricted(d);
        }
        index.look(nation);
        for (int h = 0; h < nation.all.sizes.homes(); h++) {
            double steady = index.steady(h);
            boolean held = (anywhere >>> h & 1) != 0;
            if (h != nation.home && (held || index.most(h, steady) > enter)) {
                double base = steady + index.error(h);
                for (int d = 0; d < nation.all.sizes.domains(); d++) {
                    boolean before = nation.restricts(h, d);
                    // Taken before the act, which would count among the reasons.
                    Happening.Reasons reasons = world.ledger == null ? null : index.reasons(h, d, before ? stay : enter);
                    decide(world, nation, d, h, base + index.special(h, d) - (before ? stay : enter));
                    if (world.ledger != null && nation.restricts(h, d) != before) {
                        world.ledger.tell(new Happening.Restriction(world.tick, Act.restriction(!before, nation, h, d), reasons));
                    }
                }
            }
        }
    }

    private static void decide(World world, Nation nation, int domain, int h, double excess) {
        long home = 1L << h;
        boolean held = (nation.restricted(domain) & home) != 0;
        if (world.ledger != null && world.ledger.bars(world.tick, Act.restriction(!held, nation, h, domain))) {
            return;
        }
        if (!held && excess > 0) {
            nation.restricted(domain, nation.restricted(domain) | home);
            world.flows.restrictionsEntered++;
        } else if (held && excess < 0) {
            nation.restricted(domain, nation.restricted(domain) & ~home);
            world.flows.restrictionsLeft++;
        }
    }
}
