package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Body;
import lockstep.agent.World;
import lockstep.ballot.QuickPower;
import lockstep.ballot.Roster;

/** Power of blocs as players in bodies, by {@link Electorate}. It is worked out again only where members, votes or blocs have changed. */
final class VotingPower extends Reading.Sums {
    /** [body x blocs + bloc] chance to decide when all others toss coins, and Shapley-Shubik index; NaN in bodies without members. */
    final double[] absolute;
    final double[] shapleyShubik;

    /** [body][nation] votes and blocs as they were. */
    private final int[][] seats;
    private final int[][] blocs;

    VotingPower(World shape) {
        absolute = new double[shape.bodies.length * shape.blocs.length];
        shapleyShubik = new double[absolute.length];
        seats = new int[shape.bodies.length][];
        blocs = new int[shape.bodies.length][];
    }

    @Override void sum(Reading reading) {
        World world = reading.world();
        int[] blocOf = Electorate.blocs(world);
        for (Body body : world.bodies) {
            if (changed(world, body, blocOf)) {
                work(world, body, Electorate.of(world, body, blocOf));
            }
        }
    }

    /** Whether votes, or the blocs of those who have some, are no longer what they were; people, where they count, change all the time. */
    private boolean changed(World world, Body body, int[] blocOf) {
        int b = body.index;
        boolean changed = seats[b] == null || body.rule.columns().stream().anyMatch(column -> column.name().equals("people"));
        for (int n = 0; n < blocOf.length && !changed; n++) {
            int votes = Electorate.votes(world, body, n);
            changed = seats[b][n] != votes || votes > 0 && blocs[b][n] != blocOf[n];
        }
        if (changed) {
            seats[b] = new int[blocOf.length];
            Arrays.setAll(seats[b], n -> Electorate.votes(world, body, n));
            blocs[b] = blocOf;
        }
        return changed;
    }

    private void work(World world, Body body, Roster members) {
        int first = body.index * world.blocs.length;
        double none = members.names().isEmpty() ? Double.NaN : 0;
        Arrays.fill(absolute, first, first + world.blocs.length, none);
        Arrays.fill(shapleyShubik, first, first + world.blocs.length, none);
        double[] chance = new double[members.blocs().size()];
        double[] share = new double[chance.length];
        if (chance.length > 0) {
            QuickPower.of(members.ofBlocs().game(), chance, share);
        }
        for (int i = 0; i < chance.length; i++) {
            int bloc = world.frame.blocIds().indexOf(members.blocs().get(i));
            absolute[first + bloc] = chance[i];
            shapleyShubik[first + bloc] = share[i];
        }
    }
}
