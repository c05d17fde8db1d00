package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.policy.Dial;
import lockstep.setup.Parameters;

/**
 * 4.9 Markets: cost by Wright's law (1936) on experience, c = c0 E^-b with b = -log2(1 - learning rate), where experience mixes the
 * industry's cumulative output with the firm's own on one common base; price = cost (1 + margin) (1 + royalty); royalties are
 * shared by contributions approved and paid by whoever sells to the standard, restricted or not, as far as the courts at home see to it.
 */
public final class Markets implements Phase {

    @Override public void start(World world) {
        java.util.Arrays.fill(world.carryOver, 1);
        for (lockstep.agent.Standard standard : world.frame.standards()) {
            world.multiVendor[standard.index()] = standard.facts().multiVendor();
            world.integrationCost[standard.index()] = world.parameters().procurement().integrationCost() * standard.facts().multiVendor();
        }
        for (Product product : world.frame.products()) {
            world.cost[product.index()] = 1;
        }
        java.util.Arrays.fill(world.frame.firstLevel(), 1);
        price(world);
        level(world, true);
        System.arraycopy(world.priceLevel, 0, world.frame.firstLevel(), 0, world.priceLevel.length);
        price(world);
        level(world, true);
        for (Product product : world.frame.products()) {
            world.kitInstalled[product.standard()] += installed(world, product);
        }
    }

    @Override public void step(World world) {
        double dt = world.dt();
        for (Product product : world.frame.products()) {
            int d = product.domain();
            world.firms[product.firm()].output[d] += world.flows.units[product.index()];
            world.industryOutput[d] += world.flows.units[product.index()];
        }
        payRoyalties(world);
        double keep = StrictMath.exp(-dt / world.parameters().markets().revenueMemoryYears());
        smoothRevenue(world, keep);
        price(world);
        level(world, false);
        integrate(world);
    }

    private static double installed(World world, Product product) {
        double sum = 0;
        for (lockstep.agent.Nation nation : world.nations) {
            sum += nation.base(product.index());
        }
        return sum;
    }

    private static void smoothRevenue(World world, double keep) {
        for (Firm firm : world.firms) {
            for (int d = 0; d < firm.revenue.length; d++) {
                firm.revenue[d] *= keep;
            }
        }
        for (Product product : world.frame.products()) {
            world.firms[product.firm()].revenue[product.domain()] += (1 - keep) * world.flows.sales[product.index()] / world.dt();
        }
    }

    /** Costs and prices of all products, relative to the first year's mean of the domain. */
    private static void price(World world) {
        Parameters.Markets p = world.parameters().markets();
        Frame frame = world.frame;
        double[] exponents = new double[frame.domains().length];
        for (int d = 0; d < exponents.length; d++) {
            exponents[d] = -Log.of(1 - frame.domains()[d].learningRate()) / LN2;
        }
        for (Product product : frame.products()) {
            int d = product.domain();
            if (world.on().learningByDoing() && world.industryOutput[d] > 0) {
                double experience = (1 - p.ownExperience()) * world.industryOutput[d]
                        + p.ownExperience() * world.firms[product.firm()].output[d];
                world.cost[product.index()] = Exp.of(-exponents[d] * Log.of(experience / firstOutput(world, d)));
            }
            double royalty = world.on().royalties() ? frame.standards()[product.standard()].facts().royaltyRate() : 0;
            world.price[product.index()] = world.cost[product.index()] * (1 + p.margin()) * (1 + royalty) / frame.firstLevel()[d];
        }
    }

    /** Output behind the industry at the start: years of experience times sales of the first year, USD bn. */
    private static double firstOutput(World world, int d) {
        return world.parameters().markets().experienceYears() * world.frame.domains()[d].salesUsdBn();
    }

