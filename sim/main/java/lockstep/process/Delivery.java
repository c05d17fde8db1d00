package lockstep.process;

import lockstep.agent.Act;
import lockstep.agent.Frame;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters.Deployment;

/** What a programme's deal changes: kit installed or displaced, concessions paid, debt, agreements. */
final class Delivery {
    private final World world;
    private final Frame frame;
    private final Deployment p;
    /** [product] odds that the patron's vendor equips the deal, as {@link Bargaining} weighed them. */
    private final double[] weight;
    private final MarketTerms market;
    private final Vintage vintage;

    Delivery(World world, MarketTerms market, double[] weight) {
        this.world = world;
        this.market = market;
        vintage = new Vintage(world);
        this.weight = weight;
        frame = world.frame;
        p = world.parameters().deployment();
    }

    /** What was agreed: face value, concession as a share of it, and the number of the offer, which names its luck. */
    record Terms(double faceUsdBn, double concession, int offer) {
    }

    /** Delivers a deal: kit, money, debt, and perhaps a standards agreement. */
    void conclude(Programme programme, Nation nation, int bundle, Terms terms) {
        int[] domains = programme.bundles[bundle];
        double planned = 0;
        for (int d : domains) {
            planned += p.lotShare() * nation.potential(d) * world.priceLevel[d];
        }
        double delivered = 0;
        for (int d : domains) {
            double units = p.lotShare() * nation.potential(d) * terms.faceUsdBn / planned;
            delivered += install(programme, nation, d, units, terms);
        }
        programme.purseUsdBn -= terms.concession * delivered;
        programme.deals++;
        world.flows.deals[programme.index]++;
        world.flows.concessions[programme.index] += terms.concession * delivered;
        world.flows.faceValue[programme.index] += delivered;
        world.flows.faceByRegion[programme.index][nation.region] += delivered;
        nation.addDebt(programme.index, programme.facts.loanShare() * (1 - terms.concession) * delivered);
        nation.addRecentDeals(programme.index, delivered);
        agree(programme, nation, terms.offer);
        if (world.ledger != null) {
            world.ledger.tell(new Happening.Deal(world.tick, Act.deal(programme, nation, terms.offer), bundle, delivered, terms.concession,
                    programme.facts.loanShare() * (1 - terms.concession) * delivered));
        }
    }

    /** Takes pending orders first, then unmet demand, then displaces at most a share of rivals' kit; returns the value delivered. */
    private double install(Programme programme, Nation nation, int d, double units, Terms terms) {
        double fromPending = Math.min(units, nation.pending(d));
        nation.addPending(d, -fromPending);
        double room = Math.max(0, Vintage.room(world, nation, d));
        double fresh = Math.min(units - fromPending, room);
        double displaced = displace(programme, nation, d, units - fromPending - fresh);
        double all = fromPending + fresh + displaced;
        int j = vendor(programme, nation, d, terms.offer);
        Product product = frame.products()[j];
        nation.addBase(j, all);
        nation.addInstalled(d, all);
        nation.addHomeBase(d, product.home(), all);
        double value = all * world.price[j];
        world.flows.units[j] += all;
        world.flows.sales[j] += value;
        double rules = value * market.surcharge[j];
        world.flows.spend(nation.index, product.home(), value * (1 - terms.concession) + rules);
        world.flows.trade.buy(nation.index, j, value + rules, rules);
        vintage.add(nation, d, world.firms[product.firm()], all);
        return value;
    }

    private double displace(Programme programme, Nation nation, int d, double units) {
        double rivals = 0;
        for (int h = 0; h <= frame.homes().length; h++) {
            rivals += h < frame.homes().length && programme.backs(h) ? 0 : nation.homeBase(d, h);
        }
        double taken = Math.min(Math.max(0, units), p.displaceMax() * rivals);
        if (!(taken > 0)) {
            return 0;
        }
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            int h = frame.products()[j].home();
            if (h < 0 || !programme.backs(h)) {
                double out = nation.base(j) * taken / rivals;
                nation.addBase(j, -out);
                nation.addInstalled(d, -out);
                nation.addHomeBase(d, h < 0 ? frame.homes().length : h, -out);
            }
        }
        return taken;
    }

    /** The patron's vendor that equips the deal, by the weights of the bargaining. */
    private int vendor(Programme programme, Nation nation, int d, int offer) {
        double sum = 0;
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            sum += weight[j];
        }
        long address = world.chance.at(Purpose.OFFER_VENDOR, world.tick);
        double mark = Chance.uniform(Chance.of(address, programme.key ^ nation.key), offer * 64L + d) * sum;
        int last = -1;
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            if (weight[j] > 0) {
                last = j;
                mark -= weight[j];
                if (mark < 0) {
                    break;
                }
            }
        }
        return last;
    }

    /** A standards agreement may come with the deal; a substantive one makes the nation recognise the patrons' standards. */
    private void agree(Programme programme, Nation nation, int offer) {
        double chance = programme.facts.agreementChance() + world.dials.at(Dial.AGREEMENTS, programme.index);
        long address = programme.key ^ nation.key;
        if (Chance.uniform(world.chance.at(Purpose.AGREEMENT, world.tick), address, offer) >= chance) {
            return;
        }
        programme.agreements++;
        nation.agreements(programme.index, nation.agreements(programme.index) + 1);
        world.flows.agreements[programme.index]++;
        if (Chance.uniform(world.chance.at(Purpose.AGREEMENT_SUBSTANCE, world.tick), address, offer) < p.agreementSubstance()) {
            for (lockstep.agent.Standard standard : frame.standards()) {
                for (int home : programme.patrons) {
                    if ((standard.sponsors() >>> home & 1) != 0) {
                        nation.recognised(standard.index(), 1);
                    }
                }
            }
        }
    }
}
