package lockstep.metric;

import java.util.List;
import lockstep.agent.World;

/**
 * A world as the metrics see it. Sums that several metrics share are taken once per tick, when first asked for, into arrays made once per
 * observer. Nothing is ever written to the world.
 */
public final class Reading {
    private final Holdings holdings;
    private final Gates gates;
    private final Links links;
    private final Votes votes;
    private final Staff staff;
    private final VotingPower votingPower;
    private final Money money;
    private final Means means;
    private final Exposure exposure;
    private final Leaving leaving;
    private final Choosing choosing;
    private final Transfers transfers;
    private final Rulings rulings;
    private final List<Sums> all;
    private World world;
    private double[] policyCost;

    /** For worlds of the shape of this one. */
    public Reading(World shape) {
        holdings = new Holdings(shape);
        gates = new Gates(shape);
        links = new Links(shape);
        votes = new Votes(shape);
        staff = new Staff(shape);
        votingPower = new VotingPower(shape);
        money = new Money(shape);
        means = new Means(shape);
        exposure = new Exposure(shape);
        leaving = new Leaving(shape);
        choosing = new Choosing(shape);
        transfers = new Transfers(shape);
        rulings = new Rulings(shape);
        all = List.of(holdings, gates, links, votes, staff, votingPower, money, means, exposure, leaving, choosing, transfers, rulings);
    }

    /** Looks at the present state of a world; everything read before is forgotten. */
    public void look(World now) {
        world = now;
        policyCost = now.flows.policyCost;
        all.forEach(Sums::forget);
    }

    /** Takes the world looked at for one like it in all but what policies cost, by payer. */
    void suppose(double[] cost) {
        policyCost = cost;
    }

    /** [payer] what policies cost in the tick, USD bn. */
    double[] policyCost() {
        return policyCost;
    }

    World world() {
        return world;
    }

    Holdings holdings() {
        return taken(holdings);
    }

    Gates gates() {
        return taken(gates);
    }

    Links links() {
        return taken(links);
    }

    Votes votes() {
        return taken(votes);
    }

    Staff staff() {
        return taken(staff);
    }

    VotingPower votingPower() {
        return taken(votingPower);
    }

    Money money() {
        return taken(money);
    }

    Means means() {
        return taken(means);
    }

    Exposure exposure() {
        return taken(exposure);
    }

    Leaving leaving() {
        return taken(leaving);
    }

    Choosing choosing() {
        return taken(choosing);
    }

    Transfers transfers() {
        return taken(transfers);
    }

    Rulings rulings() {
        return taken(rulings);
    }

    private <S extends Sums> S taken(S sums) {
        sums.take(this);
        return sums;
    }

    /**
     * A group of sums, taken at most once per tick. What is a flow and what is a state stand in groups of their own: flows are read in every
     * tick, states perhaps once a year.
     */
    abstract static class Sums {
        private boolean taken;

        final void forget() {
            taken = false;
        }

        final void take(Reading reading) {
            if (!taken) {
                taken = true;
                sum(reading);
            }
        }

        abstract void sum(Reading reading);
    }
}
