package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.Parameters.Meetings;

/**
 * How those in a room lean towards items of one home: politics (alignment, dependence) and the fit of norms, which a standard's governance
 * scales. Kept by voter, for those who find a bloc's position, and as moments by side, for the vote.
 */
final class Leaning {
    /** [place] politics and slope on governance, in logits, at the body's politicization. */
    private final double[] politics;
    private final double[] slope;
    /** [side] sums over votes other than the home's own: votes, p, s, p^2, p s, s^2, coordination. */
    private final double[] votes;
    private final double[] sumP;
    private final double[] sumS;
    private final double[] sumPp;
    private final double[] sumPs;
    private final double[] sumSs;
    private final double[] sumCoordination;
    /** Place of the home's own nation, -1 if it is not there. */
    private int ownPlace = -1;
    private final Room room;

    Leaning(World world, Body body, Room room, int home) {
        this.room = room;
        politics = new double[room.size];
        slope = new double[room.size];
        votes = new double[room.sides];
        sumP = new double[room.sides];
        sumS = new double[room.sides];
        sumPp = new double[room.sides];
        sumPs = new double[room.sides];
        sumSs = new double[room.sides];
        sumCoordination = new double[room.sides];
        for (int v = 0; v < room.size; v++) {
            Nation nation = room.nations[v];
            politics[v] = politics(world, body, nation, home);
            slope[v] = slope(world, body, nation);
            if (nation.home == home) {
                ownPlace = v;
            } else {
                add(room.side[v], room.votes[v], politics[v], slope[v], world.dials.coordination[nation.index]);
            }
        }
    }

    private void add(int side, int count, double p, double s, double coordination) {
        votes[side] += count;
        sumP[side] += count * p;
        sumS[side] += count * s;
        sumPp[side] += count * p * p;
        sumPs[side] += count * p * s;
        sumSs[side] += count * s * s;
        sumCoordination[side] += count * coordination;
    }

    /** Politicization x (alignment, as far as the home is trusted, and dependence), in logits. Distrust only takes sympathy away. */
    static double politics(World world, Body body, Nation nation, int home) {
        Meetings parameters = world.parameters().meetings();
        double sympathy = nation.alignment[home];
        if (sympathy > 0) {
            sympathy *= nation.trust[home];
        }
        return body.politicization * (parameters.alignmentWeight() * sympathy + parameters.dependenceWeight() * nation.dependence[home]);
    }

    /** Politicization x fit with governance that is fully open (+1): -1 for a norm of full state control, +1 for none. */
    static double slope(World world, Body body, Nation nation) {
        return body.politicization * world.parameters().meetings().fitWeight() * (1 - 2 * nation.sovereignty);
    }

    /** Votes on a side, without the home's own. */
    int votes(int side) {
        return (int) votes[side];
    }

    /** Mean lean of a side towards a standard of some governance. */
    double mean(int side, double governance) {
        return (sumP[side] + governance * sumS[side]) / votes[side];
    }

    /** Variance of the lean within a side. */
    double variance(int side, double governance) {
        double mean = mean(side, governance);
        double square = (sumPp[side] + 2 * governance * sumPs[side] + governance * governance * sumSs[side]) / votes[side];
        return Math.max(0, square - mean * mean);
    }

    /** Share of noise that coordination takes from a side. */
    double coordination(int side) {
        return Math.max(0, Math.min(1, sumCoordination[side] / votes[side]));
    }

    /** Place of the home's own nation in the room, -1 if it is not there. */
    int ownPlace() {
        return ownPlace;
    }

    /** Lean of one voter, by place; its own items aside. */
    double at(int place, double governance) {
        return politics[place] + governance * slope[place];
    }

    /** Size of the room that was looked at. */
    int size() {
        return room.size;
    }
}
