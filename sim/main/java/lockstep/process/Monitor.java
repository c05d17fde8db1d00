package lockstep.process;

import java.util.List;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.BlocSetup.Kind;

/**
 * 4.5 Integrity monitor. After a meeting it publishes, for every led bloc with votes in the room, an estimate of the cohesion that merit does
 * not explain: the share of votes cast on the whip + error, within 0 and 1. Half of the error's variance stays with body and bloc for good,
 * so that a monitor can be one-sided; the rest is new each time. An estimate below 0 is published as 0, so that a noisy monitor accuses the
 * innocent too.
 */
final class Monitor {
    /** Share of the variance of the error that stays, from one estimate to the next; assumed. */
    private static final double LASTING = 0.5;

    private Monitor() {
    }

    /** Publishes on the meetings held in this tick; where nobody monitors any more, what was published is forgotten. */
    static void publish(World world, List<Meeting> held) {
        for (Meeting meeting : held) {
            int b = meeting.body().index;
            boolean monitored = world.dials.at(Dial.MONITOR, b) > 0;
            for (Bloc bloc : world.blocs) {
                boolean seen = monitored && bloc.facts().kind() == Kind.LED && meeting.whipping().cast[bloc.index()] > 0;
                world.published[bloc.index()][b] = seen ? estimate(world, meeting, bloc) : Double.NaN;
            }
        }
    }

    private static double estimate(World world, Meeting meeting, Bloc bloc) {
        Body body = meeting.body();
        double lasting = Chance.normal(world.chance.at(Purpose.PUBLISHED_ERROR, 0), body.key, bloc.key());
        double fresh = Chance.normal(world.chance.at(Purpose.PUBLISHED_ERROR, 1 + world.tick), body.key, bloc.key());
        double error = StrictMath.sqrt(LASTING) * lasting + StrictMath.sqrt(1 - LASTING) * fresh;
        double share = meeting.whipping().share(bloc.index()) + world.dials.at(Dial.MONITOR_NOISE, body.index) * error;
        return Math.max(0, Math.min(1, share));
    }

    /** What is believed of a bloc in a body: the estimate published, by its credibility; else what one makes out oneself. */
    static double believed(World world, int bloc, Body body, double own) {
        double published = world.published[bloc][body.index];
        if (Double.isNaN(published)) {
            return own;
        }
        double credibility = Math.min(1, world.dials.at(Dial.MONITOR, body.index));
        return (1 - credibility) * own + credibility * published;
    }
}
