package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Outlook;
import lockstep.agent.Product;
import lockstep.agent.Standard;
import lockstep.agent.Trade;
import lockstep.agent.World;
import lockstep.chance.Log;
import lockstep.policy.Dial;
import lockstep.setup.DomainSetup;
import lockstep.setup.Parameters.Procurement;

/**
 * What the products on offer in a tick are worth to a buyer: the deterministic part of a logit choice. Parts that do not depend on the
 * buyer are worked out once, when the offers are opened; {@link #weigh} does the rest for one nation and domain.
 *
 * <p>U = xi + b_q quality - b_p ln(price / level) - b_l ln(level) + b_N N + (b_J + tau regulated) J - X - complements + b_a A + b_g fit
 * - b_r rights norm x rights risk - b_k criticality risk - integration - b_H max(0, share - cap), all in units of utility.
 */
final class Offers {
    private final World world;
    private final Frame frame;
    private final Procurement p;
    /** Weights of the utility, 0 where a switch is off. */
    private final double networkWeight;
    private final double alignmentWeight;
    private final double riskWeight;
    private final double capWeight;
    private final double switchingScale;
    /** [product] the part that is the same for every foreign buyer; and what export support is worth, which home buyers do not get. */
    private final double[] common;
    private final double[] support;
    private final DeJure deJure;
    private final Trade trade;
    /** What rules of markets do to prices and worth. */
    final MarketTerms terms;

    /** [product] share of orders that its vendor cannot deliver for want of inputs. */
    final double[] shortfall;
    /** [product] home, standard and firm, side by side for the inner loop; whether it is on sale now; share of kit that comes as a whole. */
    final int[] home;
    private final int[] standard;
    final int[] firm;
    final boolean[] onSale;
    private final double[] whole;

    /** Of the last {@link #weigh}, by product: utility, own switching cost in it, network term in it. */
    final double[] utility;
    final double[] switching;
    final double[] network;
    private final double[] users;
    private final double[] leave;
    private final double[] strength;
    private final double[] contacts;
    private final double[] together;
    /** [home] what speaks for it, and what its share beyond the cap costs; the last is the fringe. */
    private final double[] ofHome;
    private final double[] tooMuch;
    /** Of the domains that complement the one being weighed: where base by home begins, and one over the sum. */
    private double[] homeBase;
    private final int[] complementAt = new int[MOST_COMPLEMENTS];
    private final double[] complementScale = new double[MOST_COMPLEMENTS];
    private int complements;
    private static final int MOST_COMPLEMENTS = 16;

    Offers(World world) {
        this(world, world.on().switching());
    }

    /** Offers as they would be if leaving what is installed cost nothing. */
    static Offers withoutSwitching(World world) {
        return new Offers(world, false);
    }

    private Offers(World world, boolean costly) {
        this.world = world;
        frame = world.frame;
        p = world.parameters().procurement();
        networkWeight = world.on().network() ? p.networkWeight() : 0;
        alignmentWeight = world.on().alignment() ? p.alignmentWeight() : 0;
        riskWeight = world.on().perceivedRisk() ? p.riskWeight() : 0;
        capWeight = p.homeCap() < 1 ? p.capWeight() : 0;
        switchingScale = costly ? 1 : 0;
        int products = frame.products().length;
        int standards = frame.standards().length;
        common = new double[products];
        support = new double[products];
        shortfall = new double[products];
        utility = new double[products];
        switching = new double[products];
        network = new double[products];
        users = new double[standards];
        leave = new double[standards];
        strength = new double[standards];
        contacts = new double[standards];
        together = new double[products];
        deJure = new DeJure(world);
        trade = world.trade;
        ofHome = new double[frame.homes().length + 1];
        tooMuch = new double[frame.homes().length + 1];
        home = new int[products];
        standard = new int[products];
        firm = new int[products];
        onSale = new boolean[products];
        whole = new double[products];
        for (Product product : frame.products()) {
            int j = product.index();
            home[j] = product.home();
            standard[j] = product.standard();
            firm[j] = product.firm();
            onSale[j] = world.tick >= product.availableTick() && world.tick >= frame.standards()[product.standard()].availableTick();
            whole[j] = 1 - world.multiVendor[product.standard()];
            shortfall[j] = Inputs.shortfall(world, firm[j], product.domain());
            priceCommon(product);
        }
        terms = new MarketTerms(world, this);
    }

