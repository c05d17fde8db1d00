package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.setup.DomainSetup;
import lockstep.setup.Parameters.Procurement;

/**
 * What the products on offer in a tick are worth to a buyer: the deterministic part of a logit choice. Parts that do not depend on the
 * buyer are worked out once, when the offers are opened; {@link #weigh} does the rest for one nation and domain.
 *
 * <p>U = xi + b_q quality - b_p ln(price / level) - b_l ln(level) + b_N N + (b_J + tau regulated) J - X - complements + b_a A + b_g fit
 * - b_k criticality risk - integration - b_H max(0, share - cap), all in units of utility.
 */
final class Offers {
    private final World world;
    private final Frame frame;
    private final Procurement p;
    /** [product] the part that is the same for every foreign buyer; and what export support is worth, which home buyers do not get. */
    private final double[] common;
    private final double[] support;
    /** [body][standard] authority times share of approvals in force. */
    private final double[][] deJure;
    /** [standard] sum of deJure as seen from outside every body. */
    private final double[] outside;

    /** Of the last {@link #weigh}, by product: utility, own switching cost in it, network term in it. */
    final double[] utility;
    final double[] switching;
    final double[] network;
    private final double[] users;
    private final double[] leave;
    private final double[] strength;

    Offers(World world) {
        this.world = world;
        frame = world.frame;
        p = world.parameters().procurement();
        int products = frame.products().length;
        int standards = frame.standards().length;
        common = new double[products];
        support = new double[products];
        utility = new double[products];
        switching = new double[products];
        network = new double[products];
        users = new double[standards];
        leave = new double[standards];
        strength = new double[standards];
        outside = new double[standards];
        deJure = new double[world.bodies.length][standards];
        for (Product product : frame.products()) {
            priceCommon(product);
        }
        if (world.on().deJure()) {
            for (Body body : world.bodies) {
                rateStandards(body);
            }
        }
    }

    private void priceCommon(Product product) {
        int j = product.index();
        int d = product.domain();
        double level = world.priceLevel[d];
        double priceSupport = world.firms[product.firm()].priceSupport[d];
        support[j] = -p.priceWeight() * StrictMath.log(1 - priceSupport);
        common[j] = p.qualityWeight() * world.firms[product.firm()].quality[d] - p.priceWeight() * StrictMath.log(world.price[j] / level)
                - p.priceLevelWeight() * StrictMath.log(level) - world.integrationCost[product.standard()];
    }

    private void rateStandards(Body body) {
        for (int d = 0; d < frame.domains().length; d++) {
            double sum = 0;
            for (int s = frame.firstStandard()[d]; s < frame.firstStandard()[d + 1]; s++) {
                sum += body.inForce[s];
            }
            if (!body.acts(d) || sum <= 0) {
                continue;
            }
            double authority = body.authority[d] * (1 - world.parameters().meetings().authorityLoss() * body.politicization);
            for (int s = frame.firstStandard()[d]; s < frame.firstStandard()[d + 1]; s++) {
                deJure[body.index][s] = authority * body.inForce[s] / sum;
                outside[s] += body.facts.recognitionOutside() * deJure[body.index][s];
            }
        }
    }

    /** Whether a product is on sale in the current tick. */
    boolean onSale(Product product) {
        return world.tick >= product.availableTick() && world.tick >= frame.standards()[product.standard()].availableTick();
    }

    /** Works out utility, switching and network of all products of a domain for a nation, whether on sale or not. */
    void weigh(Nation nation, int d) {
        weighStandards(nation, d);
        DomainSetup domain = frame.domains()[d];
        double scale = world.on().switching() && nation.installed[d] > 0 ? world.carryOver[d] : 0;
        double vendorKit = scale > 0 ? vendorKit(nation, d, frame.firstProduct()[d], frame.firstProduct()[d + 1]) : 0;
        int first = frame.firstProduct()[d];
        int end = frame.firstProduct()[d + 1];
        double ownKit = 0;
        for (int j = first; j < end; j++) {
            Product product = frame.products()[j];
            int s = product.standard();
            if (scale > 0 && (j == first || frame.products()[j - 1].firm() != product.firm())) {
                int last = j + 1;
                while (last < end && frame.products()[last].firm() == product.firm()) {
                    last++;
                }
                ownKit = vendorKit(nation, d, j, last);
            }
            switching[j] = scale * (domain.switchingStandard() * leave[s] + domain.switchingVendor() * (vendorKit - ownKit));
            network[j] = users[s];
            utility[j] = frame.xi()[nation.area][j] + common[j] + strength[s] - switching[j] + ofHome(nation, domain, d, product);
        }
    }

