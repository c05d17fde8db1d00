package lockstep.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.agent.Firm;
import lockstep.agent.IndustrialState;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.setup.FirmSetup;
import lockstep.setup.Parameters;

/** Access to advanced inputs: what controls and shocks take, what self-sufficiency replaces, and what controls cost those who control. */
final class Inputs {
    private final World world;
    private final Parameters.Research p;
    private final int stages;
    /** Share of the way to designing inputs out that is gone in a tick. */
    private final double designOut;
    /** [domain] sales of all firms, USD bn a year. */
    private final double[] sales;
    /** [stage] share of all supply that is lost by shocks, null if none is. */
    private final double[] missing;
    /** [stage][firm] share of supply that a firm cannot buy, and [stage][home] the most that any firm of the home cannot. */
    private final double[][] lacking;
    private final double[][] lackingMost;
    private final List<Firm> suppliers = new ArrayList<>();

    Inputs(World world) {
        this.world = world;
        p = world.parameters().research();
        stages = world.frame.stageIds().size();
        designOut = world.hazard(StrictMath.log(2) / p.designOutYears());
        sales = new double[world.frame.domains().length];
        missing = world.dials.rests(Dial.INPUT_SHOCK) ? null : new double[stages];
        for (int s = 0; missing != null && s < stages; s++) {
            for (int supplier : world.frame.suppliers()[s]) {
                missing[s] += world.frame.stageShares()[s][supplier] * shock(s, supplier);
            }
        }
        lacking = new double[stages][world.firms.length];
        lackingMost = new double[stages][world.frame.homes().length];
        for (int s = 0; s < stages; s++) {
            look(s);
        }
        for (Firm firm : world.firms) {
            if (firm.facts.kind() == FirmSetup.Kind.SUPPLIER) {
                suppliers.add(firm);
            }
        }
    }

    private void look(int stage) {
        double[] most = lackingMost[stage];
        Arrays.fill(most, missing == null ? 0 : missing[stage]);
        for (Firm firm : world.firms) {
            double share = lacking(stage, firm);
            lacking[stage][firm.index] = share;
            if (firm.home >= 0) {
                most[firm.home] = Math.max(most[firm.home], share);
            }
        }
    }

    /** Share of its orders in a domain that a firm cannot deliver: the more, the less access it has and the more chips matter. */
    static double shortfall(World world, int firm, int domain) {
        double lacking = 1 - world.firms[firm].inputAccess[domain];
        return lacking > 0 ? lacking * world.frame.domains()[domain].chipIntensity() * world.parameters().research().denialCapacity() : 0;
    }

    void step() {
        for (Firm firm : world.firms) {
            for (int d = 0; d < sales.length; d++) {
                sales[d] += firm.revenue[d];
            }
        }
        double[][] sufficiency = new double[world.frame.homes().length][stages];
        for (IndustrialState state : world.states) {
            build(state);
            sufficiency[state.home] = left(state);
        }
        double[] lost = new double[world.frame.homes().length];
        double[] none = new double[stages];
        for (Firm firm : world.firms) {
            supply(firm, firm.home < 0 ? none : sufficiency[firm.home], lost);
        }
        for (IndustrialState state : world.states) {
            charge(state, Math.min(1, lost[state.home]));
        }
    }

    private double shock(int stage, int nation) {
        return Math.min(1, world.dials.at(Dial.INPUT_SHOCK, stage, nation));
    }

    /** Self-sufficiency, less what a shock takes from the nation itself. */
    private double[] left(IndustrialState state) {
        if (missing == null) {
            return state.selfSufficiency;
        }
        double[] left = new double[stages];
        Arrays.setAll(left, s -> state.selfSufficiency[s] * (1 - shock(s, state.nation)));
        return left;
    }

    /** Self-sufficiency grows with money, faster where inputs are missing; controls drive buyers elsewhere to design their inputs out. */
    private void build(IndustrialState state) {
        double pct = state.facts.inputPctGdp() + world.dials.at(Dial.INPUT_SUPPORT, state.home);
        for (int s = 0; s < stages; s++) {
            double rate = p.selfSufficiencyGain() * Math.max(0, pct) * (1 + (p.denialDrive() - 1) * lackingMost[s][state.home]);
            state.selfSufficiency[s] += (1 - state.selfSufficiency[s]) * world.hazard(rate);
            double fear = world.dials.controls(s, state.home);
            state.designedOut[s] += (fear - state.designedOut[s]) * designOut;
        }
    }

    /** Share of a stage's supply that a firm cannot buy: each supplier's is lost to all, or else denied to it. */
    private double lacking(int stage, Firm firm) {
        double denied = world.dials.denied(stage, firm.index);
        if (missing == null || missing[stage] == 0) {
            return denied;
        }
        double lacking = missing[stage];
        if (denied > 0) {
            for (int supplier : world.frame.suppliers()[stage]) {
                lacking += world.frame.stageShares()[stage][supplier] * (1 - shock(stage, supplier))
                        * world.dials.denies(stage, supplier, firm.index);
            }
        }
        return lacking;
    }

    /** A firm's access is that of its scarcest stage; what it cannot buy is custom lost to those who deny it. */
    private void supply(Firm firm, double[] sufficiency, double[] lost) {
        double access = 1;
        for (int s = 0; s < stages; s++) {
            access = Math.min(access, Math.max(1 - lacking[s][firm.index], sufficiency[s]));
            if (world.dials.denied(s, firm.index) > 0) {
                double demand = demand(firm);
                for (int h = 0; h < lost.length; h++) {
                    lost[h] += world.dials.denies(s, world.frame.homes()[h], firm.index) * demand / stages;
                }
            }
        }
        Arrays.fill(firm.inputAccess, access);
    }

    /** A firm's share of the world's demand for inputs: of chip-intensive sales. */
    private double demand(Firm firm) {
        double mine = 0;
        double all = 0;
        for (int d = 0; d < firm.revenue.length; d++) {
            double intensity = world.frame.domains()[d].chipIntensity();
            mine += intensity * firm.revenue[d];
            all += intensity * sales[d];
        }
        return all > 0 ? mine / all : 0;
    }

    /** Other sales that a controlling home's suppliers lose: custom of those denied, and of others who shy away; and to shocks. */
    private void charge(IndustrialState state, double denied) {
        double shy = 0;
        double careful = 1 - Math.min(1, world.dials.at(Dial.COLLATERAL_CUT, state.home));
        for (int s = 0; s < stages; s++) {
            shy += 1 - (1 - world.dials.controls(s, state.home) * p.overCompliance() * careful) * (1 - state.designedOut[s]);
        }
        double collateral = (1 - denied) * (shy / Math.max(1, stages));
        double share = 1 - (1 - denied) * (1 - shy / Math.max(1, stages));
        share = missing == null ? share : 1 - (1 - share) * (1 - idle(state.nation));
        for (Firm firm : suppliers) {
            if (firm.home == state.home) {
                firm.inputLoss = share;
                double yearly = firm.facts.otherSalesUsdBn() * world.dt();
                world.flows.inputSalesLost[state.home] += share * yearly;
                world.flows.collateralLost[state.home] += collateral * yearly;
            }
        }
    }

    /** Share of a nation's supply of all stages, by its shares of each, that shocks take. */
    private double idle(int nation) {
        double lost = 0;
        double all = 0;
        for (int s = 0; s < stages; s++) {
            all += world.frame.stageShares()[s][nation];
            lost += world.frame.stageShares()[s][nation] * shock(s, nation);
        }
        return all > 0 ? lost / all : 0;
    }
}
