package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Log;
import lockstep.policy.Dial;
import lockstep.setup.FirmSetup;
import lockstep.setup.Parameters;

/**
 * 4.3 Research: knowledge depreciates, grows by research (scaled by access to inputs, see {@link Inputs}) and by what is learnt from
 * others ({@link Spillover}); quality is ln(1 + K / mean K of the domain now), less what denied inputs take from what can be delivered.
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
        double chosen = world.on().unlicensedTransfer() ? p.unlicensed() * Spillover.chance(p, p.penalty()) : 0;
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
        Spillover others = new Spillover(world);
        for (int d = 0; d < world.frame.domains().length; d++) {
            others.look(d);
            for (Firm firm : world.firms) {
                double own = spending(world, firm, d);
                double pooled = others.pooled(firm);
                if (pooled > 0) {
                    // Who is given research saves on its own; what the state pays for is spent.
                    own -= Math.min(Math.max(0, own - firm.researchSupport[d]), p.freeRiding() * pooled);
                }
                double growth = firm.inputAccess[d] * own + others.from(firm) + pooled - p.depreciation() * firm.knowledge[d];
                firm.knowledge[d] = Math.max(0, firm.knowledge[d] + world.dt() * growth);
            }
            gather(world, d, world.dt() * p.dataRate());
        }
    }

    /**
     * Research in a domain, USD bn a year: a share of sales and net royalties there, of other sales by the domain's size, and support; less
     * the share that is forbidden.
     */
    static double spending(World world, Firm firm, int d) {
        double other = firm.facts.otherSalesUsdBn() * (1 - firm.inputLoss) * world.frame.domainWeight()[d];
        double own = Math.max(0, firm.revenue[d] + firm.royalties[d]) + other;
        double all = firm.facts.researchShare() * own + firm.researchSupport[d];
        double banned = firm.home < 0 ? 0 : world.dials.at(Dial.RESEARCH_BAN, firm.home, d);
        return banned > 0 ? all * (1 - Math.min(1, banned)) : all;
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
}
