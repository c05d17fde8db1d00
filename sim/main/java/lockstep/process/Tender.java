package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Act;
import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters;

/** One tender after another; keeps the arrays it needs, so that calling one allocates nothing. */
final class Tender {
    /** Part of a contract that is rounding, not demand. */
    private static final double ROUNDING = 1e-9;
    private final World world;
    private final Frame frame;
    private final Parameters.Procurement p;
    private final Offers offers;
    private final Shortlist list;
    private final Vintage vintage;
    private final Pools pools;
    private final double noise;
    private final long contracts;
    private final long[] domainKeys;
    /** Told of each sale at once; null where shares are counted after all tenders. */
    private final Installed live;
    /** How far the nation at hand buys for itself alone, and the share of the contracts at hand that are a pool's. */
    private double alone;
    private double pooled;

    Tender(World world, Installed live) {
        this.world = world;
        this.live = live;
        frame = world.frame;
        p = world.parameters().procurement();
        offers = new Offers(world);
        noise = p.noise();
        list = new Shortlist(world, offers);
        vintage = new Vintage(world);
        pools = new Pools(world);
        contracts = world.chance.at(Purpose.CONTRACT, world.tick);
        domainKeys = new long[frame.domains().length];
        Arrays.setAll(domainKeys, d -> Chance.key(frame.domainIds().get(d)));
    }

    /** Tenders what a nation demands in a domain, in contracts, each won by one product or put off. */
    void call(Nation nation, int d) {
        weigh(nation, d);
        pooled = pools.share(nation);
        double volume = nation.pending(d);
        double reserved = volume * reservedShare(nation, d);
        long address = Chance.of(contracts, nation.key ^ domainKeys[d]);
        world.flows.tenders[d]++;
        double bought = 0;
        list.admit(nation, d, false, -1);
        world.flows.bidders[d] += list.bidders;
        double patience = 0;
        if (list.bidders == 0) {
            world.flows.stuck[d]++;
            list.book(nation, d, (volume - reserved) * world.priceLevel[d], waiting(nation, d));
        } else {
            patience = patience(nation, d);
            list.book(nation, d, (volume - reserved) * world.priceLevel[d], patience);
            bought += award(nation, d, volume - reserved, patience, address);
            double before = frame.waitUtility()[nation.index][d];
            world.flows.surplus[nation.index] += bought * world.priceLevel[d] * surplusPerValue(before, list.total() * (1 + patience));
        }
        if (reserved > 0) {
            list.admit(nation, d, true, -1);
            pooled = 0;
            bought += list.count == 0 ? 0 : award(nation, d, reserved, patience, address + 1);
        }
        nation.pending(d, Math.max(0, volume - bought));
        if (bought == 0) {
            world.flows.putOff[d]++;
        }
    }

    /** Works out what offers are worth to a nation now, and which may be made; {@link #pick} goes by it. */
    void weigh(Nation nation, int d) {
        offers.weigh(nation, d);
        list.look(nation, d);
        alone = pools.alone(nation, d);
    }

    /**
     * What one adopter picks by itself, as offers were weighed last.
     *
     * @param held product it has, -1 for none
     * @param item number of its draw at the address
     * @return a product; -1 if it waits or nobody may bid
     */
    int pick(Nation nation, int d, int held, long address, long item) {
        double reserved = reservedShare(nation, d);
        boolean homeOnly = reserved > 0 && Chance.uniform(Chance.of(address, item), 0) < reserved;
        list.admit(nation, d, homeOnly, held);
        world.flows.tenders[d]++;
        world.flows.bidders[d] += list.bidders;
        if (list.count == 0) {
            world.flows.stuck[d]++;
            return -1;
        }
        double mark = Chance.uniform(address, item) * list.total() * (1 + patience(nation, d));
        if (mark < list.total()) {
            return list.at(mark);
        }
        world.flows.putOff[d]++;
        return -1;
    }

    /** Adds, by place in the domain, how many of so many alike adopters pick each product by themselves; those who wait are not counted. */
    void pick(Nation nation, int d, int held, int adopters, long address, int[] picked) {
        double share = reservedShare(nation, d);
        int reserved = share > 0 ? Binomial.draw(address, 0, adopters, share) : 0;
        spread(nation, d, held, adopters - reserved, Chance.of(address, 1), picked, false);
        if (reserved > 0) {
            spread(nation, d, held, reserved, Chance.of(address, 2), picked, true);
        }
    }

    private void spread(Nation nation, int d, int held, int adopters, long address, int[] picked, boolean homeOnly) {
        list.admit(nation, d, homeOnly, held);
        world.flows.tenders[d] += adopters;
        world.flows.bidders[d] += (double) adopters * list.bidders;
        if (list.count == 0) {
            world.flows.stuck[d] += adopters;
            return;
        }
        double waits = 1 - 1 / (1 + patience(nation, d));
        int left = adopters - (waits > 0 ? Binomial.draw(address, 0, adopters, waits) : 0);
        world.flows.putOff[d] += adopters - left;
        double weight = list.total();
        for (int k = 0; k < list.count && left > 0; k++) {
            int taken = k == list.count - 1 ? left : Binomial.draw(address, k + 1, left, Math.min(1, list.weight(k) / weight));
            picked[list.product(k) - frame.firstProduct()[d]] += taken;
            weight -= list.weight(k);
            left -= taken;
        }
    }

