package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.chance.Purpose;
import lockstep.setup.Parameters;

/**
 * Sales that sellers' states stop: in each tender, by lot, a withheld product is off the list, unless it comes through a third nation, dearer.
 * The chance of a detour is the {@code diversion} parameter x sum over the buyer's trade partners of share of trade x norm of sovereignty, of
 * those that trade with the seller's home too, whose own firms are not bound, and to which the product may be sold. What other vendors win
 * instead follows from the same tender. Of no effect, and idle, while no sale is withheld.
 */
final class Detours {
    private final World world;
    private final Admission admission;
    private final Offers offers;
    private final Parameters.Procurement p;
    private final long withholdings;
    private final long diversions;
    /** [nation] bit set of homes it has trade with, by either side's list of main partners; null until a sale is withheld. */
    private long[] tradesWith;

    /** [product] of the last tender looked at: whether its sale was stopped; and price of the detour, share of price, 0 for none. */
    final boolean[] stopped;
    final double[] price;
    private boolean marked;
    /** Choice weights of all that is withheld, as if it were not; and of what comes by a detour. */
    private double lost;
    private double diverted;

    Detours(World world, Admission admission, Offers offers) {
        this.world = world;
        this.admission = admission;
        this.offers = offers;
        p = world.parameters().procurement();
        withholdings = world.chance.at(Purpose.WITHHELD_SALE, world.tick);
        diversions = world.chance.at(Purpose.DIVERSION, world.tick);
        stopped = new boolean[world.frame.products().length];
        price = new double[stopped.length];
    }

    /** Draws what is stopped and what takes a detour, among products that the buyer's state lets in; a detour lowers what an offer is worth. */
    void look(Nation nation, int d) {
        clear();
        if (!admission.limited()) {
            return;
        }
        long bound = admission.bound();
        for (int j = world.frame.firstProduct()[d]; j < world.frame.firstProduct()[d + 1]; j++) {
            double share = offers.onSale[j] && admission.lets(j, offers.shortfall[j]) ? admission.withheld(j) : 0;
            if (share > 0 && Chance.uniform(withholdings, nation.key ^ world.firms[offers.firm[j]].key, d) < share) {
                withhold(nation, d, j, bound);
            }
        }
    }

    private void clear() {
        if (marked) {
            Arrays.fill(stopped, false);
            Arrays.fill(price, 0);
        }
        marked = false;
        lost = 0;
        diverted = 0;
    }

    private void withhold(Nation nation, int d, int j, long bound) {
        marked = true;
        lost += weight(j);
        double chance = chance(nation, j, bound);
        boolean through = chance > 0 && Chance.uniform(diversions, nation.key ^ world.firms[offers.firm[j]].key, d) < chance;
        stopped[j] = !through;
        if (through) {
            price[j] = world.parameters().rules().detourMarkup();
            offers.utility[j] -= p.priceWeight() * Log.of(1 + price[j]);
            diverted += weight(j);
        }
    }

    private double weight(int j) {
        return Odds.sharp(p.noise()) ? 0 : Exp.of(offers.utility[j] / p.noise());
    }

    /** Chance that a withheld product reaches the buyer through one of its trade partners. */
    double chance(Nation nation, int j, long bound) {
        int seller = offers.home[j];
        double through = 0;
        for (int k = 0; k < nation.partners.length && seller >= 0; k++) {
            Nation third = world.nations[nation.partners[k]];
            boolean free = third.home < 0 || third.home != seller && (bound >>> third.home & 1) == 0;
            if (free && (trade()[third.index] >>> seller & 1) != 0) {
                double open = 1 - admission.withheldFrom(third, offers.firm[j]);
                through += nation.partnerShares[k] * third.sovereignty() * open;
            }
        }
        return Math.min(1, world.parameters().rules().diversion() * through);
    }

    private long[] trade() {
        if (tradesWith == null) {
            tradesWith = new long[world.nations.length];
            for (Nation nation : world.nations) {
                for (int partner : nation.partners) {
                    int home = world.nations[partner].home;
                    tradesWith[nation.index] |= home < 0 ? 0 : 1L << home;
                    tradesWith[partner] |= nation.home < 0 ? 0 : 1L << nation.home;
                }
            }
        }
        return tradesWith;
    }

    /**
     * Books what became of the withheld part of a tender, as expected shares: what it would have won, what others won of that, and what it won by
     * detours; the rest was put off. Where choices are sharp nothing is booked.
     *
     * @param offered choice weights of all offers, those by detours included
     * @param waiting weight of putting the tender off
     */
    void book(Nation nation, int d, double usdBn, double offered, double waiting) {
        double free = offered - diverted + lost + waiting;
        if (!(lost > 0 && free > 0)) {
            return;
        }
        double now = offered + waiting;
        double others = offered - diverted;
        double refilled = now > 0 ? others / now - others / free : 0;
        double detoured = now > 0 ? diverted / now : 0;
        world.flows.trade.withhold(nation.region, d, usdBn * lost / free, usdBn * refilled, usdBn * detoured);
    }
}
