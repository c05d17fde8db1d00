package lockstep.process;

import java.util.List;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Purpose;
import lockstep.setup.Parameters.Meetings;

/**
 * 4.5 Trust in leaders of blocs as sponsors. Outsiders lose it at credibility x what they make out of votes cast on the leader's whip,
 * in each body that met, and regain it with time. Where a monitor publishes estimates, these take the place of rumour as far as they are
 * believed, whether or not they are right.
 */
final class Trust {
    /** Standard deviation of the relative error of an estimate; assumed. */
    private static final double ERROR_SD = 0.2;

    private Trust() {
    }

    /** Everyone forgets; then outsiders answer the meetings held in this tick. */
    static void update(World world, List<Meeting> held) {
        double recovered = world.hazard(world.parameters().meetings().trustRecovery());
        double[] trust = world.all.trust;
        for (int i = 0; i < trust.length; i++) {
            trust[i] += recovered * (1 - trust[i]);
        }
        for (Bloc bloc : world.blocs) {
            int home = bloc.leader() < 0 ? -1 : world.nations[bloc.leader()].home;
            double loss = home < 0 ? 0 : loss(world, bloc, held);
            if (loss > 0) {
                lose(world, bloc, home, Exp.of(-loss));
            }
        }
    }

    private static void lose(World world, Bloc bloc, int home, double kept) {
        for (Nation nation : world.nations) {
            if (!bloc.has(nation)) {
                nation.trust(home, nation.trust(home) * kept);
            }
        }
    }

    /** Log of trust lost: credibility x estimate x years since each body's last meeting. */
    private static double loss(World world, Bloc bloc, List<Meeting> held) {
        Meetings parameters = world.parameters().meetings();
        long stream = world.chance.at(Purpose.COHESION_ERROR, world.tick);
        double seen = 0;
        for (Meeting meeting : held) {
            Body body = meeting.body();
            double share = meeting.whipping().share(bloc.index());
            double estimate = 0;
            if (share > 0) {
                double error = 1 + ERROR_SD * Chance.normal(stream, body.key, bloc.key());
                estimate = Math.max(0, Math.min(1, parameters.visibility() * share * error));
            }
            double believed = Monitor.believed(world, bloc.index(), body, estimate);
            seen += believed * Venue.period(world, body) * world.dt();
        }
        return parameters.cohesionCredibility() * seen;
    }
}
