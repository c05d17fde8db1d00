package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.BlocSetup;

/** Who stands with whom and against whom: led blocs, protectors with those they protect, and how large nations count in them. */
final class Alliances {
    private final World world;
    /** [home] led bloc its nation is in, -1 if none. */
    private final int[] blocOfHome;
    /** [home] bit set of rival leaders' homes. */
    private final long[] rivals;
    /** [home][group] whether a rival of the home shares intelligence in the group. */
    private final boolean[][] rivalGroups;

    Alliances(World world) {
        this.world = world;
        int homes = world.frame.homes().length;
        blocOfHome = new int[homes];
        rivals = new long[homes];
        rivalGroups = new boolean[homes][world.frame.groups().size()];
        for (int h = 0; h < homes; h++) {
            blocOfHome[h] = ledBloc(world, world.nations[world.frame.homes()[h]]);
        }
        boolean[] intelligence = intelligence();
        for (var bloc : world.blocs) {
            if (bloc.facts().kind() == BlocSetup.Kind.LED) {
                rival(bloc.index(), world.nations[bloc.leader()], intelligence);
            }
        }
    }

    private boolean[] intelligence() {
        boolean[] found = new boolean[world.frame.groups().size()];
        for (int g = 0; g < found.length; g++) {
            found[g] = world.frame.setup().groups().get(world.frame.groups().get(g)).kind()
                    == lockstep.setup.GroupSetup.Kind.INTELLIGENCE;
        }
        return found;
    }

    private void rival(int bloc, Nation leader, boolean[] intelligence) {
        for (int h = 0; h < blocOfHome.length; h++) {
            if (blocOfHome[h] < 0 || blocOfHome[h] == bloc) {
                continue;
            }
            if (leader.home >= 0) {
                rivals[h] |= 1L << leader.home;
            }
            for (int g = 0; g < intelligence.length; g++) {
                rivalGroups[h][g] |= intelligence[g] && leader.member[g];
            }
        }
    }

    /** Led bloc a nation is in, -1 if none. */
    static int ledBloc(World world, Nation nation) {
        boolean led = nation.bloc >= 0 && nation.bloc < world.blocs.length && world.blocs[nation.bloc].facts().kind() == BlocSetup.Kind.LED;
        return led ? nation.bloc : -1;
    }

    /** Whether the nation and the home's nation are in different led blocs. */
    boolean opposed(int ledBloc, int home) {
        return ledBloc >= 0 && blocOfHome[home] >= 0 && ledBloc != blocOfHome[home];
    }

    /** Whether the nation is a rival of the home or has a rival's protection. A rival leads a led bloc; the home's is another one. */
    boolean sidesWithRival(Nation nation, int home) {
        return (circles(nation) & rivals[home]) != 0;
    }

    /** Whether the nation shares intelligence with a rival of the home. */
    boolean sharesIntelligence(Nation nation, int home) {
        boolean[] shared = rivalGroups[home];
        for (int g = 0; g < shared.length; g++) {
            if (shared[g] && nation.member[g]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a patron's word has weight: it protects the nation, or both are in one led bloc. */
    boolean guarantees(int patron, Nation nation, int ledBloc) {
        return nation.home != patron && ((nation.protectors >>> patron & 1) != 0 || ledBloc >= 0 && ledBloc == blocOfHome[patron]);
    }

    /** Bit set of the protectors in whose circle a nation is: those that protect it, and itself if it is a home. */
    static long circles(Nation nation) {
        return nation.protectors | (nation.home >= 0 ? 1L << nation.home : 0);
    }

    /** How large a nation counts among others: GDP to the power of {@code blocs.sizeExponent}, 0 without GDP. */
    static double size(World world, Nation nation) {
        double exponent = world.parameters().blocs().sizeExponent();
        if (!(nation.gdpUsdBn > 0)) {
            return 0;
        }
        return exponent == 0.5 ? Math.sqrt(nation.gdpUsdBn) : StrictMath.pow(nation.gdpUsdBn, exponent);
    }
}
