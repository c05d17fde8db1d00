package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Standard;
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
    private final double switchingScale;
    /** [product] the part that is the same for every foreign buyer; and what export support is worth, which home buyers do not get. */
    private final double[] common;
    private final double[] support;
    /** [standard] governance, and risk to rights. */
    private final double[] governance;
    private final double[] rightsRisk;
    private final DeJure deJure;
    private final Contacts contacts;
    private final Homes homes;
    /** What rules of markets do to prices and worth. */
    final MarketTerms terms;

    /** [product] share of orders that its vendor cannot deliver for want of inputs. */
    final double[] shortfall;
    /** [product] home and firm, side by side for the inner loop; whether it is on sale now; share of kit that comes as a whole. */
    final int[] home;
    final int[] firm;
    final boolean[] onSale;
    private final double[] whole;

    /** Of the last {@link #weigh}, by product: utility, own switching cost in it, network term in it. */
    final double[] utility;
    final double[] switching;
    final double[] network;
    /** Of the same, by standard: worth of users and of all that rests on the standard; share of what is installed that does not work with it. */
    private final double[] users;
    private final double[] strength;
    private final double[] lost;
    /** [firm] kit of it that cannot be replaced piece by piece. */
    private final double[] own;
    private final double[] together;

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
        switchingScale = costly ? 1 : 0;
        int products = frame.products().length;
        int standards = frame.standards().length;
        common = new double[products];
        support = new double[products];
        shortfall = new double[products];
        utility = new double[products];
        switching = new double[products];
        network = new double[products];
        together = new double[products];
        users = new double[standards];
        lost = new double[standards];
        strength = new double[standards];
        governance = new double[standards];
        rightsRisk = new double[standards];
        own = new double[world.firms.length];
        deJure = new DeJure(world);
        contacts = new Contacts(world);
        homes = new Homes(world);
        home = frame.shelf().home();
        firm = frame.shelf().firm();
        onSale = new boolean[products];
        whole = new double[products];
        for (Standard standard : frame.standards()) {
            governance[standard.index()] = standard.facts().governance();
            rightsRisk[standard.index()] = standard.facts().rightsRisk();
        }
        for (int d = 0; d < frame.domains().length; d++) {
            open(d);
        }
        terms = new MarketTerms(world, this);
    }

    private void open(int d) {
        double level = world.priceLevel[d];
        double priceLevel = p.priceLevelWeight() * Log.of(level);
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            Product product = frame.products()[j];
            Standard standard = frame.standards()[product.standard()];
            double priceSupport = world.firms[product.firm()].priceSupport[d];
            support[j] = product.home() < 0 || priceSupport == 0 ? 0 : -p.priceWeight() * Log.of(1 - priceSupport);
            common[j] = p.qualityWeight() * world.firms[product.firm()].quality[d] - p.priceWeight() * Log.of(world.price[j] / level) - priceLevel
                    - world.integrationCost[standard.index()];
            onSale[j] = world.tick >= product.availableTick() && world.tick >= standard.availableTick();
            whole[j] = 1 - world.multiVendor[standard.index()];
            shortfall[j] = Inputs.shortfall(world, product.firm(), d);
        }
    }

    /** Works out utility, switching and network of all products of a domain for a nation, whether on sale or not. */
    void weigh(Nation nation, int d) {
        weighStandards(nation, d);
        homes.weigh(nation, d);
        DomainSetup domain = frame.domains()[d];
        double scale = switchingScale * world.carryOver[d];
        double perStandard = scale == 0 ? 0 : scale * domain.switchingStandard();
        double perVendor = scale == 0 || !(nation.installed(d) > 0) ? 0 : scale * domain.switchingVendor() * (1 / nation.installed(d));
        double kit = perVendor == 0 ? 0 : weighKit(nation, d);
        price(nation, d, perStandard, perVendor, kit);
        double[] taste = world.dials.row(Dial.TASTE, nation.index, d);
        if (taste != null) {
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                utility[j] += taste[firm[j]];
            }
        }
        terms.apply(nation, d);
    }

    /** Adds everything up, given what leaving a standard and a vendor costs by share and by unit of kit. */
    private void price(Nation nation, int d, double perStandard, double perVendor, double kit) {
        // Locals, because the loop's own stores would make the compiler read fields again for each product.
        int[] standards = frame.shelf().standard();
        int[] columns = frame.shelf().column();
        int[] firms = firm;
        double[] xi = frame.xi()[nation.area];
        double[] same = common;
        double[] supports = support;
        double[] ofStandard = strength;
        double[] ofHome = homes.worth;
        double[] tooMuch = homes.tooMuch;
        int end = frame.firstProduct()[d + 1];
        for (int j = frame.firstProduct()[d]; j < end; j++) {
            int s = standards[j];
            int h = columns[j];
            double kept = perVendor == 0 ? 0 : own[firms[j]];
            // Nothing lost costs nothing, even where leaving costs infinitely much.
            double cost = (lost[s] == 0 ? 0 : perStandard * lost[s]) + (kit == kept ? 0 : perVendor * (kit - kept));
            double worth = h == nation.home ? ofHome[h] : ofHome[h] + supports[j];
            switching[j] = cost;
            network[j] = users[s];
            utility[j] = xi[j] + same[j] + ofStandard[s] - cost + (worth - tooMuch[h]);
        }
    }

    /**
     * A nation's base in a domain that cannot be replaced piece by piece, and that of each vendor; a vendor's products stand side by side. The
     * fringe is many vendors, so none of it is of one.
     */
    private double weighKit(Nation nation, int d) {
        double[] base = nation.all.base;
        int at = nation.atProduct;
        int[] firms = firm;
        int end = frame.firstProduct()[d + 1];
        double all = 0;
        double ofOne = 0;
        int last = -1;
        for (int j = frame.firstProduct()[d]; j < end; j++) {
            double kit = base[at + j] * whole[j];
            all += kit;
            ofOne = firms[j] == last ? ofOne + kit : kit;
            last = firms[j];
            own[last] = home[j] < 0 ? 0 : ofOne;
        }
        return all;
    }

    private void weighStandards(Nation nation, int d) {
        int first = frame.firstStandard()[d];
        int end = frame.firstStandard()[d + 1];
        if (!contacts.idle()) {
            contacts.meet(nation, d);
        }
        deJure.see(nation, d, strength);
        double duty = Math.max(0, (nation.facts.wto() ? 1 : 0) + world.dials.at(Dial.TREATY_DUTY, nation.index));
        double regulated = p.deJureWeight() + p.treatyWeight() * frame.domains()[d].regulated() * duty;
        double openness = (0.5 - nation.sovereignty()) * 2;
        double[] shares = nation.all.standardShare;
        double[] met = contacts.met;
        int at = nation.atStandard;
        for (int s = first; s < end; s++) {
            double without = 0;
            double reached = 0;
            for (int t = first; t < end; t++) {
                double works = frame.kappa()[t][s];
                without += shares[at + t] * (1 - works);
                reached += works * met[t];
            }
            lost[s] = without;
            users[s] = contacts.idle() ? 0 : contacts.worth(nation, d, reached);
            strength[s] = regulated * strength[s] + users[s] + p.fitWeight() * (openness * governance[s])
                    - p.rightsWeight() * (nation.rights() * rightsRisk[s]);
        }
    }

    /** [product] network terms of the nation weighed last if all nations of its region, itself included, used one standard. */
    double[] ifRegionTook(Nation nation, int d, int chosen) {
        if (!contacts.idle()) {
            contacts.meetTogether(nation, d, chosen);
        }
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            together[j] = contacts.idle() ? 0 : contacts.worth(nation, d, contacts.reached(d, frame.shelf().standard()[j]));
        }
        return together;
    }
}
