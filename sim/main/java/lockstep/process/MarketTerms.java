package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Log;
import lockstep.policy.Dial;
import lockstep.setup.Parameters.Procurement;

/**
 * Terms of trade that rules of a market set: what compliance, localisation and due diligence add to each vendor's price there, and what a club
 * adds to the worth of its members' offers. A rule costs a vendor c (1 - f + f 2 m / (own + m)) of price: c where it is of mean size m in this
 * market, more where it is smaller, up to twice the fixed part f. Surcharges enter utility as prices do: what a vendor adds beyond the mean of the
 * market at the weight of relative price, the mean itself at that of the price level. Where a cap on one home's share is law, a home above it loses
 * {@code legal-cap-weight} x the excess, besides what buyers' own taste for balance takes. Idle without rules.
 */
final class MarketTerms {
    private final World world;
    private final Procurement p;
    private final Offers offers;
    private final Clubs clubs;
    private final boolean laws;
    private final boolean localised;
    private final boolean diligence;
    private final boolean caps;
    /** [domain] whether a firm builds one design to a rule. */
    private final boolean[] designed;
    /** [product] what rules add to the price in the market of its domain that was weighed last, share of price. */
    final double[] surcharge;
    /** [domain] whether there is any. */
    private final boolean[] charged;

    MarketTerms(World world, Offers offers) {
        this.world = world;
        this.offers = offers;
        p = world.parameters().procurement();
        surcharge = new double[world.frame.products().length];
        laws = !Law.rests(world);
        localised = !world.dials.rests(Dial.FOREIGN_COMPLIANCE);
        diligence = !world.dials.rests(Dial.DILIGENCE);
        caps = !world.dials.rests(Dial.HOME_CAP);
        clubs = world.dials.rests(Dial.CLUB) ? null : new Clubs(world);
        charged = new boolean[world.frame.domains().length];
        designed = new boolean[charged.length];
        for (Firm firm : world.firms) {
            for (int d = 0; laws && d < designed.length; d++) {
                designed[d] |= firm.ruler[d] >= 0;
            }
        }
    }

    /** Adds what rules do in a market to the utilities of its offers. */
    void apply(Nation nation, int d) {
        if (charged[d]) {
            Arrays.fill(surcharge, from(d), to(d), 0);
            charged[d] = false;
        }
        if (laws || localised || diligence) {
            rule(nation, d);
        }
        for (int j = from(d); clubs != null && j < to(d); j++) {
            offers.utility[j] += clubs.gain(nation, d, offers.home[j]);
        }
        if (caps) {
            cap(nation, d);
        }
    }

    private void rule(Nation nation, int d) {
        double every = laws ? Law.compliance(world, nation, d) : 0;
        double foreign = localised ? world.dials.at(Dial.FOREIGN_COMPLIANCE, nation.index, d) : 0;
        if (every > 0 || foreign > 0 || diligence || designed[d]) {
            charge(nation, d, every, foreign);
        }
    }

    private void cap(Nation nation, int d) {
        double law = world.dials.at(Dial.HOME_CAP, nation.index, d);
        for (int j = from(d); law > 0 && nation.installed(d) > 0 && j < to(d); j++) {
            double share = offers.home[j] < 0 ? 0 : nation.homeBase(d, offers.home[j]) / nation.installed(d);
            offers.utility[j] -= world.parameters().rules().legalCapWeight() * Math.max(0, share - (1 - law));
        }
    }

    private int from(int d) {
        return world.frame.firstProduct()[d];
    }

    private int to(int d) {
        return world.frame.firstProduct()[d + 1];
    }

    private void charge(Nation nation, int d, double every, double foreign) {
        charged[d] = true;
        double mean = meanKit(nation, d);
        double sum = 0;
        double weights = 0;
        for (int j = from(d); j < to(d); j++) {
            surcharge[j] = surcharge(nation, d, j, every, foreign, mean);
            double weight = nation.installed(d) > 0 ? nation.base(j) : 1;
            sum += weight * surcharge[j];
            weights += weight;
        }
        double level = Log.of(1 + sum / weights);
        for (int j = from(d); j < to(d); j++) {
            offers.utility[j] -= p.priceWeight() * (Log.of(1 + surcharge[j]) - level) + p.priceLevelWeight() * level;
        }
    }

    private double surcharge(Nation nation, int d, int j, double every, double foreign, double mean) {
        Firm firm = world.firms[offers.firm[j]];
        boolean abroad = firm.home >= 0 && firm.home != nation.home;
        double burden = burden(firm.home < 0 ? 0 : kit(nation, j), mean);
        double rule = Math.max(every * burden, firm.designCost[d]);
        double care = firm.home < 0 ? 0 : world.dials.at(Dial.DILIGENCE, firm.home);
        return rule + (abroad ? foreign * burden : 0) + care;
    }

    /** What a rule costs a vendor, against one of mean size in the market. */
    private double burden(double own, double mean) {
        double fixed = world.parameters().rules().fixedBurden();
        return mean > 0 ? 1 - fixed + fixed * 2 * mean / (own + mean) : 1;
    }

    /** Mean kit in a market of the vendors who sell in the domain. */
    private double meanKit(Nation nation, int d) {
        int vendors = 0;
        for (int j = from(d); j < to(d); j++) {
            vendors += j == from(d) || offers.firm[j] != offers.firm[j - 1] ? 1 : 0;
        }
        return vendors > 0 ? nation.installed(d) / vendors : 0;
    }

    /** Kit in a market of the vendor of a product; a vendor's products stand side by side. */
    private double kit(Nation nation, int j) {
        int d = world.frame.products()[j].domain();
        double sum = 0;
        for (int k = from(d); k < to(d); k++) {
            sum += offers.firm[k] == offers.firm[j] ? nation.base(k) : 0;
        }
        return sum;
    }
}
