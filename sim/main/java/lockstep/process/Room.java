package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.BlocSetup.Kind;
import lockstep.setup.GroupSetup;

/** Who is in the room at a meeting: nations, the votes of each that are there, and the side it takes its whip from. */
final class Room {
    /** Discipline is a chance below one: no bloc is ever of one piece. */
    private static final double DISCIPLINE_MAX = 0.99;

    /** Number of nations there. */
    final int size;
    /** [place] nation, its votes there, and its side: a bloc, or the last side, of those in none. */
    final Nation[] nations;
    final int[] votes;
    final int[] side;
    /** Number of sides, and [side] discipline. */
    final int sides;
    final double[] discipline;
    /** Votes in the room and outside. */
    final long present;
    final long absent;

    private final World world;

    Room(World world, Body body) {
        this.world = world;
        sides = world.blocs.length + 1;
        discipline = discipline(world, body);
        Nation[] there = new Nation[world.nations.length];
        int[] counts = new int[world.nations.length];
        int n = 0;
        long seats = 0;
        long sum = 0;
        long address = Chance.of(world.chance.at(Purpose.ATTENDANCE, world.tick), body.key);
        for (Nation nation : world.nations) {
            int held = body.seats[nation.index];
            if (held == 0) {
                continue;
            }
            seats += held;
            // Rounds at random, so that one seat is there with the chance of attendance and many are there in proportion.
            int come = (int) (held * body.attendance[nation.index] + Chance.uniform(address, nation.key));
            if (come > 0) {
                there[n] = nation;
                counts[n++] = come;
                sum += come;
            }
        }
        size = n;
        nations = Arrays.copyOf(there, n);
        votes = Arrays.copyOf(counts, n);
        present = sum;
        absent = seats - sum;
        side = sides(world);
    }

    private static double[] discipline(World world, Body body) {
        double[] discipline = new double[world.blocs.length + 1];
        for (Bloc bloc : world.blocs) {
            if (world.on().whip() && bloc.facts().kind() != Kind.NONE) {
                double d = bloc.discipline()[body.index] + world.dials.discipline[bloc.index()][body.index];
                discipline[bloc.index()] = Math.max(0, Math.min(DISCIPLINE_MAX, d));
            }
        }
        return discipline;
    }

    /** A union's whip comes before a led bloc's, and that before a regional group's; a bloc without discipline here has none. */
    private int[] sides(World world) {
        int[] unions = whips(true);
        int[] others = whips(false);
        int[] sides = new int[size];
        for (int v = 0; v < size; v++) {
            Nation nation = nations[v];
            int found = first(unions, nation);
            if (found < 0 && nation.bloc >= 0 && discipline[nation.bloc] > 0) {
                found = nation.bloc;
            }
            if (found < 0) {
                found = first(others, nation);
            }
            if (found < 0) {
                found = nation.bloc >= 0 ? nation.bloc : this.sides - 1;
            }
            sides[v] = found;
        }
        return sides;
    }

    private int first(int[] blocs, Nation nation) {
        for (int bloc : blocs) {
            if (world.blocs[bloc].has(nation)) {
                return bloc;
            }
        }
        return -1;
    }

    private int[] whips(boolean unions) {
        return Arrays.stream(world.blocs).filter(bloc -> bloc.group() >= 0 && discipline[bloc.index()] > 0)
                .filter(bloc -> unions == union(bloc)).mapToInt(Bloc::index).toArray();
    }

    private boolean union(Bloc bloc) {
        return world.frame.setup().groups().get(world.frame.groups().get(bloc.group())).kind() == GroupSetup.Kind.UNION;
    }
}
