package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Item;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;

/**
 * Items that a state has filed for a standard besides what effort yields. They go to bodies in which it has firms at work, by authority x
 * expected passing; the author is its firm there with most interest in the standard. Where it has none at work, nothing is filed.
 */
final class Proposals {
    private final World world;
    private final Interests[] interests;

    Proposals(World world, Interests[] interests) {
        this.world = world;
        this.interests = interests;
    }

    /** Files Poisson(items a year x years since the last meeting x the body's share) items for each standard that is proposed. */
    void file(Body body) {
        long stream = Chance.of(world.chance.at(Purpose.PROPOSAL, world.tick), body.key);
        double years = Venue.period(world, body) * world.dt();
        for (Nation nation : world.nations) {
            double[] rates = nation.home < 0 ? null : world.dials.row(Dial.PROPOSALS, nation.index);
            for (int s = 0; rates != null && s < rates.length; s++) {
                Firm author = rates[s] > 0 ? author(nation.home, s, body) : null;
                if (author != null) {
                    double mean = Math.min(Docket.MEAN_MAX, rates[s] * years * share(nation.home, s, body));
                    file(body, author, s, Chance.of(stream, nation.key), mean);
                }
            }
        }
    }

    private void file(Body body, Firm author, int standard, long address, double mean) {
        long key = Chance.of(address, Chance.key(world.frame.standards()[standard].id()));
        int items = Chance.poisson(key, 0, 0, mean);
        world.flows.submitted[body.index][author.home] += items;
        for (int i = 1; i <= items; i++) {
            body.waiting.add(new Item(Chance.of(key, i), author.index, standard, world.tick, 0, false));
        }
    }

    /** A body's part in the items of a home for a standard. */
    double share(int home, int standard, Body body) {
        double all = 0;
        for (Body other : world.bodies) {
            all += worth(home, standard, other);
        }
        return all > 0 ? worth(home, standard, body) / all : 0;
    }

    private double worth(int home, int standard, Body body) {
        double authority = Venue.authority(world, body, world.frame.standards()[standard].domain());
        if (!(authority > 0) || body.facts.docketSize() == 0 || author(home, standard, body) == null) {
            return 0;
        }
        return world.on().venueChoice() ? authority * body.expectedPass[standard] : authority;
    }

    private Firm author(int home, int standard, Body body) {
        Firm best = null;
        for (Firm firm : world.firms) {
            if (firm.home == home && firm.effort[body.index] > 0
                    && (best == null || interests[firm.index].weights()[standard] > interests[best.index].weights()[standard])) {
                best = firm;
            }
        }
        return best;
    }
}
