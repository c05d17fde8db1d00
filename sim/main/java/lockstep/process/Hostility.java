package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.setup.Parameters;

/**
 * Hostility of homes' states to nations. It is x / (1 + x), which saturates smoothly without a transcendental function per pair, with
 * x = unaligned (1 - alignment) / 2 + dispute + tension, if both are in different led blocs, + restrictions by either against the other
 * + what the nation's deterrence of the home provokes.
 */
final class Hostility {
    private Hostility() {
    }

    static void review(World world) {
        Alliances alliances = new Alliances(world);
        int homes = world.frame.homes().length;
        double[][] byHome = new double[homes][homes];
        for (int h = 0; h < homes; h++) {
            Acts.severity(world, world.nations[world.frame.homes()[h]], byHome[h]);
        }
        double[] by = new double[homes];
        for (Nation nation : world.nations) {
            Acts.severity(world, nation, by);
            int bloc = Alliances.ledBloc(world, nation);
            for (int h = 0; h < homes; h++) {
                double restrictions = by[h] + (nation.home >= 0 ? byHome[h][nation.home] : 0);
                double x = anger(world, nation, h, alliances.opposed(bloc, h)) + world.parameters().hostility().restriction() * restrictions;
                x += nation.home >= 0 ? world.dials.at(Dial.ESCALATION, nation.home, h) : 0;
                nation.hostility(h, h == nation.home ? 0 : x / (1 + x));
            }
        }
    }

    private static double anger(World world, Nation nation, int home, boolean opposed) {
        Parameters.Hostility weights = world.parameters().hostility();
        double x = weights.unaligned() * (1 - nation.alignment(home)) / 2;
        if ((nation.disputes >>> home & 1) != 0) {
            x += weights.dispute();
        }
        return opposed ? x + weights.tension() * world.tension : x;
    }
}