    /** Share of a nation's base of some products that cannot be replaced piece by piece. */
    private double vendorKit(Nation nation, int d, int from, int to) {
        double sum = 0;
        for (int j = from; j < to; j++) {
            sum += nation.base[j] * (1 - world.multiVendor[frame.products()[j].standard()]);
        }
        return sum / nation.installed[d];
    }

    private void weighStandards(Nation nation, int d) {
        int first = frame.firstStandard()[d];
        int end = frame.firstStandard()[d + 1];
        double regulated = p.deJureWeight() + (nation.facts.wto() ? p.treatyWeight() * frame.domains()[d].regulated() : 0);
        for (int s = first; s < end; s++) {
            Standard standard = frame.standards()[s];
            double recognised = world.on().deJure() ? Math.min(1, outside[s] + nation.recognised[s]) : 0;
            for (Body body : world.bodies) {
                if (body.seats[nation.index] > 0) {
                    recognised += (1 - body.facts.recognitionOutside()) * deJure[body.index][s];
                }
            }
            double lost = 0;
            for (int t = first; t < end; t++) {
                lost += nation.standardShare[t] * (1 - frame.kappa()[t][s]);
            }
            leave[s] = lost;
            users[s] = world.on().network() ? p.networkWeight() * networkOf(nation, first, end, s) : 0;
            double fit = (0.5 - nation.sovereignty) * 2 * standard.facts().governance();
            strength[s] = regulated * recognised + users[s] + p.fitWeight() * fit;
        }
    }

    /** Compatible users of a standard in the world, among main partners and in the region, in the form the scenario asks for. */
    private double networkOf(Nation nation, int first, int end, int offered) {
        double partners = 0;
        double reached = 0;
        double[] region = world.regionShare[nation.region];
        double value = 0;
        for (int t = first; t < end; t++) {
            double kappa = frame.kappa()[t][offered];
            if (kappa == 0) {
                continue;
            }
            value += kappa * (p.networkWorld() * world.worldShare[t] + (1 - p.networkWorld() - p.networkPartners()) * region[t]);
            for (int k = 0; k < nation.partners.length; k++) {
                partners += kappa * nation.partnerShares[k] * world.nations[nation.partners[k]].standardShare[t];
            }
        }
        for (double share : nation.partnerShares) {
            reached += share;
        }
        if (reached > 0) {
            value += p.networkPartners() * partners / reached;
        }
        return switch (p.networkForm()) {
            case SHARE -> value;
            case COUNT -> value * world.nations.length;
            case LOG_COUNT -> StrictMath.log1p(value * world.nations.length);
        };
    }

    private double ofHome(Nation nation, DomainSetup domain, int d, Product product) {
        int h = product.home();
        double value = 0;
        double ofBase = 0;
        if (nation.installed[d] > 0) {
            ofBase = nation.homeBase[d][h < 0 ? frame.homes().length : h] / nation.installed[d];
        }
        if (h >= 0) {
            value += world.on().alignment() ? p.alignmentWeight() * nation.alignment[h] : 0;
            value -= world.on().perceivedRisk() ? p.riskWeight() * domain.criticality() * nation.risk[h] : 0;
            value += h == nation.home ? 0 : support[product.index()];
            value -= p.homeCap() < 1 ? p.capWeight() * Math.max(0, ofBase - p.homeCap()) : 0;
        }
        return value - complements(nation, d, h);
    }

    private double complements(Nation nation, int d, int home) {
        int[] needs = frame.complements()[d];
        if (needs.length == 0) {
            return 0;
        }
        double mismatch = 0;
        int column = home < 0 ? frame.homes().length : home;
        for (int c : needs) {
            if (nation.installed[c] > 0) {
                mismatch += 1 - nation.homeBase[c][column] / nation.installed[c];
            }
        }
        return p.complementWeight() * mismatch / needs.length;
    }
}
