package lockstep.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.ballot.Column;
import lockstep.ballot.Game;
import lockstep.ballot.Roster;
import lockstep.setup.BlocSetup;
import lockstep.setup.GroupSetup;

/**
 * Who votes in a body of a world: nations with all their votes, whether they attend or not. Each nation is in one bloc at the most, the one
 * whose whip would come first: a union, else a led bloc, else another group; discipline is not asked, so that power is what a bloc would
 * have if it voted as one. The non-aligned are players of their own.
 */
public final class Electorate {
    private static final int NONE = 3;

    private Electorate() {
    }

    /** A body's game as it stands; without players before the body opens. */
    public static Roster of(World world, Body body) {
        return of(world, body, blocs(world));
    }

    static Roster of(World world, Body body, int[] bloc) {
        List<Nation> members = Arrays.stream(world.nations).filter(nation -> votes(world, body, nation.index) > 0).toList();
        List<Column> columns = body.rule.columns();
        long[][] weights = new long[members.size()][columns.size()];
        int[] number = new int[world.blocs.length];
        for (int i = 0; i < weights.length; i++) {
            Nation nation = members.get(i);
            for (int c = 0; c < weights[i].length; c++) {
                weights[i][c] = body.weight(columns.get(c), nation);
            }
            if (bloc[nation.index] >= 0) {
                number[bloc[nation.index]] = 1;
            }
        }
        List<String> blocs = new ArrayList<>();
        for (int b = 0; b < number.length; b++) {
            if (number[b] > 0) {
                number[b] = blocs.size();
                blocs.add(world.blocs[b].id());
            }
        }
        return new Roster(body.rule, new Game(body.rule, weights), members.stream().map(nation -> nation.id).toList(), blocs,
                members.stream().map(nation -> bloc[nation.index] < 0 ? -1 : number[bloc[nation.index]]).toList());
    }

    /** Votes of a nation, none where the body is not open. */
    static int votes(World world, Body body, int nation) {
        return body.open(world.tick) ? body.seats[nation] : 0;
    }

    /** [nation] the bloc it would vote with, -1 if none. */
    static int[] blocs(World world) {
        int[] blocs = new int[world.nations.length];
        int[] ranks = new int[blocs.length];
        Arrays.fill(blocs, -1);
        Arrays.fill(ranks, NONE);
        for (Bloc bloc : world.blocs) {
            int rank = rank(world, bloc);
            for (Nation nation : world.nations) {
                if (rank < ranks[nation.index] && bloc.has(nation)) {
                    blocs[nation.index] = bloc.index();
                    ranks[nation.index] = rank;
                }
            }
        }
        return blocs;
    }

    /** Whose whip comes first: a union's, a led bloc's, a group's; the non-aligned have none. */
    private static int rank(World world, Bloc bloc) {
        if (bloc.facts().kind() == BlocSetup.Kind.NONE) {
            return NONE;
        }
        if (bloc.group() < 0) {
            return 1;
        }
        GroupSetup group = world.frame.setup().groups().get(world.frame.groups().get(bloc.group()));
        return group.kind() == GroupSetup.Kind.UNION ? 0 : 2;
    }
}
