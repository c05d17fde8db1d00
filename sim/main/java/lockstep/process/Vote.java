package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Item;
import lockstep.agent.Nation;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.ballot.Tally;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters.Meetings;

/**
 * A vote on an item. Voters of one side are alike but for their leaning and noise, so their votes are one binomial with
 * P(yes) = logistic(z / sqrt(1 + pi/8 (noise^2 + variance of leaning))), z the side's mean log odds: the logistic-normal mean of MacKay
 * (1992, Neural Computation 4:720-736). The author's compatriots vote apart, with their own interest in it. On a contested item a side with
 * a position follows it with its discipline D: (1 - D) P(yes) + D [position is yes].
 */
final class Vote {
    private static final double MACKAY = StrictMath.PI / 8;

    /** What came of a vote, whether the item was contested, and votes for it that whips brought or took. */
    record Outcome(Tally tally, double merit, boolean contested, long moved) {
    }

    private final World world;
    private final Body body;
    private final Room room;
    private final Meetings parameters;
    private final Whip whip;
    private final Session session;
    private final Whipping whipping;
    private final Leaning[] leanings;
    /** Null where all repeats are filed. */
    private final Repeats repeats;
    private final double noise;
    private final long ballots;

    Vote(World world, Body body, Room room, Session session) {
        this.session = session;
        whipping = new Whipping(session.led);
        this.world = world;
        this.body = body;
        this.room = room;
        parameters = world.parameters().meetings();
        whip = new Whip(world, room);
        leanings = new Leaning[world.frame.homes().length];
        repeats = world.dials.rests(Dial.DUPLICATES_CUT) ? null : new Repeats(world, body);
        noise = parameters.voterNoise() * StrictMath.sqrt(1 + body.load);
        ballots = Chance.of(world.chance.at(Purpose.VOTE, world.tick), body.key);
    }

    /** Votes on an item and records the vote. */
    Outcome on(Item item) {
        Firm author = world.firms[item.firm()];
        Standard standard = world.frame.standards()[item.standard()];
        int d = standard.domain();
        // Who sells nothing in a domain proposes on the strength of others' work there.
        double quality = author.knowledge[d] > 0 ? author.quality[d] : session.meanQuality[d];
        double best = repeats == null ? quality : quality - repeats.meritLost(author);
        double merit = best + parameters.meritSd() * Chance.normal(world.chance.at(Purpose.MERIT, 0), item.key(), 0);
        double shock = Chance.normal(world.chance.at(Purpose.ITEM_SHOCK, 0), item.key(), body.key);
        double common = parameters.base() + parameters.itemShockSd() * shock + parameters.meritWeight() * (merit - session.meanQuality[d])
                + parameters.compromise() * item.rounds();
        boolean contested = contested(item, standard);
        Count count = count(item, standard, author.home, common, contested);
        return new Outcome(count.close(), merit, contested, count.moved());
    }

    private Count count(Item item, Standard standard, int home, double common, boolean contested) {
        if (leanings[home] == null) {
            leanings[home] = new Leaning(world, body, room, home);
        }
        Leaning leaning = leanings[home];
        double governance = standard.facts().governance();
        world.flows.contested[body.index] += contested ? 1 : 0;
        whipping.contested += contested ? 1 : 0;
        long address = Chance.of(ballots, item.key());
        Count count = new Count(world, body, room, whipping);
        int ownSide = leaning.ownPlace() < 0 ? -1 : room.side[leaning.ownPlace()];
        for (int side = 0; side < room.sides; side++) {
            int votes = leaning.votes(side);
            if (votes == 0 && side != ownSide) {
                continue;
            }
            int position = contested && room.discipline[side] > 0
                    ? whip.position(world.blocs[side], leaning, common, governance, home) : 0;
            if (votes > 0) {
                double spread = noise * (1 - leaning.coordination(side));
                double p = chance(common + leaning.mean(side, governance), spread * spread + leaning.variance(side, governance));
                count.pollAlike(address, side, leaning.ownPlace(), votes, p, position);
            }
            if (side == ownSide) {
                Nation own = room.nations[leaning.ownPlace()];
                double p = ownChance(common + leaning.of(own, governance), own);
                count.pollOne(address, side, leaning.ownPlace(), p, position);
            }
        }
        return count;
    }

    /** What whips did in the votes so far. */
    Whipping whipping() {
        return whipping;
    }

    private double ownChance(double z, Nation nation) {
        double spread = noise * (1 - Math.max(0, Math.min(1, world.dials.at(Dial.COORDINATION, nation.index))));
        return chance(z + parameters.ownInterest(), spread * spread);
    }

    private static double chance(double z, double variance) {
        return 1 / (1 + Exp.of(-z / StrictMath.sqrt(1 + MACKAY * variance)));
    }

    /** Whether the item divides the room: more likely the more politicized the body and the more critical the domain. */
    private boolean contested(Item item, Standard standard) {
        double criticality = world.frame.domains()[standard.domain()].criticality();
        double chance = parameters.contestedBase() + parameters.contestedSlope() * body.politicization * criticality;
        return Chance.uniform(world.chance.at(Purpose.CONTESTED, 0), item.key(), body.key) < chance;
    }
}
