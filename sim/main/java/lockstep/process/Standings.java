package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.setup.DomainSetup;
import lockstep.setup.PresenceSetup;

/**
 * Vendors' standing in 2013: who had installed what where, and the constants that make tenders of the first year reproduce it, so
 * that the first year is no shock. Shares by area come from world shares and presence by iterative proportional fitting (Deming &amp;
 * Stephan 1940); {@link Constants} solves the constants.
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
            double[] penetration = penetration(domain.penetration());
            frame.intensity()[d] = domain.intensity() > 0 ? domain.intensity() : intensity(d, domain, penetration);
            double[] installed = new double[world.nations.length];
            for (Nation nation : world.nations) {
                nation.potential(d, frame.intensity()[d] * Uptake.affordable(world, nation));
                installed[nation.index] = nation.potential(d) * penetration[nation.index];
                double phase = Chance.uniform(nation.key, Chance.key(frame.domainIds().get(d)));
                nation.pending(d, phase * world.parameters().procurement().lotShare() * nation.potential(d));
            }
            fit(d, installed);
            for (Nation nation : world.nations) {
                spread(nation, d, installed[nation.index]);
            }
        }
        new Installed(world).count();
    }

    /** Base that a saturated nation holds per USD of GDP, so that demand of the first year is its sales. */
    private double intensity(int d, DomainSetup domain, double[] penetration) {
        if (!(domain.penetration() > 0)) {
            throw new ImpossibleWorld("domains." + frame.domainIds().get(d) + ".penetration: given 0, expected more, or an intensity: sales and "
                    + "what is installed say what a nation would hold");
        }
        double yearly = 1 / domain.lifetimeYears()
                + (domain.bassP() + domain.bassQ() * domain.penetration()) * (1 - domain.penetration()) / domain.penetration();
        double total = domain.salesUsdBn() / yearly;
        double reached = 0;
        for (Nation nation : world.nations) {
            reached += Uptake.affordable(world, nation) * penetration[nation.index];
        }
        return reached > 0 ? total / reached : 0;
    }

    /** Penetration by nation: 1 - (1 - world penetration)^(internet users against the GDP-weighted mean). */
    private double[] penetration(double mean) {
        double users = 0;
        double weight = 0;
        for (Nation nation : world.nations) {
            users += nation.internetShare() * nation.gdpUsdBn();
            weight += nation.gdpUsdBn();
        }
        double[] penetration = new double[world.nations.length];
        for (Nation nation : world.nations) {
            double relative = users > 0 ? nation.internetShare() * weight / users : 1;
            penetration[nation.index] = mean == 1 ? 1 : 1 - StrictMath.pow(1 - Math.min(mean, 0.999), relative);
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
        PresenceSetup found = frame.setup().presence().get(frame.homeIds().get(product.home()) + "/" + frame.adopters().markets()[area]);
        return found == null ? 1 : found.factor();
    }

    /** Share of a nation's demand in a domain that is reserved for its own vendors at the start. */
    double reserved(Nation nation, int d) {
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
            double given = frame.adopters().installed()[nation.area][j];
            double byWorld = installed * (reserved * homePart(nation, j) + (1 - reserved) * openShare[nation.area][j]);
            nation.base(j, given >= 0 ? nation.potential(d) * given : byWorld);
        }
    }

    /** Solves the constants xi and the utilities of waiting, once everything else of the first world is in place. */
    public void solve() {
        new Constants(world, this, openShare).solve();
    }
}