    /** Sells to the adopter who picked last. */
    void sell(Nation nation, int d, int product, double volume) {
        deliver(nation, d, product, volume, markup());
    }

    /** Takes out what an adopter leaves. */
    void discard(Nation nation, int d, int product, double volume) {
        install(nation, d, product, -volume);
    }

    private double reservedShare(Nation nation, int d) {
        if (!world.on().homeProtection() || nation.home < 0) {
            return 0;
        }
        double[] dial = world.dials.row(Dial.HOME_PROTECTION, nation.index);
        double share = nation.facts.homeProtection() + (dial == null ? 0 : dial[d]);
        return sellsAtHome(nation, d) ? Math.min(1, Math.max(0, share)) : 0;
    }

    private boolean sellsAtHome(Nation nation, int d) {
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            if (offers.home[j] == nation.home && offers.onSale[j] && !list.excludes(j)) {
                return true;
            }
        }
        return false;
    }

    /** Splits a volume into contracts and awards each, or puts it off with odds {@code patience}; returns the volume bought. */
    private double award(Nation nation, int d, double volume, double patience, long address) {
        if (!(volume > 0)) {
            return 0;
        }
        double markup = markup();
        double total = list.total() * (1 + patience);
        int lots = (int) Math.min(p.contractsMax(), Math.max(1, Math.ceil(volume * world.priceLevel[d] / p.contractUsdBn() - ROUNDING)));
        long joint = (long) Math.rint(lots * pooled);
        long frameworks = joint > 0 ? pools.frameworks(nation, domainKeys[d]) : 0;
        double bought = 0;
        for (int c = 0; c < lots; c++) {
            double mark = Chance.uniform(c < joint ? frameworks : address, c) * total;
            if (mark < list.total() && !barred(nation, list.at(mark))) {
                deliver(nation, d, list.at(mark), volume / lots, markup);
                bought += volume / lots;
            }
        }
        return bought;
    }

    private boolean barred(Nation nation, int product) {
        return world.ledger != null && world.ledger.bars(world.tick, Act.purchase(nation, frame.products()[product]));
    }

    /** Margins rise when few bid, less for who buys with others. */
    private double markup() {
        return 1 + world.parameters().markets().loneMargin() * alone / list.bidders;
    }

    /** Utility that a markup takes from every offer. */
    private double dearer() {
        return p.priceLevelWeight() * (markup() - 1);
    }

    /** Odds that a contract is put off: waiting gains where offers are bad, restricted or dear. Reserved demand waits as open demand does. */
    private double patience(Nation nation, int d) {
        return world.on().notNow() ? list.patience(frame.waitUtility()[nation.index][d] + dearer()) : 0;
    }

    /** Choice weight of waiting where nobody bids. */
    private double waiting(Nation nation, int d) {
        return world.on().notNow() && !Odds.sharp(noise) ? Exp.of(frame.waitUtility()[nation.index][d] / noise) : 0;
    }

    /** Gain of the log-sum over the first year in units of price, so that 0.1 is worth ten percent of what is bought. */
    private double surplusPerValue(double before, double total) {
        boolean known = world.on().notNow() && noise > 0 && p.priceWeight() > 0 && p.notNowShare() > 0;
        return known ? ((list.logSum(total, p.notNowShare()) - before / noise) * noise - dearer()) / p.priceWeight() : 0;
    }

    private void deliver(Nation nation, int d, int j, double volume, double markup) {
        Firm firm = world.firms[offers.firm[j]];
        int column = frame.shelf().column()[j];
        double discount = column == nation.home ? 1 : 1 - firm.priceSupport[d];
        double value = volume * world.price[j] * markup;
        install(nation, d, j, volume);
        world.flows.units[j] += volume;
        world.flows.sales[j] += value;
        // Rules and detours cost the buyer, and earn the vendor nothing.
        double rules = value * ((1 + offers.terms.surcharge[j]) * (1 + list.detour(j)) - 1);
        world.flows.spend(nation.index, column, value * discount + rules);
        world.flows.trade.buy(nation.index, j, value + rules, rules);
        vintage.add(nation, d, firm, volume);
        if (world.ledger != null) {
            world.ledger.buy(world, nation, frame.products()[j], volume, value);
        }
    }

    private void install(Nation nation, int d, int j, double volume) {
        nation.addBase(j, volume);
        nation.addInstalled(d, volume);
        nation.addHomeBase(d, frame.shelf().column()[j], volume);
        if (live != null) {
            live.add(nation, d, j, volume);
        }
    }
}
