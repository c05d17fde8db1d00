package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.IndustrialState;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Log;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.FirmSetup;
import lockstep.setup.Parameters;

/**
 * 4.3 Research: knowledge depreciates, grows by research (scaled by access to inputs) and spills over from the leader; quality is
 * ln(1 + K / mean K of the domain now), less what denied inputs take from what can be delivered. Unlicensed transfer is a
 * yearly choice under expected penalty, the same for all states.
 */
public final class Research implements Phase {

    @Override public void start(World world) {
        for (Firm firm : world.firms) {
            java.util.Arrays.fill(firm.inputAccess, 1);
        }
        for (int d = 0; d < world.frame.domains().length; d++) {
            settle(world, d);
        }
        rate(world);
    }

    /** Knowledge starts where spending, spillover and depreciation balance, so that nobody gains or loses from the start alone. */
    private static void settle(World world, int d) {
        Parameters.Research p = world.parameters().research();
        double leader = 0;
        for (Firm firm : world.firms) {
            leader = firm.home < 0 ? leader : Math.max(leader, spending(world, firm, d) / p.depreciation());
        }
        double chosen = world.on().unlicensedTransfer() ? p.unlicensed() * chanceOfTransfer(p) : 0;
        for (Firm firm : world.firms) {
            double transfer = firm.revenue[d] > 0 ? p.spillover() + (firm.facts.kind() == FirmSetup.Kind.FRINGE ? 0 : chosen) : 0;
            double alone = spending(world, firm, d) / p.depreciation();
            firm.knowledge[d] = alone >= leader ? alone
                    : (spending(world, firm, d) + transfer * leader) / (p.depreciation() + transfer);
        }
        gather(world, d, 1);
    }

    /** Data stocks follow the base served, where data count at all. */
    private static void gather(World world, int d, double share) {
        if (world.frame.domains()[d].dataGain() > 0) {
            double[] served = Served.of(world, d);
            for (Firm firm : world.firms) {
                firm.dataStock[d] += share * (served[firm.index] - firm.dataStock[d]);
            }
        }
    }

    private static double chanceOfTransfer(Parameters.Research p) {
        return 1 / (1 + p.penalty() / p.penaltyHalving());
    }

    @Override public void step(World world) {
        if (world.on().inputControls()) {
            new Inputs(world).step();
        }
        if (world.on().research()) {
            accumulate(world);
        }
        rate(world);
    }

    private static void accumulate(World world) {
        Parameters.Research p = world.parameters().research();
        for (int d = 0; d < world.frame.domains().length; d++) {
            double leader = 0;
            for (Firm firm : world.firms) {
                leader = firm.home < 0 ? leader : Math.max(leader, firm.knowledge[d]);
            }
            for (Firm firm : world.firms) {
                double transfer = p.spillover() + (transfers(world, firm) ? p.unlicensed() : 0);
                double gap = firm.revenue[d] > 0 ? Math.max(0, leader - firm.knowledge[d]) : 0;
                double growth = firm.inputAccess[d] * spending(world, firm, d) + transfer * gap - p.depreciation() * firm.knowledge[d];
                firm.knowledge[d] = Math.max(0, firm.knowledge[d] + world.dt() * growth);
            }
            gather(world, d, world.dt() * p.dataRate());
        }
    }

    /** Research in a domain, USD bn a year: a share of sales and net royalties there, of other sales by the domain's size, and support. */
    static double spending(World world, Firm firm, int d) {
        double other = firm.facts.otherSalesUsdBn() * (1 - firm.inputLoss) * world.frame.domainWeight()[d];
        double own = Math.max(0, firm.revenue[d] + firm.royalties[d]) + other;
        return firm.facts.researchShare() * own + firm.researchSupport[d];
    }

    /** A firm's choice this year: more likely the smaller the expected penalty, 1 / (1 + penalty / halving). */
    private static boolean transfers(World world, Firm firm) {
        Parameters.Research p = world.parameters().research();
        if (!world.on().unlicensedTransfer() || firm.facts.kind() == FirmSetup.Kind.FRINGE) {
            return false;
        }
        int year = world.tick / world.frame.setup().clock().ticksPerYear();
        return lockstep.chance.Chance.uniform(world.chance.at(Purpose.TRANSFER, year), firm.key, 0) < chanceOfTransfer(p);
    }

