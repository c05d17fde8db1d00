package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.IndustrialState;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.Parameters.Industry;

/**
 * 4.2 Industrial policy: each state supports its vendors, splits the support over domains by weights, within a domain over firms by
 * revenue^chi, and once a year moves the weights to where support served its own goals (multiplicative weights: Arora, Hazan &amp; Kale
 * 2012). Part of the support buys research, the rest lowers export prices.
 */
public final class IndustrialPolicy implements Phase {

    @Override public void start(World world) {
        for (IndustrialState state : world.states) {
            double sum = 0;
            for (int d = 0; d < state.weights.length; d++) {
                double sales = homeRevenue(world, state.home, d);
                state.weights[d] = sales > 0 ? StrictMath.pow(sales, world.parameters().industry().salesExponent()) : 0;
                sum += state.weights[d];
            }
            for (int d = 0; d < state.weights.length; d++) {
                state.weights[d] = sum > 0 ? state.weights[d] / sum : 0;
                state.lastProgress[d] = progress(world, state, d);
            }
        }
        support(world);
    }

    @Override public void step(World world) {
        if (world.on().subsidyLearning() && world.tick > 0 && world.newYear()) {
            for (IndustrialState state : world.states) {
                learn(world, state);
            }
        }
        support(world);
    }

    private static void support(World world) {
        for (Firm firm : world.firms) {
            java.util.Arrays.fill(firm.researchSupport, 0);
            java.util.Arrays.fill(firm.priceSupport, 0);
        }
        if (!world.on().industrialPolicy()) {
            return;
        }
        for (IndustrialState state : world.states) {
            for (int d = 0; d < state.weights.length; d++) {
                spend(world, state, d);
            }
        }
    }

    private static void spend(World world, IndustrialState state, int d) {
        Industry p = world.parameters().industry();
        double gdp = world.nations[state.nation].gdpUsdBn;
        double pct = (state.facts.supportPctGdp() + world.dials.support[state.home]) * state.weights[d]
                + world.dials.domainSupport[state.home][d];
        double budget = Math.max(0, pct) / 100 * gdp;
        double sum = 0;
        for (Firm firm : world.firms) {
            sum += firm.home == state.home ? share(firm, d, p) : 0;
        }
        state.spent[d] = sum > 0 ? budget : 0;
        for (Firm firm : world.firms) {
            if (firm.home == state.home && sum > 0 && firm.revenue[d] > 0) {
                double support = budget * share(firm, d, p) / sum;
                firm.researchSupport[d] = support * state.facts.researchShare();
                firm.priceSupport[d] = Math.min(p.priceSupportMax(), support * (1 - state.facts.researchShare()) / firm.revenue[d]);
            }
        }
    }

    private static double share(Firm firm, int d, Industry p) {
        return firm.revenue[d] > 0 ? StrictMath.pow(firm.revenue[d], p.revenueExponent()) : 0;
    }

    /** Weights grow with the gain in progress per unit spent, against the best gain; a floor keeps every domain with home vendors alive. */
    private static void learn(World world, IndustrialState state) {
        Industry p = world.parameters().industry();
        double[] gain = new double[state.weights.length];
        double largest = 0;
        for (int d = 0; d < gain.length; d++) {
            double progress = progress(world, state, d);
            gain[d] = state.spent[d] > 0 ? (progress - state.lastProgress[d]) / state.spent[d] : 0;
            state.lastProgress[d] = progress;
            largest = Math.max(largest, Math.abs(gain[d]));
        }
        double sum = 0;
        for (int d = 0; d < gain.length; d++) {
            if (state.weights[d] > 0) {
                double grown = state.weights[d] * (largest > 0 ? StrictMath.exp(p.learningRate() * gain[d] / largest) : 1);
                state.weights[d] = Math.max(p.floor(), grown);
                sum += state.weights[d];
            }
        }
        for (int d = 0; d < gain.length; d++) {
            state.weights[d] = sum > 0 ? state.weights[d] / sum : 0;
        }
    }

    /** Progress on the state's own goals in a domain: share of foreign base, share of its own base, share of contributions. */
    private static double progress(World world, IndustrialState state, int d) {
        Frame frame = world.frame;
        Nation own = world.nations[state.nation];
        double foreign = 0;
        double foreignHome = 0;
        for (Nation nation : world.nations) {
            if (nation != own) {
                foreign += nation.installed[d];
                foreignHome += nation.homeBase[d][state.home];
            }
        }
        double mine = 0;
        double all = 0;
        for (int s = frame.firstStandard()[d]; s < frame.firstStandard()[d + 1]; s++) {
            for (Firm firm : world.firms) {
                all += firm.contributions[s];
                mine += firm.home == state.home ? firm.contributions[s] : 0;
            }
        }
        return state.facts.goalMarket() * (foreign > 0 ? foreignHome / foreign : 0)
                + state.facts.goalSelfReliance() * (own.installed[d] > 0 ? own.homeBase[d][state.home] / own.installed[d] : 0)
                + state.facts.goalRoyalties() * (all > 0 ? mine / all : 0);
    }

    private static double homeRevenue(World world, int home, int d) {
        double sum = 0;
        for (Firm firm : world.firms) {
            sum += firm.home == home ? firm.revenue[d] : 0;
        }
        return sum;
    }
}
