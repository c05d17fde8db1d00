package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;

/** What a programme's offer is worth to a nation against the separate alternatives, and which of the patrons' vendors may deliver. */
final class Advantage {
    private final World world;
    private final Frame frame;
    private final Offers offers;
    private final Admission admission;
    /** [product] odds that the patron's vendor equips the deal, of the domains looked at last. */
    final double[] weight;
    /** [firm] whether it is kept out of the deal on the table. */
    private final boolean[] keptOut;

    Advantage(World world) {
        this.world = world;
        frame = world.frame;
        offers = new Offers(world);
        admission = new Admission(world);
        weight = new double[frame.products().length];
        keptOut = new boolean[world.firms.length];
    }

    /** Terms of markets on which what it says rests. */
    MarketTerms terms() {
        return offers.terms;
    }

    /** Keeps vendors out of a deal of the programme, each out of its share of deals by lot. */
    void tie(Programme programme, int offer) {
        if (world.dials.rests(Dial.TIED)) {
            return;
        }
        double[] tied = world.dials.row(Dial.TIED, programme.index);
        long address = world.chance.at(Purpose.TIED, world.tick);
        for (int f = 0; f < keptOut.length; f++) {
            keptOut[f] = tied != null && tied[f] > 0 && Chance.uniform(address, programme.key ^ world.firms[f].key, offer) < tied[f];
        }
    }

    /**
     * Log odds that the bundle's part in a domain beats the nation's best separate alternatives, waiting included. A patron's vendor that is
     * kept out is such an alternative, at its own price.
     */
    double of(Programme programme, Nation nation, int d, double concession) {
        offers.weigh(nation, d);
        admission.look(nation, d);
        double mu = world.parameters().procurement().noise();
        double discount = -world.parameters().procurement().priceWeight() * Log.of(1 - concession);
        if (Odds.sharp(mu)) {
            return sharp(programme, nation, d, discount);
        }
        double patron = 0;
        double rivals = world.on().notNow() ? Exp.of(frame.waitUtility()[nation.index][d] / mu) : 0;
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            Product product = frame.products()[j];
            weight[j] = 0;
            if (!offers.onSale[product.index()] || admission.shut(j)) {
                continue;
            }
            if (delivers(programme, product)) {
                weight[j] = (1 - offers.shortfall[j]) * Exp.of((offers.utility[j] + discount) / mu);
                patron += weight[j];
            } else {
                rivals += (1 - offers.shortfall[j]) * Exp.of(offers.utility[j] / mu);
            }
        }
        return patron > 0 ? Log.of(patron / rivals) : Double.NEGATIVE_INFINITY;
    }

    /** The same where weights must be relative to the best of all alternatives. */
    private double sharp(Programme programme, Nation nation, int d, double discount) {
        double mu = world.parameters().procurement().noise();
        double waiting = world.on().notNow() ? frame.waitUtility()[nation.index][d] : Double.NEGATIVE_INFINITY;
        double best = waiting;
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            Product product = frame.products()[j];
            boolean sold = offers.onSale[j] && !admission.shut(j);
            weight[j] = sold ? offers.utility[j] + (delivers(programme, product) ? discount : 0) : Double.NEGATIVE_INFINITY;
            best = Math.max(best, weight[j]);
        }
        double patron = 0;
        double rivals = waiting == Double.NEGATIVE_INFINITY ? 0 : Odds.of(waiting, best, mu);
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            boolean delivers = delivers(programme, frame.products()[j]);
            double odds = weight[j] == Double.NEGATIVE_INFINITY ? 0 : (1 - offers.shortfall[j]) * Odds.of(weight[j], best, mu);
            weight[j] = delivers ? odds : 0;
            patron += weight[j];
            rivals += delivers ? 0 : odds;
        }
        return patron > 0 ? Log.of(patron / rivals) : Double.NEGATIVE_INFINITY;
    }

    /** Whether a product is of the patrons' vendors and not kept out. */
    private boolean delivers(Programme programme, Product product) {
        return product.home() >= 0 && programme.backs(product.home()) && !keptOut[product.firm()];
    }
}