    private void priceCommon(Product product) {
        int j = product.index();
        int d = product.domain();
        double level = world.priceLevel[d];
        double priceSupport = world.firms[product.firm()].priceSupport[d];
        support[j] = -p.priceWeight() * Log.of(1 - priceSupport);
        common[j] = p.qualityWeight() * world.firms[product.firm()].quality[d] - p.priceWeight() * Log.of(world.price[j] / level)
                - p.priceLevelWeight() * Log.of(level) - world.integrationCost[product.standard()];
    }

    /** Works out utility, switching and network of all products of a domain for a nation, whether on sale or not. */
    void weigh(Nation nation, int d) {
        weighStandards(nation, d);
        DomainSetup domain = frame.domains()[d];
        int first = frame.firstProduct()[d];
        int end = frame.firstProduct()[d + 1];
        double perInstalled = nation.installed(d) > 0 ? 1 / nation.installed(d) : 0;
        double scale = switchingScale * world.carryOver[d];
        double perStandard = scale == 0 ? 0 : scale * domain.switchingStandard();
        double perVendor = scale == 0 || perInstalled == 0 ? 0 : scale * domain.switchingVendor() * perInstalled;
        double kit = perVendor == 0 ? 0 : wholeKit(nation, first, end);
        weighHomes(nation, d, riskWeight * domain.criticality(), perInstalled);
        // Locals, because the loop's own stores would make the compiler read fields again for each product.
        int[] standards = standard;
        double[] xi = frame.xi()[nation.area];
        double[] lost = leave;
        double[] worth = strength;
        double[] reached = users;
        for (int j = first; j < end; j++) {
            int s = standards[j];
            double own = perVendor == 0 ? 0 : ownKit(nation, j, first, end);
            // Nothing lost costs nothing, even where leaving costs infinitely much.
            double cost = (lost[s] == 0 ? 0 : perStandard * lost[s]) + (kit == own ? 0 : perVendor * (kit - own));
            switching[j] = cost;
            network[j] = reached[s];
            utility[j] = xi[j] + common[j] + worth[s] - cost + ofHome(nation, j);
        }
        double[] taste = world.dials.row(Dial.TASTE, nation.index, d);
        if (taste != null) {
            for (int j = first; j < end; j++) {
                utility[j] += taste[firm[j]];
            }
        }
        terms.apply(nation, d);
    }

    /** A nation's base of some products that cannot be replaced piece by piece. */
    private double wholeKit(Nation nation, int from, int to) {
        double sum = 0;
        for (int j = from; j < to; j++) {
            sum += nation.base(j) * whole[j];
        }
        return sum;
    }

    /** The part of it that is of one vendor; a vendor's products stand side by side. The fringe is many vendors, so it has no part. */
    private double ownKit(Nation nation, int product, int first, int end) {
        if (home[product] < 0) {
            return 0;
        }
        double sum = nation.base(product) * whole[product];
        for (int j = product - 1; j >= first && firm[j] == firm[product]; j--) {
            sum += nation.base(j) * whole[j];
        }
        for (int j = product + 1; j < end && firm[j] == firm[product]; j++) {
            sum += nation.base(j) * whole[j];
        }
        return sum;
    }

    private void weighStandards(Nation nation, int d) {
        int first = frame.firstStandard()[d];
        int end = frame.firstStandard()[d + 1];
        if (networkWeight != 0) {
            meet(nation, first, end);
        }
        double factor = frame.adopters().networkFactor()[nation.area][d];
        double adopters = world.worldBase[d] / p.contractUsdBn();
        double duty = Math.max(0, (nation.facts.wto() ? 1 : 0) + world.dials.at(Dial.TREATY_DUTY, nation.index));
        double regulated = p.deJureWeight() + p.treatyWeight() * frame.domains()[d].regulated() * duty;
        for (int s = first; s < end; s++) {
            Standard standard = frame.standards()[s];
            double lost = 0;
            for (int t = first; t < end; t++) {
                lost += nation.standardShare(t) * (1 - frame.kappa()[t][s]);
            }
            leave[s] = lost;
            users[s] = networkWeight != 0 ? networkWeight * factor * networkOf(first, end, s, adopters) : 0;
            double fit = (0.5 - nation.sovereignty()) * 2 * standard.facts().governance();
            double wrongs = nation.rights() * standard.facts().rightsRisk();
            strength[s] = regulated * deJure.of(nation, d, s) + users[s] + p.fitWeight() * fit - p.rightsWeight() * wrongs;
        }
    }

