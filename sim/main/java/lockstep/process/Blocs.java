package lockstep.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lockstep.agent.Act;
import lockstep.agent.Bloc;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.BlocSetup.Kind;
import lockstep.setup.GroupSetup;

/**
 * 4.6 Blocs: nations reconsider which led bloc they belong to, if any. Sequential: each sees what those before it have done, in an order
 * drawn for the tick. Leaders stay, and so do nations without weight, whom nobody courts.
 */
public final class Blocs implements Phase {

    @Override public void start(World world) {
        found(world);
        Alignment.weigh(world);
        Alignment.update(world);
    }

    @Override public void step(World world) {
        int moves = world.flows.blocMoves;
        if (world.newYear()) {
            Alignment.weigh(world);
        }
        if (world.on().blocs()) {
            List<Nation> movers = movers(world);
            if (!movers.isEmpty()) {
                Landscape landscape = new Landscape(world);
                for (Nation nation : movers) {
                    reconsider(world, landscape, nation);
                }
            }
        }
        if (world.newYear() || world.flows.blocMoves > moves) {
            Alignment.update(world);
        }
    }

    /** Nations named by themselves override groups, and leaders lead. A nation that two blocs name by group is in the first, by id. */
    private static void found(World world) {
        int none = none(world);
        for (Nation nation : world.nations) {
            nation.bloc(none);
        }
        for (Bloc bloc : world.blocs) {
            for (String founder : joined(bloc) ? bloc.facts().founders() : List.<String>of()) {
                GroupSetup group = world.frame.setup().groups().get(founder);
                for (String member : group == null ? List.<String>of() : group.members()) {
                    Nation nation = world.nations[world.frame.nationIndex().get(member)];
                    nation.bloc(nation.bloc() == none ? bloc.index() : nation.bloc());
                }
            }
        }
        for (Bloc bloc : world.blocs) {
            for (String founder : joined(bloc) ? bloc.facts().founders() : List.<String>of()) {
                Integer nation = world.frame.nationIndex().get(founder);
                if (nation != null) {
                    world.nations[nation].bloc(bloc.index());
                }
            }
        }
        for (Bloc bloc : world.blocs) {
            if (joined(bloc) && bloc.leader() >= 0) {
                world.nations[bloc.leader()].bloc(bloc.index());
            }
        }
    }

    /** Whether nations join and leave it. */
    private static boolean joined(Bloc bloc) {
        return bloc.facts().kind() == Kind.LED || bloc.facts().kind() == Kind.OPEN;
    }

    /** Index of the non-aligned, -1 where a scenario does not name them. */
    static int none(World world) {
        for (Bloc bloc : world.blocs) {
            if (bloc.facts().kind() == Kind.NONE) {
                return bloc.index();
            }
        }
        return -1;
    }

    private static List<Nation> movers(World world) {
        double chance = world.hazard(world.parameters().blocs().reconsider());
        long reconsiders = world.chance.at(Purpose.BLOC_RECONSIDER, world.tick);
        List<Nation> movers = new ArrayList<>();
        for (Nation nation : world.nations) {
            if (free(world, nation) && Chance.uniform(reconsiders, nation.key) < chance) {
                movers.add(nation);
            }
        }
        long order = world.chance.at(Purpose.BLOC_ORDER, world.tick);
        movers.sort(Comparator.comparingDouble(nation -> Chance.uniform(order, nation.key)));
        return movers;
    }

    /** Whether a nation may change its camp: leaders stay, and so do nations without weight. */
    static boolean free(World world, Nation nation) {
        boolean leads = nation.bloc() >= 0 && world.blocs[nation.bloc()].leader() == nation.index;
        return !leads && nation.size() > 0;
    }

    private static void reconsider(World world, Landscape landscape, Nation nation) {
        int camp = landscape.choice(nation);
        if (camp != landscape.camp(nation) && (world.ledger == null || happens(world, landscape, nation, camp))) {
            landscape.move(nation, camp);
            world.flows.blocMoves++;
        }
    }

    private static boolean happens(World world, Landscape landscape, Nation nation, int camp) {
        Act act = Act.move(nation, landscape.bloc(camp));
        boolean happens = !world.ledger.bars(world.tick, act);
        if (happens) {
            world.ledger.tell(new Happening.Move(world.tick, act, nation.bloc()));
        }
        return happens;
    }
}
