package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters;

/**
 * 4.8 Procurement: demand that has grown to a lot is tendered, in contracts, each won by one product or put off. Simultaneous: every nation
 * decides on what was installed at the start of the phase among its partners and in the world, since shares are counted after all tenders.
 */
public final class Procurement implements Phase {

    @Override public void step(World world) {
        Tender tender = new Tender(world);
        double lot = world.parameters().procurement().lotShare();
        for (Nation nation : world.nations) {
            for (int d = 0; d < world.frame.domains().length; d++) {
                if (nation.pending(d) > 0 && nation.pending(d) >= lot * nation.potential(d)) {
                    tender.call(nation, d);
                }
            }
        }
        new Installed(world).count();
    }

    /** One tender after another; keeps the arrays it needs, so that calling one allocates nothing. */
    private static final class Tender {
        private final World world;
        private final Frame frame;
        private final Parameters.Procurement p;
        private final Offers offers;
        private final double noise;
        private final double perNoise;
        private final long contracts;
        private final long closings;
        private final long[] domainKeys;
        /** [product] running sum of choice weights over products on offer; the products themselves. */
        private final double[] sums;
        private final int[] offered;
        private int count;
        private int bidders;

        Tender(World world) {
            this.world = world;
            frame = world.frame;
            p = world.parameters().procurement();
            offers = new Offers(world);
            noise = p.noise();
            perNoise = noise > 0 ? 1 / noise : 0;
            contracts = world.chance.at(Purpose.CONTRACT, world.tick);
            closings = world.chance.at(Purpose.TENDER_CLOSED, world.tick);
            domainKeys = new long[frame.domains().length];
            Arrays.setAll(domainKeys, d -> Chance.key(frame.domainIds().get(d)));
            sums = new double[frame.products().length];
            offered = new int[frame.products().length];
        }

        void call(Nation nation, int d) {
            offers.weigh(nation, d);
            double volume = nation.pending(d);
            double reserved = volume * reservedShare(nation, d);
            long address = Chance.of(contracts, nation.key ^ domainKeys[d]);
            world.flows.tenders[d]++;
            double bought = 0;
            admit(nation, d, false);
            world.flows.bidders[d] += bidders;
            double patience = 0;
            if (bidders == 0) {
                world.flows.stuck[d]++;
            } else {
                patience = patience(nation, d);
                bought += award(nation, d, volume - reserved, patience, address);
                double before = frame.waitUtility()[nation.index][d];
                world.flows.surplus[nation.index] += bought * world.priceLevel[d] * surplusPerValue(before, sums[count - 1] * (1 + patience));
            }
            if (reserved > 0) {
                admit(nation, d, true);
                bought += count == 0 ? 0 : award(nation, d, reserved, patience, address + 1);
            }
            nation.pending(d, Math.max(0, volume - bought));
            if (bought == 0) {
                world.flows.putOff[d]++;
            }
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
                if (frame.products()[j].home() == nation.home && offers.onSale[j]) {
                    return true;
                }
            }
            return false;
        }

        /** Lists admissible products with the running sums of their choice weights, and counts the firms behind them. */
        private void admit(Nation nation, int d, boolean homeOnly) {
            count = 0;
            bidders = 0;
            double sum = 0;
            double best = Double.NEGATIVE_INFINITY;
            int lastFirm = -1;
            double[] closed = Acts.closed(world, nation, d);
            int[] homes = offers.home;
            int[] firms = offers.firm;
            boolean[] onSale = offers.onSale;
            double[] utility = offers.utility;
            long restricted = nation.restricted(d);
            int end = frame.firstProduct()[d + 1];
            for (int j = frame.firstProduct()[d]; j < end; j++) {
                int home = homes[j];
                boolean barred = home >= 0 && (restricted >>> home & 1) != 0 || homeOnly && home != nation.home;
                if (!onSale[j] || barred || shut(nation, d, j, closed)) {
                    continue;
                }
                if (noise > 0) {
                    sum += Exp.of(utility[j] * perNoise);
                } else if (utility[j] > best) {
                    best = utility[j];
                    sum = 1;
                    count = 0;
                } else {
                    continue;
                }
                offered[count] = j;
                sums[count++] = sum;
                bidders += firms[j] == lastFirm ? 0 : 1;
                lastFirm = firms[j];
            }
        }

        /** Whether dated acts or retaliation close this tender to a vendor; a share of tenders is closed by lot. */
        private boolean shut(Nation nation, int d, int product, double[] closed) {
            int home = offers.home[product];
            double share = home < 0 ? 0 : nation.retaliation(home);
            if (closed != null) {
                share += closed[offers.firm[product]];
            }
            return share > 0 && Chance.uniform(closings, nation.key ^ world.firms[offers.firm[product]].key, d) < share;
        }

        /** Splits a volume into contracts and awards each, or puts it off with odds {@code patience}; returns the volume bought. */
        private double award(Nation nation, int d, double volume, double patience, long address) {
            if (!(volume > 0)) {
                return 0;
            }
            double markup = markup();
            double total = sums[count - 1] * (1 + patience);
            int lots = (int) Math.min(p.contractsMax(), Math.max(1, Math.ceil(volume * world.priceLevel[d] / p.contractUsdBn())));
            double bought = 0;
            for (int c = 0; c < lots; c++) {
                double mark = Chance.uniform(address, c) * total;
                if (mark < sums[count - 1]) {
                    int k = 0;
                    while (sums[k] <= mark) {
                        k++;
                    }
                    deliver(nation, d, offered[k], volume / lots, markup);
                    bought += volume / lots;
                }
            }
            return bought;
        }

        /** Margins rise when few bid. */
        private double markup() {
            return 1 + world.parameters().markets().loneMargin() / bidders;
        }

        /** Utility that a markup takes from every offer. */
        private double dearer() {
            return p.priceLevelWeight() * (markup() - 1);
        }

        /** Odds that a contract is put off: waiting gains where offers are bad, restricted or dear. Reserved demand waits as open demand does. */
        private double patience(Nation nation, int d) {
            if (!world.on().notNow() || noise <= 0) {
                return 0;
            }
            return Exp.of((frame.waitUtility()[nation.index][d] + dearer()) / noise) / sums[count - 1];
        }

        /** Gain of the log-sum over the first year in units of price, so that 0.1 is worth ten percent of what is bought. */
        private double surplusPerValue(double before, double total) {
            boolean known = world.on().notNow() && noise > 0 && p.priceWeight() > 0 && p.notNowShare() > 0;
            return known ? ((Log.of(total * p.notNowShare()) - before / noise) * noise - dearer()) / p.priceWeight() : 0;
        }

        private void deliver(Nation nation, int d, int j, double volume, double markup) {
            Product product = frame.products()[j];
            int column = product.home() < 0 ? frame.homes().length : product.home();
            double discount = product.home() == nation.home ? 1 : 1 - world.firms[product.firm()].priceSupport[d];
            double value = volume * world.price[j] * markup;
            nation.addBase(j, volume);
            nation.addInstalled(d, volume);
            nation.addHomeBase(d, column, volume);
            world.flows.units[j] += volume;
            world.flows.sales[j] += value;
            world.flows.spending[nation.index][column] += value * discount;
        }
    }
}
