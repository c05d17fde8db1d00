package lockstep.process;

import lockstep.agent.Bloc;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** How a bloc finds its position on a contested item, from what its members in the room think of it: by its own rule, as data. */
final class Whip {
    /** Qualified majority: 55 percent of members with 65 percent of their people (Treaty on European Union, article 16). */
    private static final double MEMBERS = 0.55;
    private static final double PEOPLE = 0.65;
    /** Dissent that consensus within a bloc bears; assumed. */
    private static final double TOLERANCE = 0.10;

    private final World world;
    private final Room room;

    Whip(World world, Room room) {
        this.world = world;
        this.room = room;
    }

    /**
     * Position of a bloc: 1 for, -1 against, 0 none.
     *
     * @param common     log odds of a yes that all voters share
     * @param governance governance of the item's standard
     * @param home       home of the author
     */
    int position(Bloc bloc, Leaning leaning, double common, double governance, int home) {
        double own = world.parameters().meetings().ownInterest();
        if (bloc.facts().position() == lockstep.setup.BlocSetup.Position.LEADER) {
            // A leader leads whether or not it is in the room.
            Nation leader = bloc.leader() < 0 ? null : world.nations[bloc.leader()];
            return leader == null ? 0 : sign(common + leaning.of(leader, governance) + (leader.home == home ? own : 0));
        }
        double members = 0;
        double people = 0;
        double membersFor = 0;
        double peopleFor = 0;
        for (int v = 0; v < room.size; v++) {
            if (room.side[v] != bloc.index()) {
                continue;
            }
            members++;
            people += room.nations[v].populationM();
            if (common + leaning.of(room.nations[v], governance) + (v == leaning.ownPlace() ? own : 0) > 0) {
                membersFor++;
                peopleFor += room.nations[v].populationM();
            }
        }
        return switch (bloc.facts().position()) {
            case LEADER -> 0;
            case MAJORITY -> sign(2 * membersFor - members);
            case QUALIFIED_MAJORITY -> qualified(membersFor, members, peopleFor, people)
                    - qualified(members - membersFor, members, people - peopleFor, people);
            case CONSENSUS -> (membersFor >= (1 - TOLERANCE) * members ? 1 : 0) - (membersFor <= TOLERANCE * members ? 1 : 0);
        };
    }

    private static int qualified(double membersFor, double members, double peopleFor, double people) {
        return members > 0 && membersFor >= MEMBERS * members && peopleFor >= PEOPLE * people ? 1 : 0;
    }

    private static int sign(double value) {
        return value > 0 ? 1 : value < 0 ? -1 : 0;
    }
}