    /** Users of each standard among main partners, in the region and in the world, as the nation meets them. */
    private void meet(Nation nation, int first, int end) {
        Outlook outlook = world.outlook;
        double[] shares = outlook == null ? nation.all.standardShare : outlook.nations;
        double reached = 0;
        for (int t = first; t < end; t++) {
            contacts[t] = 0;
        }
        for (int link = trade.first[nation.index]; link < trade.first[nation.index + 1]; link++) {
            double weight = trade.share[link];
            int at = trade.partner[link] * frame.standards().length;
            reached += weight;
            for (int t = first; t < end; t++) {
                contacts[t] += weight * shares[at + t];
            }
        }
        double scale = reached > 0 ? p.networkPartners() / reached : 0;
        double[] region = outlook == null ? world.regionShare[nation.region] : outlook.regions[nation.region];
        double[] all = outlook == null ? world.worldShare : outlook.world;
        for (int t = first; t < end; t++) {
            contacts[t] = scale * contacts[t] + p.networkWorld() * all[t]
                    + (1 - p.networkWorld() - p.networkPartners()) * region[t];
        }
    }

    /** [product] network terms of the nation weighed last if all nations of its region, itself included, used one standard. */
    double[] ifRegionTook(Nation nation, int d, int chosen) {
        int first = frame.firstStandard()[d];
        int end = frame.firstStandard()[d + 1];
        double weight = networkWeight * frame.adopters().networkFactor()[nation.area][d];
        if (weight != 0) {
            meetTogether(nation, first, end, chosen);
        }
        double adopters = world.worldBase[d] / p.contractUsdBn();
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            together[j] = weight == 0 ? 0 : weight * networkOf(first, end, standard[j], adopters);
        }
        return together;
    }

    private void meetTogether(Nation nation, int first, int end, int chosen) {
        double reached = 0;
        for (int t = first; t < end; t++) {
            contacts[t] = 0;
        }
        for (int link = trade.first[nation.index]; link < trade.first[nation.index + 1]; link++) {
            double share = trade.share[link];
            boolean inside = world.nations[trade.partner[link]].region == nation.region;
            int at = trade.partner[link] * frame.standards().length;
            reached += share;
            for (int t = first; t < end; t++) {
                contacts[t] += share * (inside ? (t == chosen ? 1 : 0) : nation.all.standardShare[at + t]);
            }
        }
        double scale = reached > 0 ? p.networkPartners() / reached : 0;
        for (int t = first; t < end; t++) {
            contacts[t] = scale * contacts[t] + p.networkWorld() * world.worldShare[t]
                    + (1 - p.networkWorld() - p.networkPartners()) * (t == chosen ? 1 : 0);
        }
    }

    /** Users compatible with an offered standard, in the form the scenario asks for; of so many adopters in the world. */
    private double networkOf(int first, int end, int offered, double adopters) {
        double value = 0;
        for (int t = first; t < end; t++) {
            value += frame.kappa()[t][offered] * contacts[t];
        }
        return switch (p.networkForm()) {
            case SHARE -> value;
            case COUNT -> value * adopters;
            case LOG_COUNT -> StrictMath.log1p(value * adopters);
        };
    }

    /** What speaks for and against each home that sells in the domain, export support aside. */
    private void weighHomes(Nation nation, int d, double risk, double perInstalled) {
        gatherComplements(nation, d);
        int fringe = frame.homes().length;
        for (int h : frame.vendorHomes()[d]) {
            double value = -mismatch(h);
            double excess = 0;
            if (h < fringe) {
                value = alignmentWeight * nation.alignment(h) - risk * nation.risk(h) - mismatch(h);
                excess = Math.max(0, nation.homeBase(d, h) * perInstalled - p.homeCap());
            }
            ofHome[h] = value;
            tooMuch[h] = capWeight * excess;
        }
    }

    private double ofHome(Nation nation, int product) {
        int h = home[product];
        if (h < 0) {
            return ofHome[frame.homes().length];
        }
        double value = h == nation.home ? ofHome[h] : ofHome[h] + support[product];
        return value - tooMuch[h];
    }

    private void gatherComplements(Nation nation, int d) {
        complements = 0;
        homeBase = nation.all.homeBase;
        int[] needs = frame.complements()[d];
        for (int c : needs) {
            if (nation.installed(c) > 0) {
                complementAt[complements] = nation.homeBaseAt(c);
                complementScale[complements++] = 1 / nation.installed(c);
            }
        }
    }

    private double mismatch(int column) {
        double mismatch = 0;
        for (int c = 0; c < complements; c++) {
            mismatch += 1 - homeBase[complementAt[c] + column] * complementScale[c];
        }
        return complements == 0 ? 0 : p.complementWeight() * mismatch / complements;
    }
}
