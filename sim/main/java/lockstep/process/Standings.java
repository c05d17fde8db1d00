package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.setup.DomainSetup;
import lockstep.setup.PresenceSetup;

/**
 * Vendors' standing in 2013: who had installed what where, and the constants that make tenders of the first year reproduce it, so
 * that the first year is no shock. Shares by area come from world shares and presence by iterative proportional fitting (Deming &amp;
 * Stephan 1940); constants from the contraction of Berry, Levinsohn &amp; Pakes (1995), ln target - ln model share added until both agree.
 */
public final class Standings {
    private static final int ROUNDS = 200;
    private final World world;
    private final Frame frame;
    /** [area][product] share of open demand. */
    private final double[][] openShare;

    public Standings(World world) {
        this.world = world;
        frame = world.frame;
        openShare = new double[frame.areas().size()][frame.products().length];
    }

    /** Fills intensity, potential, base and pending of a new world whose nations have their GDP. */
    public void install() {
        for (int d = 0; d < frame.domains().length; d++) {
            DomainSetup domain = frame.domains()[d];
            double yearly = 1 / domain.lifetimeYears()
                    + (domain.bassP() + domain.bassQ() * domain.penetration()) * (1 - domain.penetration()) / domain.penetration();
            double total = domain.salesUsdBn() / yearly;
            double[] penetration = penetration(domain.penetration());
            double reached = 0;
            for (Nation nation : world.nations) {
                reached += Uptake.affordable(world, nation) * penetration[nation.index];
            }
            frame.intensity()[d] = reached > 0 ? total / reached : 0;
            double[] installed = new double[world.nations.length];
            for (Nation nation : world.nations) {
                nation.potential[d] = frame.intensity()[d] * Uptake.affordable(world, nation);
                installed[nation.index] = nation.potential[d] * penetration[nation.index];
                double phase = Chance.uniform(Chance.key(nation.id), Chance.key(frame.domainIds().get(d)));
                nation.pending[d] = phase * world.parameters().procurement().lotShare() * nation.potential[d];
            }
            fit(d, installed);
            for (Nation nation : world.nations) {
                spread(nation, d, installed[nation.index]);
            }
        }
        new Installed(world).count();
    }

    /** Penetration by nation: 1 - (1 - world penetration)^(internet users against the GDP-weighted mean). */
    private double[] penetration(double mean) {
        double users = 0;
        double weight = 0;
        for (Nation nation : world.nations) {
            users += nation.internetShare * nation.gdpUsdBn;
            weight += nation.gdpUsdBn;
        }
        double[] penetration = new double[world.nations.length];
        for (Nation nation : world.nations) {
            double relative = users > 0 ? nation.internetShare * weight / users : 1;
            penetration[nation.index] = 1 - StrictMath.pow(1 - Math.min(mean, 0.999), relative);
        }
        return penetration;
    }

