package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.Parameters.Meetings;

/**
 * How those in a room lean towards items of one home, in logits: the body's politicization x (sympathy for the home + governance of the
 * standard x fit of norms), less the distrust of it, which counts in any body. Kept as moments by side: for each side the sums over its
 * votes, without the home's own, of sympathy and distrust together and of their products with fit.
 */
final class Leaning {
    private final Room room;
    private final Meetings parameters;
    private final int home;
    private final double politicization;
    /** Logits per unit of governance and fit. */
    private final double fitWeight;
    /** [side] votes, and sums over them: fit, fit^2, coordination; lean but for fit, its square, its product with fit. */
    private final int[] votes;
    private final double[] fit;
    private final double[] fitSquare;
    private final double[] coordination;
    private final double[] sum;
    private final double[] square;
    private final double[] product;
    /** Place of the home's own nation, -1 if it is not there. */
    private final int ownPlace;

    Leaning(World world, Body body, Room room, int home) {
        this.room = room;
        this.home = home;
        parameters = world.parameters().meetings();
        politicization = body.politicization;
        fitWeight = politicization * parameters.fitWeight();
        votes = room.sideVotes.clone();
        fit = room.sideFit.clone();
        fitSquare = room.sideFitSquare.clone();
        coordination = room.sideCoordination.clone();
        sum = new double[room.sides];
        square = new double[room.sides];
        product = new double[room.sides];
        for (int v = 0; v < room.size; v++) {
            double lean = lean(room.nations[v]);
            double weighted = room.votes[v] * lean;
            int side = room.side[v];
            sum[side] += weighted;
            square[side] += weighted * lean;
            product[side] += weighted * room.fit[v];
        }
        ownPlace = room.place(world.frame.homes()[home]);
        if (ownPlace >= 0) {
            leaveOut(ownPlace);
        }
    }

    private void leaveOut(int place) {
        int side = room.side[place];
        int count = room.votes[place];
        double own = lean(room.nations[place]);
        votes[side] -= count;
        fit[side] -= count * room.fit[place];
        fitSquare[side] -= count * room.fit[place] * room.fit[place];
        coordination[side] -= count * room.coordination[place];
        sum[side] -= count * own;
        square[side] -= count * own * own;
        product[side] -= count * own * room.fit[place];
    }

    /** Votes on a side, without the home's own. */
    int votes(int side) {
        return votes[side];
    }

    /** Mean lean of a side towards a standard of some governance. */
    double mean(int side, double governance) {
        return (sum[side] + governance * fitWeight * fit[side]) / votes[side];
    }

    /** Variance of the lean within a side. */
    double variance(int side, double governance) {
        double slope = governance * fitWeight;
        double raw = (square[side] + 2 * slope * product[side] + slope * slope * fitSquare[side]) / votes[side];
        double mean = mean(side, governance);
        return Math.max(0, raw - mean * mean);
    }

    /** Share of noise that coordination takes from a side. */
    double coordination(int side) {
        return Math.max(0, Math.min(1, coordination[side] / votes[side]));
    }

    /** Place of the home's own nation in the room, -1 if it is not there. */
    int ownPlace() {
        return ownPlace;
    }

    /** Lean of a nation, in the room or not; its own items aside. */
    double of(Nation nation, double governance) {
        return lean(nation) + governance * fitWeight * Room.fit(nation);
    }

    /** Lean of a nation but for the fit of its norms: sympathy by alignment and dependence, and what want of trust takes. */
    private double lean(Nation nation) {
        double sympathy = parameters.alignmentWeight() * nation.alignment(home) + parameters.dependenceWeight() * nation.dependence(home);
        return politicization * sympathy + parameters.trustWeight() * (nation.trust(home) - 1);
    }
}
