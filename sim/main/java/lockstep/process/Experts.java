package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.setup.Parameters.Participation;

/**
 * 4.4 Experts. What a nation's own research yields follows its spending. Those trained besides, or come from abroad, are a stock of their
 * own that retires; moves take from one nation what they give to another, so that their sum stays.
 */
final class Experts {

    private Experts() {
    }

    static void start(World world) {
        for (Nation nation : world.nations) {
            nation.experts(pool(world, nation));
        }
    }

    static void step(World world) {
        Participation parameters = world.parameters().participation();
        double move = world.hazard(parameters.poolRate());
        double retired = world.hazard(parameters.expertRetirement());
        for (Nation nation : world.nations) {
            nation.experts(nation.experts() + (move * (pool(world, nation) - nation.experts())));
            double trained = world.dials.at(Dial.TRAINING, nation.index) * world.dt();
            nation.expertsAdded(nation.expertsAdded() + (trained - retired * nation.expertsAdded()));
        }
        if (!world.dials.rests(Dial.EXPERT_MOVES)) {
            migrate(world);
        }
    }

    /** Every nation loses experts to each destination at its own rate, of those it had before anybody moved. */
    private static void migrate(World world) {
        double[] net = new double[world.nations.length];
        for (Nation origin : world.nations) {
            double[] rates = world.dials.row(Dial.EXPERT_MOVES, origin.index);
            double rate = 0;
            for (int n = 0; rates != null && n < rates.length; n++) {
                rate += n == origin.index ? 0 : rates[n];
            }
            double leave = rate > 0 ? origin.allExperts() * world.hazard(rate) / rate : 0;
            for (int n = 0; leave > 0 && n < rates.length; n++) {
                double gone = n == origin.index ? 0 : leave * rates[n];
                net[n] += gone;
                net[origin.index] -= gone;
            }
        }
        for (Nation nation : world.nations) {
            nation.expertsAdded(nation.expertsAdded() + net[nation.index]);
        }
    }

    private static double pool(World world, Nation nation) {
        return world.parameters().participation().expertPool() * lockstep.process.Participation.researchUsdBn(nation);
    }
}