    /** Balances open demand of areas (rows) with what is left of each product's world sales (columns) after reserved demand. */
    private void fit(int d, double[] installed) {
        double[] rows = new double[frame.areas().size()];
        double[] columns = new double[frame.products().length];
        double total = 0;
        for (Nation nation : world.nations) {
            rows[nation.area] += installed[nation.index] * (1 - reserved(nation, d));
            total += installed[nation.index];
        }
        int first = frame.firstProduct()[d];
        int end = frame.firstProduct()[d + 1];
        for (int j = first; j < end; j++) {
            double home = 0;
            for (Nation nation : world.nations) {
                home += installed[nation.index] * reserved(nation, d) * homePart(nation, j);
            }
            double share = frame.products()[j].share2013();
            if (home > share * total) {
                throw new ImpossibleWorld(tooProtected(frame.products()[j], home / total));
            }
            columns[j] = share * total - home;
            for (int a = 0; a < rows.length; a++) {
                openShare[a][j] = share * presence(frame.products()[j], a);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            scaleColumns(columns, first, end);
            scaleRows(rows, first, end);
        }
        for (int a = 0; a < rows.length; a++) {
            for (int j = first; j < end; j++) {
                openShare[a][j] = rows[a] > 0 ? openShare[a][j] / rows[a] : 0;
            }
        }
    }

    private String tooProtected(Product product, double needed) {
        return "products." + product.id() + ".share: given " + product.share2013() + ", expected more than " + String.format(java.util.Locale.ROOT,
                "%.4f", needed) + ", what the home protection of " + frame.homeIds().get(product.home()) + " alone reserves for it";
    }

    private void scaleColumns(double[] columns, int first, int end) {
        for (int j = first; j < end; j++) {
            double sum = 0;
            for (double[] row : openShare) {
                sum += row[j];
            }
            for (double[] row : openShare) {
                row[j] *= sum > 0 ? columns[j] / sum : 0;
            }
        }
    }

    private void scaleRows(double[] rows, int first, int end) {
        for (int a = 0; a < rows.length; a++) {
            double sum = 0;
            for (int j = first; j < end; j++) {
                sum += openShare[a][j];
            }
            for (int j = first; j < end; j++) {
                openShare[a][j] *= sum > 0 ? rows[a] / sum : 0;
            }
        }
    }

    private double presence(Product product, int area) {
        if (product.home() < 0) {
            return 1;
        }
        PresenceSetup found = frame.setup().presence().get(frame.homeIds().get(product.home()) + "/" + frame.areas().get(area));
        return found == null ? 1 : found.factor();
    }

    private double reserved(Nation nation, int d) {
        if (!world.on().homeProtection() || nation.home < 0) {
            return 0;
        }
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            if (frame.products()[j].home() == nation.home && frame.products()[j].share2013() > 0) {
                return nation.facts.homeProtection();
            }
        }
        return 0;
    }

    /** Share of a product among those of the nation's own vendors in its domain. */
    private double homePart(Nation nation, int j) {
        Product product = frame.products()[j];
        if (product.home() < 0 || product.home() != nation.home) {
            return 0;
        }
        double sum = 0;
        for (int k = frame.firstProduct()[product.domain()]; k < frame.firstProduct()[product.domain() + 1]; k++) {
            sum += frame.products()[k].home() == nation.home ? frame.products()[k].share2013() : 0;
        }
        return sum > 0 ? product.share2013() / sum : 0;
    }

    private void spread(Nation nation, int d, double installed) {
        double reserved = reserved(nation, d);
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            nation.base[j] = installed * (reserved * homePart(nation, j) + (1 - reserved) * openShare[nation.area][j]);
        }
    }

    /** Solves the constants xi and the utilities of waiting, once everything else of the first world is in place. */
    public void solve() {
        double[][] xi = frame.xi();
        double[][] model = new double[xi.length][frame.products().length];
        for (int round = 0; round < ROUNDS; round++) {
            double worst = 0;
            share(model);
            for (int a = 0; a < xi.length; a++) {
                for (int j = 0; j < xi[a].length; j++) {
                    if (openShare[a][j] > 0 && model[a][j] > 0) {
                        double gap = StrictMath.log(openShare[a][j] / model[a][j]) * noise();
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

    private double noise() {
        return Math.max(1e-6, world.parameters().procurement().noise());
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
                double weight = nation.installed[d] * (1 - reserved(nation, d));
                if (!(weight > 0)) {
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
            offers.utility[j] = sold ? Exp.of(offers.utility[j] / noise()) : 0;
            sum += offers.utility[j];
        }
        return sum;
    }

    /** Constants are known up to a constant by area and domain: the share-weighted mean is set to zero. */
    private void centre(double[][] xi) {
        for (int a = 0; a < xi.length; a++) {
            for (int d = 0; d < frame.domains().length; d++) {
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
                if (openShare[a][product.index()] > 0) {
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
        Offers offers = new Offers(world);
        for (Nation nation : world.nations) {
            for (int d = 0; d < frame.domains().length; d++) {
                double sum = weights(offers, nation, d);
                double odds = share / (1 - share);
                double dearer = world.parameters().procurement().priceLevelWeight() * world.parameters().markets().loneMargin()
                        / Math.max(1, bidders(offers, d));
                frame.waitUtility()[nation.index][d] = sum > 0 && share > 0 ? noise() * StrictMath.log(sum * odds) - dearer : -1e9;
            }
        }
    }
}
