package lockstep.process;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;

/**
 * 4.5 Bonds that members leave with a body. To vote on a whip is a breach; where it is found, the bond is lost, so that fewer follow a whip.
 * Good faith may be taken for a breach: who is found so loses the bond too, and a part of its delegates goes. Those who cannot lay the bond
 * down stay away.
 */
final class Bonds {
    /** Share of delegates below which none comes; assumed. */
    private static final double NOBODY = 0.01;

    private Bonds() {
    }

    /** Share of a member's delegates who come in spite of the bond: exp(-bond / (bond-years x yearly budget for standards work)). */
    static double come(World world, double bondUsdM, double budgetUsdM) {
        double means = world.parameters().participation().bondYears() * budgetUsdM;
        double share = means > 0 ? Exp.of(-Math.min(700, bondUsdM / means)) : 0;
        return share < NOBODY ? 0 : share;
    }

    /** Factor on discipline in a body: 1 / (1 + chance of being found x bond / bond-half). */
    static double deterrence(World world, Body body) {
        double bond = world.dials.at(Dial.BOND, body.index);
        double found = Math.min(1, world.dials.at(Dial.BOND_DETECTION, body.index));
        return bond > 0 && found > 0 ? 1 / (1 + found * bond / world.parameters().meetings().bondHalf()) : 1;
    }

    /** Settles what was found at the meetings of this tick, after those who left over a wrong finding have come back in part. */
    static void settle(World world, List<Meeting> held) {
        double back = world.hazard(world.parameters().meetings().trustRecovery());
        for (Body body : world.bodies) {
            for (int n = 0; body.loyalty != null && n < body.loyalty.length; n++) {
                body.loyalty[n] += back * (1 - body.loyalty[n]);
            }
        }
        for (Meeting meeting : held) {
            double bond = world.dials.at(Dial.BOND, meeting.body().index);
            if (bond > 0) {
                judge(world, meeting, bond);
            }
        }
    }

    private static void judge(World world, Meeting meeting, double bond) {
        Body body = meeting.body();
        Room room = meeting.room();
        double detection = Math.min(1, world.dials.at(Dial.BOND_DETECTION, body.index));
        double falseAlarm = Math.min(1, world.dials.at(Dial.BOND_FALSE_ALARM, body.index));
        long stream = Chance.of(world.chance.at(Purpose.BREACH, world.tick), body.key);
        for (int v = 0; v < room.size; v++) {
            Nation nation = room.nations[v];
            double whipped = meeting.whipping().shareOfSide(room.side[v]);
            int guilty = Binomial.draw(Chance.of(stream, nation.key), 0, room.votes[v], detection * whipped);
            int innocent = Binomial.draw(Chance.of(stream, nation.key), 1, room.votes[v], falseAlarm * (1 - whipped));
            world.flows.bondsLost[body.index] += bond * (guilty + innocent);
            if (innocent > 0) {
                leave(world, body, nation, (double) innocent / room.votes[v]);
            }
        }
    }

    private static void leave(World world, Body body, Nation nation, double found) {
        if (body.loyalty == null) {
            body.loyalty = new double[world.nations.length];
            Arrays.fill(body.loyalty, 1);
        }
        body.loyalty[nation.index] *= 1 - world.parameters().meetings().bondExit() * Math.min(1, found);
    }
}
