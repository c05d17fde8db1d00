package lockstep.metric;

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
    private final VotingPower votingPower;
    private final Money money;
    private final Means means;
    private final Exposure exposure;
    private final Leaving leaving;
    private final Choosing choosing;
    private final Rulings rulings;
    private World world;

    /** For worlds of the shape of this one. */
    public Reading(World shape) {
        holdings = new Holdings(shape);
        gates = new Gates(shape);
        links = new Links(shape);
        votes = new Votes(shape);
        votingPower = new VotingPower(shape);
        money = new Money(shape);
        means = new Means(shape);
        exposure = new Exposure(shape);
        leaving = new Leaving(shape);
        choosing = new Choosing(shape);
        rulings = new Rulings(shape);
    }

    /** Looks at the present state of a world; everything read before is forgotten. */
    public void look(World now) {
        world = now;
        holdings.forget();
        gates.forget();
        links.forget();
        votes.forget();
        votingPower.forget();
        money.forget();
        means.forget();
        exposure.forget();
        leaving.forget();
        choosing.forget();
        rulings.forget();
    }

    World world() {
        return world;
    }

    Holdings holdings() {
        holdings.take(this);
        return holdings;
    }

    Gates gates() {
        gates.take(this);
        return gates;
    }

    Links links() {
        links.take(this);
        return links;
    }

    Votes votes() {
        votes.take(this);
        return votes;
    }

    VotingPower votingPower() {
        votingPower.take(this);
        return votingPower;
    }

    Money money() {
        money.take(this);
        return money;
    }

    Means means() {
        means.take(this);
        return means;
    }

    Exposure exposure() {
        exposure.take(this);
        return exposure;
    }

    Leaving leaving() {
        leaving.take(this);
        return leaving;
    }

    Rulings rulings() {
        rulings.take(this);
        return rulings;
    }

    Choosing choosing() {
        choosing.take(this);
        return choosing;
    }

    /** A group of sums, taken at most once per tick. */
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