    /** Mean price of a domain, weighted by what vendors sell; by shares of 2013 at the start. */
    private static void level(World world, boolean first) {
        Frame frame = world.frame;
        for (int d = 0; d < frame.domains().length; d++) {
            double sum = 0;
            double weights = 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                double weight = first ? frame.products()[j].share2013() : world.firms[frame.products()[j].firm()].revenue[d];
                sum += weight * world.price[j];
                weights += weight;
            }
            if (weights > 0) {
                world.priceLevel[d] = sum / weights;
            }
        }
    }

    private static void payRoyalties(World world) {
        Frame frame = world.frame;
        double keep = StrictMath.exp(-world.dt() / world.parameters().markets().revenueMemoryYears());
        for (Firm firm : world.firms) {
            for (int d = 0; d < firm.royalties.length; d++) {
                firm.royalties[d] *= keep;
            }
        }
        if (!world.on().royalties()) {
            return;
        }
        double[] due = new double[frame.standards().length];
        for (Product product : frame.products()) {
            double rate = frame.standards()[product.standard()].facts().royaltyRate();
            double paid = world.flows.sales[product.index()] * rate * collected(world, world.firms[product.firm()]);
            due[product.standard()] += paid;
            pay(world, world.firms[product.firm()], product.domain(), -paid, keep);
        }
        for (int s = 0; s < due.length; s++) {
            share(world, s, due[s], keep);
        }
    }

    /**
     * Share of royalties due that a firm pays, by the courts of its home: liberal democracy stands in for the rule of law. The fringe is of many
     * homes, half way.
     */
    static double collected(World world, Firm firm) {
        Parameters.Markets p = world.parameters().markets();
        double courts = firm.home < 0 ? 0.5 : world.nations[world.frame.homes()[firm.home]].democracy();
        return p.royaltyCollectionWeak() + courts * (p.royaltyCollection() - p.royaltyCollectionWeak());
    }

    /** Shares royalties by contributions in force; where nobody contributed, the fringe's patent holders keep them outside the model. */
    private static void share(World world, int s, double due, double keep) {
        double all = 0;
        for (Firm firm : world.firms) {
            all += firm.contributions[s];
        }
        if (!(due > 0 && all > 0)) {
            return;
        }
        for (Firm firm : world.firms) {
            pay(world, firm, world.frame.standards()[s].domain(), due * firm.contributions[s] / all, keep);
        }
    }

    private static void pay(World world, Firm firm, int d, double amount, double keep) {
        firm.royalties[d] += (1 - keep) * amount / world.dt();
        if (firm.home >= 0) {
            int nation = world.frame.homes()[firm.home];
            if (amount >= 0) {
                world.flows.royaltiesReceived[nation] += amount;
            } else {
                world.flows.royaltiesPaid[nation] -= amount;
            }
        }
    }

    /** Multi-vendor kit: conformance money and each doubling of kit installed raise the share that can be mixed and cut integration cost. */
    private static void integrate(World world) {
        Parameters.Procurement p = world.parameters().procurement();
        double[] units = new double[world.multiVendor.length];
        for (Product product : world.frame.products()) {
            units[product.standard()] += world.flows.units[product.index()];
        }
        for (int s = 0; s < units.length; s++) {
            double learning = p.conformanceGain() * world.dials.at(Dial.CONFORMANCE, s) * world.dt();
            double doublings = units[s] > 0 ? StrictMath.log1p(units[s] / Math.max(world.kitInstalled[s], FIRST_KIT_USD_BN)) / LN2 : 0;
            world.kitInstalled[s] += units[s];
            double share = world.multiVendor[s] * p.multiVendorLearning() * doublings;
            world.multiVendor[s] += (1 - world.multiVendor[s]) * -StrictMath.expm1(-(learning + share));
            world.integrationCost[s] *= StrictMath.pow(1 - p.integrationLearning(), doublings * world.multiVendor[s] + learning);
            double research = world.dials.at(Dial.INTEGRATION_RESEARCH, s);
            if (research > 0) {
                world.integrationCost[s] *= Exp.of(-world.parameters().research().integrationResearchGain() * research * world.dt());
            }
        }
    }

    private static final double LN2 = StrictMath.log(2);
    /** Kit from which doublings are counted, so that the first sale of a new standard is not infinitely many doublings. */
    private static final double FIRST_KIT_USD_BN = 0.1;
}
