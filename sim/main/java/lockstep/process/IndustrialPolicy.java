package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.IndustrialState;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.policy.Dial;
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
            }
        }
        support(world);
    }

    @Override public void step(World world) {
        if (world.tick == 0) {
            look(world);
        }
        if (world.on().subsidyLearning() && world.tick > 0 && world.newYear()) {
            double[][] totals = totals(world);
            for (IndustrialState state : world.states) {
                learn(world, state, totals);
            }
        }
        support(world);
    }

    /** First look at progress, once every submodel has set up its part of the world. */
    private static void look(World world) {
        double[][] totals = totals(world);
        for (IndustrialState state : world.states) {
            for (int d = 0; d < state.weights.length; d++) {
                state.lastProgress[d] = progress(world, state, d, totals[d]);
            }
        }
    }

    private static void support(World world) {
        for (Firm firm : world.firms) {
            java.util.Arrays.fill(firm.researchSupport, 0);
            java.util.Arrays.fill(firm.priceSupport, 0);
        }
        if (!world.on().industrialPolicy()) {
            return;
        }
        int domains = world.frame.domains().length;
        double[][] sums = new double[world.frame.homes().length][domains];
        double[][] shares = new double[world.firms.length][domains];
        for (Firm firm : world.firms) {
            for (int d = 0; d < domains && firm.home >= 0; d++) {
                shares[firm.index][d] = share(firm, d, world.parameters().industry());
                sums[firm.home][d] += shares[firm.index][d];
            }
        }
        IndustrialState[] ofHome = new IndustrialState[sums.length];
        for (IndustrialState state : world.states) {
            ofHome[state.home] = state;
            for (int d = 0; d < domains; d++) {
                state.spent[d] = sums[state.home][d] > 0 ? budget(world, state, d) : 0;
            }
        }
        for (Firm firm : world.firms) {
            for (int d = 0; d < domains && firm.home >= 0 && ofHome[firm.home] != null; d++) {
                if (shares[firm.index][d] > 0) {
                    spend(world, ofHome[firm.home], firm, d, shares[firm.index][d] / sums[firm.home][d]);
                }
            }
        }
        if (!world.dials.rests(Dial.RESEARCH_SUPPORT)) {
            fund(world, shares, sums);
        }
    }

    /** Research paid for by levers is split as support is, in any home with vendors; where none sells, nothing is paid. */
    private static void fund(World world, double[][] shares, double[][] sums) {
        for (Firm firm : world.firms) {
            for (int d = 0; d < shares[firm.index].length && firm.home >= 0; d++) {
                if (shares[firm.index][d] > 0) {
                    double usdBn = Math.max(0, world.dials.at(Dial.RESEARCH_SUPPORT, firm.home, d));
                    firm.researchSupport[d] += usdBn * shares[firm.index][d] / sums[firm.home][d];
                }
            }
        }
    }

    private static double budget(World world, IndustrialState state, int d) {
        double pct = (state.facts.supportPctGdp() + world.dials.at(Dial.SUPPORT, state.home)) * state.weights[d]
                + world.dials.at(Dial.DOMAIN_SUPPORT, state.home, d);
        return Math.max(0, pct) / 100 * world.nations[state.nation].gdpUsdBn();
    }

    private static void spend(World world, IndustrialState state, Firm firm, int d, double share) {
        double support = budget(world, state, d) * share;
        firm.researchSupport[d] = support * state.facts.researchShare();
        double wanted = support * (1 - state.facts.researchShare());
        firm.priceSupport[d] = Math.min(world.parameters().industry().priceSupportMax(), wanted / firm.revenue[d]);
        state.spent[d] -= Math.max(0, wanted - firm.priceSupport[d] * firm.revenue[d]);
    }

    private static double share(Firm firm, int d, Industry p) {
        return firm.revenue[d] > 0 ? Exp.of(p.revenueExponent() * Log.of(firm.revenue[d])) : 0;
    }

    /** Weights grow with the gain in progress per unit spent, against the best gain; a floor keeps every domain with home vendors alive. */
    private static void learn(World world, IndustrialState state, double[][] totals) {
        Industry p = world.parameters().industry();
        double[] gain = new double[state.weights.length];
        double largest = 0;
        for (int d = 0; d < gain.length; d++) {
            double progress = progress(world, state, d, totals[d]);
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

    /** [domain] base installed in the world by home, of the fringe and in all, then contributions in force to its standards by home and in all. */
    private static double[][] totals(World world) {
        int homes = world.frame.homes().length;
        double[][] totals = new double[world.frame.domains().length][2 * homes + 3];
        for (Nation nation : world.nations) {
            for (int d = 0; d < totals.length; d++) {
                for (int column : world.frame.vendorHomes()[d]) {
                    totals[d][column] += nation.homeBase(d, column);
                }
                totals[d][homes + 1] += nation.installed(d);
            }
        }
        for (Firm firm : world.firms) {
            for (lockstep.agent.Standard standard : world.frame.standards()) {
                double[] row = totals[standard.domain()];
                double contributed = firm.contributions[standard.index()];
                row[2 * homes + 2] += contributed;
                row[homes + 2 + Math.max(0, firm.home)] += firm.home < 0 ? 0 : contributed;
            }
        }
        return totals;
    }

    /** Progress on the state's own goals in a domain: share of foreign base, share of its own base, share of contributions. */
    private static double progress(World world, IndustrialState state, int d, double[] totals) {
        Frame frame = world.frame;
        Nation own = world.nations[state.nation];
        double foreign = totals[frame.homes().length + 1] - own.installed(d);
        double foreignHome = Math.max(0, totals[state.home] - own.homeBase(d, state.home));
        int homes = frame.homes().length;
        double mine = totals[homes + 2 + state.home];
        double all = totals[2 * homes + 2];
        return state.facts.goalMarket() * (foreign > 0 ? foreignHome / foreign : 0)
                + state.facts.goalSelfReliance() * (own.installed(d) > 0 ? own.homeBase(d, state.home) / own.installed(d) : 0)
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
