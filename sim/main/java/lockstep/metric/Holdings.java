package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;

/** Who holds what: sums over installed base. Nations with nothing installed in a domain count nowhere there. */
final class Holdings extends Reading.Sums {
    /** [domain, region, sponsor] base, USD bn. */
    final Cube base;
    /** [domain, 1, sponsor] sums over nations of shares weighted by GDP and by population; [domain, 1, 1] sums of the weights. */
    final Cube gdpShares;
    final Cube peopleShares;
    final Cube gdp;
    final Cube people;
    /** [domain, 1, sponsor] nations whose leading home is the sponsor's, which sum to those with a base; [domain, 1, 1] leaders' shares. */
    final Cube led;
    final Cube largest;
    /** [domain, region, 1] base a saturated world would hold. */
    final Cube potential;
    /** [standard, region, 1] base. */
    final Cube standards;
    /** [product] base; [domain][home, the fringe last] base; [domain][firm] base. */
    final double[] products;
    final double[][] homes;
    final double[][] firms;
    private final Cube[] cubes;
    private final int domains;
    private final int fringe;
    private final int[] slot;
    private final int[] sponsorOfSlot;
    /** [domain] homes with a product there, in order, the fringe last where it has one. */
    private final int[][] slots;
    private final double[][] regionProducts;
    private final double[] sponsorSum;

    Holdings(World w) {
        Frame f = w.frame;
        domains = f.domains().length;
        fringe = f.homes().length;
        int regions = f.regions().size();
        int sponsors = f.sponsors().size();
        base = new Cube(domains, regions, sponsors);
        gdpShares = new Cube(domains, 1, sponsors);
        peopleShares = new Cube(domains, 1, sponsors);
        gdp = new Cube(domains, 1, 1);
        people = new Cube(domains, 1, 1);
        led = new Cube(domains, 1, sponsors);
        largest = new Cube(domains, 1, 1);
        potential = new Cube(domains, regions, 1);
        standards = new Cube(f.standards().length, regions, 1);
        products = new double[f.products().length];
        homes = new double[domains][fringe + 1];
        firms = new double[domains][w.firms.length];
        slot = Arrays.stream(f.products()).mapToInt(p -> p.home() < 0 ? fringe : p.home()).toArray();
        sponsorOfSlot = Arrays.copyOf(f.sponsorOfHome(), fringe + 1);
        sponsorOfSlot[fringe] = sponsors - 1;
        slots = new int[domains][];
        for (int d = 0; d < domains; d++) {
            slots[d] = Arrays.stream(slot, f.firstProduct()[d], f.firstProduct()[d + 1]).sorted().distinct().toArray();
        }
        cubes = new Cube[] {base, gdpShares, peopleShares, gdp, people, led, largest, potential, standards};
        regionProducts = new double[regions][f.products().length];
        sponsorSum = new double[sponsors];
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes) {
            cube.clear();
        }
        for (double[] row : regionProducts) {
            Arrays.fill(row, 0);
        }
        for (Nation nation : w.nations) {
            double[] region = regionProducts[nation.region];
            double[] held = nation.all.base;
            for (int p = 0; p < region.length; p++) {
                region[p] += held[nation.atProduct + p];
            }
            for (int d = 0; d < domains; d++) {
                potential.add(d, nation.region, 0, nation.potential(d));
                if (nation.installed(d) > 0) {
                    addNation(nation, d);
                }
            }
        }
        addProducts(w.frame);
        for (Cube cube : cubes) {
            cube.close();
        }
    }

    /** What follows from the base by region and product. */
    private void addProducts(Frame f) {
        Arrays.fill(products, 0);
        for (int d = 0; d < domains; d++) {
            Arrays.fill(homes[d], 0);
            Arrays.fill(firms[d], 0);
        }
        for (int r = 0; r < regionProducts.length; r++) {
            for (Product p : f.products()) {
                double b = regionProducts[r][p.index()];
                base.add(p.domain(), r, sponsorOfSlot[slot[p.index()]], b);
                standards.add(p.standard(), r, 0, b);
                products[p.index()] += b;
                homes[p.domain()][slot[p.index()]] += b;
                firms[p.domain()][p.firm()] += b;
            }
        }
    }

    private void addNation(Nation nation, int d) {
        int[] own = slots[d];
        double[] held = nation.all.homeBase;
        int row = nation.homeBaseAt(d);
        for (int s = 0; s < sponsorSum.length; s++) {
            sponsorSum[s] = 0;
        }
        int top = own[own.length - 1];
        for (int h : own) {
            sponsorSum[sponsorOfSlot[h]] += held[row + h];
            top = held[row + h] > held[row + top] ? h : top;
        }
        double scale = 1 / nation.installed(d);
        gdpShares.addRow(d, 0, sponsorSum, nation.gdpUsdBn() * scale);
        peopleShares.addRow(d, 0, sponsorSum, nation.populationM() * scale);
        gdp.add(d, 0, 0, nation.gdpUsdBn());
        people.add(d, 0, 0, nation.populationM());
        led.add(d, 0, sponsorOfSlot[top], 1);
        largest.add(d, 0, 0, held[row + top] * scale);
    }
}
