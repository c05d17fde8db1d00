package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Exp;

/**
 * Constants that make tenders of the first state reproduce vendors' standing, by the contraction of Berry, Levinsohn &amp; Pakes (1995): ln
 * target - ln model share added until both agree; and what waiting is worth.
 */
final class Constants {
    private static final int ROUNDS = 200;
    /** Utility of waiting where nobody waits. */
    private static final double NEVER = -1e9;
    private final World world;
    private final Standings standings;
    private final Frame frame;
    /** [area][product] share of open demand to reproduce. */
    private final double[][] openShare;
    private final double noise;
    /** Utility that the last weights are relative to: 0, or that of the best offer where choices are sharp. */
    private double reference;

    Constants(World world, Standings standings, double[][] openShare) {
        this.world = world;
        this.standings = standings;
        this.openShare = openShare;
        frame = world.frame;
        noise = world.parameters().procurement().noise();
    }

    /** Solves the constants xi and the utilities of waiting, once everything else of the first world is in place. */
    void solve() {
        double[][] xi = frame.xi();
        take(xi);
        double[][] model = new double[xi.length][frame.products().length];
        for (int round = 0; round < ROUNDS; round++) {
            double worst = 0;
            share(model);
            for (int a = 0; a < xi.length; a++) {
                for (int j = 0; j < xi[a].length; j++) {
                    if (openShare[a][j] > 0 && model[a][j] > 0) {
                        double gap = StrictMath.log(openShare[a][j] / model[a][j]) * noise;
                        xi[a][j] += gap;
                        worst = Math.max(worst, openShare[a][j] > 1e-4 ? Math.abs(gap) : 0);
                    }
                }
            }
            if (worst < 1e-9) {
                break;
            }
        }
        centre(xi);
        enter(xi);
        waits();
    }

    /** Tastes that the scenario gives are what they are. */
    private void take(double[][] xi) {
        for (int a = 0; a < xi.length; a++) {
            for (Product product : frame.products()) {
                if (given(a, product.domain())) {
                    xi[a][product.index()] = frame.adopters().tastes()[a][product.index()];
                }
            }
        }
    }

    /** Whether a constant is given. Without noise no constants make offers share tenders: what is not given is 0. */
    private boolean given(int area, int domain) {
        return noise == 0 || frame.adopters().given()[area][domain];
    }

    /** Shares of open tenders by area as the model has them now. */
    private void share(double[][] model) {
        Offers offers = new Offers(world);
        double[][] demand = new double[model.length][frame.domains().length];
        for (double[] row : model) {
            java.util.Arrays.fill(row, 0);
        }
        for (Nation nation : world.nations) {
            for (int d = 0; d < frame.domains().length; d++) {
                double weight = nation.installed(d) * (1 - standings.reserved(nation, d));
                if (!(weight > 0) || given(nation.area, d)) {
                    continue;
                }
                demand[nation.area][d] += weight;
                double sum = weights(offers, nation, d);
                for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                    model[nation.area][j] += weight * offers.utility[j] / sum;
                }
            }
        }
        for (int a = 0; a < model.length; a++) {
            for (Product product : frame.products()) {
                double all = demand[a][product.domain()];
                model[a][product.index()] = all > 0 ? model[a][product.index()] / all : 0;
            }
        }
    }

    /** Turns utilities of a domain into choice weights in place and returns their sum; products not on sale, or without standing, get 0. */
    private double weights(Offers offers, Nation nation, int d) {
        offers.weigh(nation, d);
        double sum = 0;
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            boolean sold = openShare[nation.area][j] > 0 && offers.onSale[j];
            if (Odds.sharp(noise)) {
                offers.utility[j] = sold ? offers.utility[j] : Double.NEGATIVE_INFINITY;
            } else {
                offers.utility[j] = sold ? Exp.of(offers.utility[j] / noise) : 0;
                sum += offers.utility[j];
            }
        }
        return Odds.sharp(noise) ? relative(offers, d) : sum;
    }

    /** The same where weights are relative to the best offer, whose utility is kept. */
    private double relative(Offers offers, int d) {
        int first = frame.firstProduct()[d];
        int end = frame.firstProduct()[d + 1];
        reference = Odds.best(offers.utility, first, end);
        Odds.relative(offers.utility, first, end, noise);
        double sum = 0;
        for (int j = first; j < end; j++) {
            sum += offers.utility[j];
        }
        return sum;
    }

    /** Constants are known up to a constant by area and domain: the share-weighted mean is set to zero. */
    private void centre(double[][] xi) {
        for (int a = 0; a < xi.length; a++) {
            for (int d = 0; d < frame.domains().length; d++) {
                if (given(a, d)) {
                    continue;
                }
                double mean = 0;
                for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                    mean += openShare[a][j] > 0 ? openShare[a][j] * xi[a][j] : 0;
                }
                for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                    xi[a][j] -= openShare[a][j] > 0 ? mean : 0;
                }
            }
        }
    }

    /** A product with no standing yet starts with its firm's best in the domain, else with the least of the others: an entrant's place. */
    private void enter(double[][] xi) {
        for (int a = 0; a < xi.length; a++) {
            for (Product product : frame.products()) {
                if (openShare[a][product.index()] > 0 || given(a, product.domain())) {
                    continue;
                }
                double own = Double.NEGATIVE_INFINITY;
                double least = 0;
                for (int k = frame.firstProduct()[product.domain()]; k < frame.firstProduct()[product.domain() + 1]; k++) {
                    if (openShare[a][k] > 0) {
                        own = frame.products()[k].firm() == product.firm() ? Math.max(own, xi[a][k]) : own;
                        least = Math.min(least, xi[a][k]);
                    }
                }
                xi[a][product.index()] = own > Double.NEGATIVE_INFINITY ? own : least;
            }
        }
    }

    /** Firms with an offer, by the choice weights of the last weighing. */
    private int bidders(Offers offers, int d) {
        int count = 0;
        int lastFirm = -1;
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            if (offers.utility[j] > 0 && offers.firm[j] != lastFirm) {
                lastFirm = offers.firm[j];
                count++;
            }
        }
        return count;
    }

    /** Waiting is worth so much that the given share of tenders is put off at the start, markup of so many bidders included. */
    private void waits() {
        double share = world.parameters().procurement().notNowShare();
        double[][] utility = frame.waitUtility();
        Offers offers = new Offers(world);
        for (Nation nation : world.nations) {
            for (int d = 0; d < frame.domains().length; d++) {
                if (given(nation.area, d)) {
                    utility[nation.index][d] = frame.adopters().given()[nation.area][d] ? frame.adopters().waiting()[nation.area][d] : NEVER;
                    continue;
                }
                double sum = weights(offers, nation, d);
                double odds = share / (1 - share);
                double dearer = world.parameters().procurement().priceLevelWeight() * world.parameters().markets().loneMargin()
                        / Math.max(1, bidders(offers, d));
                utility[nation.index][d] = sum > 0 && share > 0 ? noise * StrictMath.log(sum * odds) + reference - dearer : NEVER;
            }
        }
    }
}
