package lockstep.process;

import java.util.stream.IntStream;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.BlocSetup;
import lockstep.setup.GroupSetup;

/** Who stands with whom and against whom: led blocs, protectors with those they protect, and how large nations count in them. */
final class Alliances {
    private final World world;
    /** [home] led bloc its nation is in, -1 if none. */
    private final int[] blocOfHome;
    /** [home] bit set of rival leaders' homes. */
    private final long[] rivals;
    /** Groups that share intelligence. */
    private final int[] intelligence;
    /** [home][of those groups] whether a rival of the home is a member. */
    private final boolean[][] rivalShares;

    Alliances(World world) {
        this.world = world;
        int homes = world.frame.homes().length;
        blocOfHome = new int[homes];
        rivals = new long[homes];
        intelligence = IntStream.range(0, world.frame.groups().size()).filter(this::sharesIntelligence).toArray();
        rivalShares = new boolean[homes][intelligence.length];
        for (int h = 0; h < homes; h++) {
            blocOfHome[h] = ledBloc(world, world.nations[world.frame.homes()[h]]);
        }
        for (var bloc : world.blocs) {
            if (bloc.facts().kind() == BlocSetup.Kind.LED) {
                rival(bloc.index(), world.nations[bloc.leader()]);
            }
        }
    }

    private boolean sharesIntelligence(int group) {
        return world.frame.setup().groups().get(world.frame.groups().get(group)).kind() == GroupSetup.Kind.INTELLIGENCE;
    }

    private void rival(int bloc, Nation leader) {
        for (int h = 0; h < blocOfHome.length; h++) {
            if (blocOfHome[h] < 0 || blocOfHome[h] == bloc) {
                continue;
            }
            if (leader.home >= 0) {
                rivals[h] |= 1L << leader.home;
            }
            for (int g = 0; g < intelligence.length; g++) {
                rivalShares[h][g] |= leader.member(intelligence[g]);
            }
        }
    }

    /** Led bloc a nation is in, -1 if none. */
    static int ledBloc(World world, Nation nation) {
        int bloc = nation.bloc();
        return bloc >= 0 && bloc < world.blocs.length && world.blocs[bloc].facts().kind() == BlocSetup.Kind.LED ? bloc : -1;
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
        for (int g = 0; g < intelligence.length; g++) {
            if (rivalShares[home][g] && nation.member(intelligence[g])) {
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
}
