package lockstep.process;

import java.util.List;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.setup.BlocSetup.Kind;
import lockstep.setup.Parameters.Meetings;

/**
 * 4.5 Discipline of led blocs. After a meeting the leader weighs what its whip won there against the trust it lost among outsiders, and
 * answers the whips of its rivals: discipline moves towards rest + answer x rivals' share on the whip + gain x share of contested items
 * won - cost x trust lost. Where estimates are published, it answers these as far as it believes them. What levers add comes on top and is
 * not part of it.
 */
final class Discipline {
    /** Discipline is a chance below one: no bloc is ever of one piece. */
    static final double MAX = 0.99;

    private Discipline() {
    }

    /** Moves discipline in the bodies that met in this tick. */
    static void update(World world, List<Meeting> held) {
        if (!world.on().whip()) {
            return;
        }
        double rate = world.parameters().meetings().disciplineRate();
        for (Meeting meeting : held) {
            Body body = meeting.body();
            double move = -StrictMath.expm1(-rate * Venue.period(world, body) * world.dt());
            for (Bloc bloc : world.blocs) {
                if (bloc.facts().kind() == Kind.LED) {
                    double[] discipline = world.discipline[bloc.index()];
                    discipline[body.index] += move * (target(world, bloc, meeting) - discipline[body.index]);
                }
            }
        }
    }

    private static double target(World world, Bloc bloc, Meeting meeting) {
        Meetings parameters = world.parameters().meetings();
        Whipping whipping = meeting.whipping();
        double target = bloc.discipline()[meeting.body().index]
                + parameters.disciplineAnswer() * rivalShare(world, bloc.index(), meeting)
                + parameters.disciplineGain() * whipping.wonShare(bloc.index())
                - parameters.disciplineCost() * distrust(world, bloc, meeting.room());
        return Math.max(0, Math.min(MAX, target));
    }

    /** Share of the votes of other led blocs that were cast on a whip, as their rival believes. */
    private static double rivalShare(World world, int bloc, Meeting meeting) {
        Whipping whipping = meeting.whipping();
        if (world.dials.rests(Dial.MONITOR)) {
            return whipping.rivalShare(bloc, whipping.onWhip);
        }
        double[] believed = new double[world.blocs.length];
        for (int b = 0; b < believed.length; b++) {
            believed[b] = whipping.cast[b] * Monitor.believed(world, b, meeting.body(), whipping.share(b));
        }
        return whipping.rivalShare(bloc, believed);
    }

    /** Mean distrust of a bloc's leader among outsiders in the room, by votes. */
    private static double distrust(World world, Bloc bloc, Room room) {
        int home = bloc.leader() < 0 ? -1 : world.nations[bloc.leader()].home;
        double votes = 0;
        double sum = 0;
        for (int v = 0; home >= 0 && v < room.size; v++) {
            Nation nation = room.nations[v];
            if (!bloc.has(nation)) {
                votes += room.votes[v];
                sum += room.votes[v] * (1 - nation.trust(home));
            }
        }
        return votes > 0 ? sum / votes : 0;
    }
}
