package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.setup.AdoptionSetup.Tie;

/** Products that a buyer may choose among, with the weights of the choice. Keeps the arrays it needs, so that filling it allocates nothing. */
final class Shortlist {
    private final World world;
    private final Frame frame;
    private final Offers offers;
    private final Admission admission;
    private final Detours detours;
    private final double noise;
    private final double perNoise;
    private final boolean sharp;
    private final Tie tie;
    /** [place] running sum of choice weights over products listed; the products themselves. */
    private final double[] sums;
    private final int[] products;
    /** Utility that weights are relative to: 0, or that of the best offer in sharp choices. */
    private double reference;
    /** Products that can win, and firms with an admissible offer. */
    int count;
    int bidders;

    Shortlist(World world, Offers offers) {
        this.world = world;
        this.offers = offers;
        admission = new Admission(world);
        detours = new Detours(world, admission, offers);
        frame = world.frame;
        noise = world.parameters().procurement().noise();
        perNoise = noise > 0 ? 1 / noise : 0;
        sharp = Odds.sharp(noise);
        tie = frame.setup().adoption().tie();
        sums = new double[frame.products().length];
        products = new int[frame.products().length];
    }

    /** Turns to a market whose offers have just been weighed: who may sell there, and by what way. */
    void look(Nation nation, int d) {
        admission.look(nation, d);
        detours.look(nation, d);
    }

    /** What a detour adds to the price of a product, share of price. */
    double detour(int product) {
        return detours.price[product];
    }

    /** Whether no tender of the nation looked at is open to a product. */
    boolean excludes(int product) {
        return admission.excludes(product);
    }

    /** Books what became of withheld sales in a tender of so much, given the odds of waiting, or its worth where nobody may bid. */
    void book(Nation nation, int d, double usdBn, double odds) {
        if (!sharp) {
            detours.book(nation, d, usdBn, count == 0 ? 0 : total(), count == 0 ? odds : odds * total());
        }
    }

    /**
     * Lists admissible products with the running sums of their choice weights, and counts the firms behind them.
     *
     * @param held product that the adopter has now, -1 if the buyer is a whole nation or has none
     */
    void admit(Nation nation, int d, boolean homeOnly, int held) {
        count = 0;
        bidders = 0;
        reference = 0;
        double sum = 0;
        int lastFirm = -1;
        int[] homes = offers.home;
        int[] firms = offers.firm;
        boolean[] onSale = offers.onSale;
        double[] shortfall = offers.shortfall;
        double[] utility = offers.utility;
        boolean screened = admission.screens();
        int end = frame.firstProduct()[d + 1];
        for (int j = frame.firstProduct()[d]; j < end; j++) {
            boolean foreign = homeOnly && homes[j] != nation.home;
            if (!onSale[j] || foreign || utility[j] == Double.NEGATIVE_INFINITY || detours.stopped[j]
                    || (screened || shortfall[j] > 0) && !admission.lets(j, shortfall[j])) {
                continue;
            }
            if (!sharp) {
                sum += Exp.of(utility[j] * perNoise);
            }
            products[count] = j;
            sums[count++] = sum;
            bidders += firms[j] == lastFirm ? 0 : 1;
            lastFirm = firms[j];
        }
        if (sharp && count > 0) {
            sharpen(nation, held);
        }
    }

    /** Weights relative to the best offer; without noise only the best stays, and those that tie with it by the rule. */
    private void sharpen(Nation nation, int held) {
        reference = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            reference = Math.max(reference, offers.utility[products[k]]);
        }
        if (noise == 0) {
            int all = count;
            count = 0;
            for (int k = 0; k < all; k++) {
                if (offers.utility[products[k]] >= reference - Odds.TIE) {
                    products[count++] = products[k];
                }
            }
            settle(nation, held);
        }
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += Odds.of(offers.utility[products[k]], reference, noise);
            sums[k] = sum;
        }
    }

    /** Keeps those of the products listed that the tie rule puts first. */
    private void settle(Nation nation, int held) {
        if (count < 2 || tie == Tie.LOT) {
            return;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            best = Math.max(best, claim(nation, products[k], held));
        }
        int all = count;
        count = 0;
        for (int k = 0; k < all; k++) {
            if (claim(nation, products[k], held) >= best - Odds.TIE) {
                products[count++] = products[k];
            }
        }
    }

    private double claim(Nation nation, int product, int held) {
        return switch (tie) {
            case LOT -> 0;
            case NATURAL -> offers.utility[product] - offers.network[product];
            case CURRENT -> held < 0 ? nation.base(product) : held == product ? 1 : 0;
            case LARGER_BASE -> world.worldShare[frame.products()[product].standard()];
        };
    }

    /** Sum of the weights of all that can win. */
    double total() {
        return sums[count - 1];
    }

    /** The product in a place, and its weight. */
    int product(int place) {
        return products[place];
    }

    double weight(int place) {
        return place == 0 ? sums[0] : sums[place] - sums[place - 1];
    }

    /** The product at a mark between 0 and the total. */
    int at(double mark) {
        int k = 0;
        while (sums[k] <= mark) {
            k++;
        }
        return products[k];
    }

    /** Whether the product is the only one that can win. */
    boolean only(int product) {
        return count == 1 && products[0] == product;
    }

    /** Odds of waiting, worth so much, against all that can win; without noise all or nothing, and what offers reach is bought. */
    double patience(double waiting) {
        if (noise > 0) {
            return Exp.of((waiting - reference) / noise) / sums[count - 1];
        }
        return waiting > reference + Odds.TIE ? Double.POSITIVE_INFINITY : 0;
    }

    /** Log-sum of weights times a factor, in units of noise. */
    double logSum(double total, double factor) {
        return lockstep.chance.Log.of(total * factor) + reference / noise;
    }
}