    /** Quality of what firms can deliver now. */
    private static void rate(World world) {
        Parameters.Research p = world.parameters().research();
        Frame frame = world.frame;
        for (int d = 0; d < frame.domains().length; d++) {
            double gain = frame.domains()[d].dataGain();
            double denial = p.denialQuality() * frame.domains()[d].chipIntensity();
            double knowledge = 0;
            double data = 0;
            int vendors = 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                Product product = frame.products()[j];
                if (j == frame.firstProduct()[d] || frame.products()[j - 1].firm() != product.firm()) {
                    knowledge += world.firms[product.firm()].knowledge[d];
                    data += world.firms[product.firm()].dataStock[d];
                    vendors++;
                }
            }
            for (Firm firm : world.firms) {
                double quality = firm.knowledge[d] > 0 && knowledge > 0 ? Log.of(1 + firm.knowledge[d] * vendors / knowledge) : 0;
                if (gain > 0 && firm.dataStock[d] > 0) {
                    quality += gain * Log.of(1 + firm.dataStock[d] * vendors / data);
                }
                firm.quality[d] = quality - denial * (1 - firm.inputAccess[d]);
            }
        }
    }

    /** Access to advanced inputs: what controls deny, what self-sufficiency replaces, and what controls cost those who control. */
    private static final class Inputs {
        private final World world;
        private final Parameters.Research p;
        private final int stages;
        /** [domain] sales of all firms, USD bn a year. */
        private final double[] sales;

        Inputs(World world) {
            sales = new double[world.frame.domains().length];
            this.world = world;
            p = world.parameters().research();
            stages = world.frame.stageIds().size();
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
                sufficiency[state.home] = state.selfSufficiency;
            }
            double[] lost = new double[world.frame.homes().length];
            for (Firm firm : world.firms) {
                supply(firm, firm.home < 0 ? new double[stages] : sufficiency[firm.home], lost);
            }
            for (IndustrialState state : world.states) {
                double others = 0;
                for (int s = 0; s < stages; s++) {
                    others += 1 - (1 - world.dials.at(Dial.CONTROL, s, state.home) * p.overCompliance()) * (1 - state.designedOut[s]);
                }
                double share = 1 - (1 - Math.min(1, lost[state.home])) * (1 - others / Math.max(1, stages));
                for (Firm firm : world.firms) {
                    if (firm.home == state.home && firm.facts.kind() == FirmSetup.Kind.SUPPLIER) {
                        firm.inputLoss = share;
                        world.flows.inputSalesLost[state.home] += share * firm.facts.otherSalesUsdBn() * world.dt();
                    }
                }
            }
        }

        /** Self-sufficiency grows with money, faster under denial; controls drive buyers elsewhere to design their inputs out. */
        private void build(IndustrialState state) {
            double pct = state.facts.inputPctGdp() + world.dials.at(Dial.INPUT_SUPPORT, state.home);
            for (int s = 0; s < stages; s++) {
                double denied = 0;
                for (Firm firm : world.firms) {
                    denied = firm.home == state.home ? Math.max(denied, world.dials.denied(s, firm.index)) : denied;
                }
                double rate = p.selfSufficiencyGain() * Math.max(0, pct) * (1 + (p.denialDrive() - 1) * denied);
                state.selfSufficiency[s] += (1 - state.selfSufficiency[s]) * world.hazard(rate);
                double fear = world.dials.at(Dial.CONTROL, s, state.home);
                state.designedOut[s] += (fear - state.designedOut[s]) * world.hazard(StrictMath.log(2) / p.designOutYears());
            }
        }

        /** A firm's access is that of its scarcest stage; what it cannot buy is custom lost to those who deny it. */
        private void supply(Firm firm, double[] sufficiency, double[] lost) {
            double access = 1;
            for (int s = 0; s < stages; s++) {
                double denied = world.dials.denied(s, firm.index);
                access = Math.min(access, Math.max(1 - denied, sufficiency[s]));
                for (int h = 0; h < lost.length && denied > 0; h++) {
                    lost[h] += world.dials.denies(s, world.frame.homes()[h], firm.index) * demand(firm) / stages;
                }
            }
            java.util.Arrays.fill(firm.inputAccess, access);
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
    }
}
