package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.setup.DomainSetup;

/**
 * What leaving would cost, by nation and domain: clean-slate counterfactuals of the procurement decision (excess inertia and momentum
 * after Farrell &amp; Saloner 1985). Offers count as far as {@link Admission} leaves tenders open to them.
 *
 * @param depth       [nation][domain] price discount that rivals of the leading home would have to offer because of what is installed and of
 *                    that part of vendors' standing that is inertia, share of price: 1 - exp(-B / b_p), B the barrier in utility
 * @param inertia     [nation][domain] expected share of the leading home with own switching cost less without it
 * @param momentum    [nation][domain] expected share of the leading home without own switching cost, less with the network and the inert part of
 *                    standing removed as well
 * @param leader      [nation][domain] home with the largest installed share, -1 for the fringe or none
 * @param leaderShare [nation][domain] its installed share
 * @param stranded    [nation][domain] share of base in excess of what a clean slate would buy, summed over products
 * @param exitUsdBn   [nation][domain] cost of replacing the leading home's kit at today's price level
 * @param exitYears   [nation][domain] years in which wear alone brings the leading home to half of what is installed, if it sells no more
 * @param locked      [nation][domain] the leader holds at least two thirds and rivals would need a discount of at least a quarter
 */
public record LockIn(double[][] depth, double[][] inertia, double[][] momentum, int[][] leader, double[][] leaderShare, double[][] stranded,
        double[][] exitUsdBn, double[][] exitYears, boolean[][] locked) {
    /** Installed share from which a nation counts as locked in. Assumed, as the next; both are reported, so a reader can set others. */
    public static final double LOCKED_SHARE = 2.0 / 3;
    /** Discount from which a nation counts as locked in. */
    public static final double LOCKED_DEPTH = 0.25;

    private static LockIn blank(int nations, int domains) {
        return new LockIn(new double[nations][domains], new double[nations][domains], new double[nations][domains],
                new int[nations][domains], new double[nations][domains], new double[nations][domains], new double[nations][domains],
                new double[nations][domains], new boolean[nations][domains]);
    }

    /** Reads every nation and domain of a world, without changing it. */
    public static LockIn read(World world) {
        LockIn result = blank(world.nations.length, world.frame.domains().length);
        Reader reader = new Reader(world, result);
        for (Nation nation : world.nations) {
            for (int d = 0; d < world.frame.domains().length; d++) {
                reader.read(nation, d);
            }
        }
        return result;
    }

    /** The home with the largest base of a nation in a domain, -1 if it is the fringe. */
    public static int leader(Frame frame, Nation nation, int d) {
        int fringe = frame.homes().length;
        int best = fringe;
        for (int column : frame.vendorHomes()[d]) {
            best = nation.homeBase(d, column) > nation.homeBase(d, best) ? column : best;
        }
        return best == fringe ? -1 : best;
    }

    /** Works one nation and domain after another on the same arrays. */
    private static final class Reader {
        private final World world;
        private final Frame frame;
        private final LockIn result;
        private final Offers offers;
        private final Admission admission;
        /** Offers as they would be if leaving cost nothing; null where their weights follow from those of the others. */
        private final Offers mobile;
        private final double mu;
        private final double priceWeight;
        private final double inert;
        /** [product] choice weights as things are, without own switching cost, and on a slate without network and inertia as well. */
        private final double[] now;
        private final double[] free;
        private final double[] clean;

        Reader(World world, LockIn result) {
            this.world = world;
            this.result = result;
            frame = world.frame;
            offers = new Offers(world);
            admission = new Admission(world);
            mu = world.parameters().procurement().noise();
            mobile = apart() ? Offers.withoutSwitching(world) : null;
            priceWeight = Math.max(1e-6, world.parameters().procurement().priceWeight());
            inert = 1 - world.parameters().procurement().tasteShare();
            now = new double[frame.products().length];
            free = new double[frame.products().length];
            clean = new double[frame.products().length];
        }

        void read(Nation nation, int d) {
            int leader = leader(frame, nation, d);
            result.leader[nation.index][d] = leader;
            if (!(nation.installed(d) > 0)) {
                result.leader[nation.index][d] = -1;
                return;
            }
            double installed = nation.installed(d);
            double held = nation.homeBase(d, leader < 0 ? frame.homes().length : leader);
            double share = held / installed;
            result.leaderShare[nation.index][d] = share;
            result.exitUsdBn[nation.index][d] = held * world.priceLevel[d];
            result.exitYears[nation.index][d] = share > 0.5 ? frame.domains()[d].lifetimeYears() * StrictMath.log(share / 0.5) : 0;
            counterfactual(nation, d, leader);
            result.locked[nation.index][d] = leader >= 0 && share >= LOCKED_SHARE && result.depth[nation.index][d] >= LOCKED_DEPTH;
        }

        private void counterfactual(Nation nation, int d, int leader) {
            offers.weigh(nation, d);
            weigh(nation, d);
            admission.look(nation, d);
            boolean closable = admission.screens() || admission.limited();
            double[] all = new double[3];
            double[] lead = new double[3];
            double ofLeader = 0;
            double leaders = 0;
            double ofRivals = 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                double standing = standing(nation, j);
                boolean leading = offers.home[j] == leader;
                // What is installed holds back from leaving whether or not its vendor may still sell; rivals that may not are no way out.
                double barrier = free[j] == 0 ? 0 : free[j] * (offers.switching[j] - standing);
                ofLeader += leading ? barrier : 0;
                leaders += leading ? free[j] : 0;
                double open = closable ? 1 - admission.closed(j) : 1;
                ofRivals += leading ? 0 : open * barrier;
                now[j] *= open;
                free[j] *= open;
                clean[j] *= open;
                all[0] += now[j];
                all[1] += free[j];
                all[2] += clean[j];
                lead[0] += leading ? now[j] : 0;
                lead[1] += leading ? free[j] : 0;
                lead[2] += leading ? clean[j] : 0;
            }
            fill(nation, d, all, lead);
            double rivals = all[1] - lead[1];
            double barrier = (rivals > 0 ? ofRivals / rivals : 0) - (leaders > 0 ? ofLeader / leaders : 0);
            result.depth[nation.index][d] = rivals > 0 && barrier > 0 ? -StrictMath.expm1(-barrier / priceWeight) : 0;
        }

        private double standing(Nation nation, int product) {
            return inert * frame.xi()[nation.area][product];
        }

        /** Choice weights of the three slates. */
        private void weigh(Nation nation, int d) {
            int first = frame.firstProduct()[d];
            int end = frame.firstProduct()[d + 1];
            if (mobile != null) {
                weighApart(nation, d, first, end);
                return;
            }
            for (int j = first; j < end; j++) {
                now[j] = offers.onSale[j] ? Exp.of(offers.utility[j] / mu) : 0;
                free[j] = now[j] * Exp.of(offers.switching[j] / mu);
                clean[j] = free[j] * Exp.of(-(offers.network[j] + standing(nation, j)) / mu);
            }
        }

        private void weighApart(Nation nation, int d, int first, int end) {
            mobile.weigh(nation, d);
            for (int j = first; j < end; j++) {
                boolean sold = offers.onSale[j];
                now[j] = sold ? offers.utility[j] : Double.NEGATIVE_INFINITY;
                free[j] = sold ? mobile.utility[j] : Double.NEGATIVE_INFINITY;
                clean[j] = free[j] - mobile.network[j] - standing(nation, j);
            }
            Odds.relative(now, first, end, mu);
            Odds.relative(free, first, end, mu);
            Odds.relative(clean, first, end, mu);
        }

        /** Where weights run out of numbers, or leaving costs infinitely much, one slate's weights do not follow from another's. */
        private boolean apart() {
            boolean endless = false;
            for (DomainSetup domain : frame.domains()) {
                endless |= Double.isInfinite(domain.switchingStandard()) || Double.isInfinite(domain.switchingVendor());
            }
            return endless || Odds.sharp(mu);
        }

        private void fill(Nation nation, int d, double[] all, double[] lead) {
            int n = nation.index;
            if (!(all[0] > 0)) {
                return;
            }
            result.inertia[n][d] = lead[0] / all[0] - lead[1] / all[1];
            result.momentum[n][d] = lead[1] / all[1] - lead[2] / all[2];
            double excess = 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                excess += Math.max(0, nation.base(j) / nation.installed(d) - clean[j] / all[2]);
            }
            result.stranded[n][d] = excess;
        }
    }
}
