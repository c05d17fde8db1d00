package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.BlocSetup.Kind;

/** Who is in the room at a meeting: nations, the votes of each that are there, and the side it takes its whip from. */
final class Room {
    /** Number of nations there. */
    final int size;
    /** [place] nation, its votes there, and its side: a bloc, or the last side, of those in none. */
    final Nation[] nations;
    final int[] votes;
    final int[] side;
    /** [place] fit of its norms with governance that is fully open, and share of its noise that coordination takes. */
    final double[] fit;
    final double[] coordination;
    /** Number of sides; [side] discipline, votes, and sums over votes of fit, fit^2 and coordination. */
    final int sides;
    final double[] discipline;
    final int[] sideVotes;
    final double[] sideFit;
    final double[] sideFitSquare;
    final double[] sideCoordination;
    /** Votes in the room and outside. */
    final long present;
    final long absent;
    /** What the rule counts besides single votes, null if nothing. */
    final Heads heads;

    private final World world;
    final Session session;

    Room(World world, Body body, Session session) {
        this.session = session;
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
        heads = Heads.of(world, body, this);
        side = sides();
        fit = new double[n];
        coordination = new double[n];
        sideVotes = new int[sides];
        sideFit = new double[sides];
        sideFitSquare = new double[sides];
        sideCoordination = new double[sides];
        for (int v = 0; v < n; v++) {
            add(v);
        }
    }

    private void add(int v) {
        fit[v] = fit(nations[v]);
        coordination[v] = world.dials.at(Dial.COORDINATION, nations[v].index);
        sideVotes[side[v]] += votes[v];
        sideFit[side[v]] += votes[v] * fit[v];
        sideFitSquare[side[v]] += votes[v] * fit[v] * fit[v];
        sideCoordination[side[v]] += votes[v] * coordination[v];
    }

    /** Fit of a nation's norms with governance that is fully open: -1 for a norm of full state control, 1 for none. */
    static double fit(Nation nation) {
        return 1 - 2 * nation.sovereignty();
    }

    /** Place of a nation, by index; -1 if it is not there. */
    int place(int nation) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (nations[middle].index == nation) {
                return middle;
            } else if (nations[middle].index < nation) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static double[] discipline(World world, Body body) {
        double[] discipline = new double[world.blocs.length + 1];
        double follow = Bonds.deterrence(world, body);
        for (Bloc bloc : world.blocs) {
            if (world.on().whip() && bloc.facts().kind() != Kind.NONE) {
                double d = world.discipline[bloc.index()][body.index] + world.dials.at(Dial.DISCIPLINE, bloc.index(), body.index);
                discipline[bloc.index()] = Math.max(0, Math.min(Discipline.MAX, d)) * follow;
            }
        }
        return discipline;
    }

    /** A union's whip comes before a led bloc's, and that before a regional group's; a bloc without discipline here has none. */
    private int[] sides() {
        int[] unions = whips(true);
        int[] others = whips(false);
        int[] sides = new int[size];
        for (int v = 0; v < size; v++) {
            Nation nation = nations[v];
            int found = first(unions, nation);
            if (found < 0 && nation.bloc() >= 0 && discipline[nation.bloc()] > 0) {
                found = nation.bloc();
            }
            if (found < 0) {
                found = first(others, nation);
            }
            if (found < 0) {
                found = nation.bloc() >= 0 ? nation.bloc() : this.sides - 1;
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
        int[] found = new int[world.blocs.length];
        int n = 0;
        for (Bloc bloc : world.blocs) {
            if (bloc.group() >= 0 && discipline[bloc.index()] > 0 && unions == session.union[bloc.index()]) {
                found[n++] = bloc.index();
            }
        }
        return Arrays.copyOf(found, n);
    }
}
