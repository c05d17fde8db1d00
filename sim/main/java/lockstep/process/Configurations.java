package lockstep.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.BlocSetup.Kind;

/**
 * All ways to divide nations between two open camps, looked at with the eyes of the submodel of blocs (Axelrod &amp; Bennett 1993): which are
 * stable, their energy, and from how many configurations steepest descent leads there. Two configurations that differ only in which camp is which
 * are one, so the first nation is always in the first camp.
 */
public final class Configurations {
    private static final int MOST = 20;
    private final World world;
    private final int[] camps;
    private final int[] before;

    /**
     * A configuration in which no nation moves.
     *
     * @param together nations in the camp of the first one, in order
     * @param energy   sum over nations of size x frustration, over ordered pairs
     * @param basin    configurations from which it is reached by steepest descent, itself included
     */
    public record Stable(List<String> together, double energy, int basin) {
    }

    private Configurations(World world) {
        this.world = world;
        camps = Arrays.stream(world.blocs).filter(b -> b.facts().kind() == Kind.OPEN).mapToInt(b -> b.index()).toArray();
        before = Arrays.stream(world.nations).mapToInt(n -> n.bloc()).toArray();
    }

    /**
     * Stable configurations of a world, which is left as it was.
     *
     * @throws ImpossibleWorld if there are not two open camps, or too many nations to go through all
     */
    public static List<Stable> of(World world) {
        Configurations all = new Configurations(world);
        if (all.camps.length != 2 || world.nations.length < 2 || world.nations.length > MOST) {
            throw new ImpossibleWorld("blocs: given " + all.camps.length + " open camps and " + world.nations.length
                    + " nations, expected two camps and 2 to " + MOST + " nations");
        }
        try {
            return all.stable();
        } finally {
            for (Nation nation : world.nations) {
                nation.bloc(all.before[nation.index]);
            }
        }
    }

    private List<Stable> stable() {
        int size = 1 << (world.nations.length - 1);
        int[] next = new int[size];
        for (int c = 0; c < size; c++) {
            next[c] = descend(c);
        }
        int[] basin = new int[size];
        for (int c = 0; c < size; c++) {
            int end = c;
            while (next[end] != end) {
                end = next[end];
            }
            basin[end]++;
        }
        List<Stable> stable = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            if (next[c] == c) {
                set(c);
                stable.add(new Stable(together(world), new Landscape(world).energy(), basin[c]));
            }
        }
        return stable;
    }

    /** Bit k - 1 says whether nation k is in the other camp than the first nation. */
    private void set(int configuration) {
        for (Nation nation : world.nations) {
            nation.bloc(camps[nation.index == 0 ? 0 : configuration >> nation.index - 1 & 1]);
        }
    }

    /** The configuration after the one move, of those that nations would make, that lowers energy most. */
    private int descend(int configuration) {
        set(configuration);
        Landscape landscape = new Landscape(world);
        int mover = -1;
        double most = 0;
        for (Nation nation : world.nations) {
            int to = landscape.choice(nation);
            if (to != nation.bloc() && Blocs.free(world, nation)) {
                double[] frustration = landscape.frustration(nation);
                double fall = nation.size() * (frustration[nation.bloc()] - frustration[to]);
                if (fall > most) {
                    most = fall;
                    mover = nation.index;
                }
            }
        }
        int all = (1 << world.nations.length - 1) - 1;
        return mover < 0 ? configuration : mover == 0 ? ~configuration & all : configuration ^ 1 << mover - 1;
    }

    /** Ids of the nations that are in the camp of the first one, in order. */
    public static List<String> together(World world) {
        return Arrays.stream(world.nations).filter(n -> n.bloc() == world.nations[0].bloc()).map(n -> n.id).toList();
    }
}
