package lockstep.metric;

import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;

/** What rich and poor nations owe and have, in USD bn; what they gain and pay stands in {@link Money}. */
final class Means extends Reading.Sums {
    /**
     * GDP per head up to which a nation counts as of low income, USD: the upper bound of the World Bank's lower-middle-income band for its
     * fiscal year 2022 (GNI per head 4,095).
     */
    static final double LOW_INCOME_USD = 4095;

    /** [programme, region, 1] debt, all and of nations of low income. */
    final Cube debt;
    final Cube poorDebt;
    /** [domain, region, 1] millions of people in nations of low income times penetration. */
    final Cube poorServed;
    /** [income, 1, 1] debt, base and base at today's prices. */
    final Cube debtByIncome;
    final Cube baseByIncome;
    final Cube valueByIncome;
    /** [income, domain, 1] millions of people times penetration. */
    final Cube servedByIncome;
    private final Cube[] cubes;
    /** [product] home, and export support of the vendor there. */
    private final int[] homes;
    private final double[] supports;

    Means(World w) {
        int regions = w.frame.regions().size();
        int domains = w.frame.domains().length;
        int programmes = w.programmes.length;
        homes = w.frame.shelf().home();
        supports = new double[homes.length];
        debt = new Cube(programmes, regions, 1);
        poorDebt = new Cube(programmes, regions, 1);
        poorServed = new Cube(domains, regions, 1);
        int incomes = Income.NAMES.size();
        debtByIncome = new Cube(incomes, 1, 1);
        baseByIncome = new Cube(incomes, 1, 1);
        valueByIncome = new Cube(incomes, 1, 1);
        servedByIncome = new Cube(incomes, domains, 1);
        cubes = new Cube[] {debt, poorDebt, poorServed, debtByIncome, baseByIncome, valueByIncome, servedByIncome};
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes) {
            cube.clear();
        }
        for (Product p : w.frame.products()) {
            supports[p.index()] = w.firms[p.firm()].priceSupport[p.domain()];
        }
        for (Nation nation : w.nations) {
            addNation(nation);
            addIncome(nation, Income.of(nation), w.price);
        }
        for (Cube cube : cubes) {
            cube.close();
        }
    }

    private void addNation(Nation nation) {
        int r = nation.region;
        boolean poor = nation.gdpPerHeadUsd() <= LOW_INCOME_USD;
        for (int p = 0; p < nation.all.sizes.programmes(); p++) {
            debt.add(p, r, 0, nation.debt(p));
            poorDebt.add(p, r, 0, poor ? nation.debt(p) : 0);
        }
        for (int d = 0; poor && d < nation.all.sizes.domains(); d++) {
            poorServed.add(d, r, 0, nation.populationM() * penetration(nation, d));
        }
    }

    private void addIncome(Nation nation, int income, double[] price) {
        debtByIncome.add(income, 0, 0, nation.totalDebt());
        for (int d = 0; d < nation.all.sizes.domains(); d++) {
            servedByIncome.add(income, d, 0, nation.populationM() * penetration(nation, d));
        }
        double units = baseByIncome.get(income, 0, 0);
        double value = valueByIncome.get(income, 0, 0);
        double[] base = nation.all.base;
        for (int p = 0; p < price.length; p++) {
            // Export support lowers what foreign buyers pay.
            double support = homes[p] == nation.home ? 0 : supports[p];
            units += base[nation.atProduct + p];
            value += base[nation.atProduct + p] * price[p] * (1 - support);
        }
        baseByIncome.set(income, 0, 0, units);
        valueByIncome.set(income, 0, 0, value);
    }

    /** Share of the potential that is installed, at most 1. */
    static double penetration(Nation nation, int domain) {
        return nation.potential(domain) > 0 ? Math.min(1, nation.installed(domain) / nation.potential(domain)) : 0;
    }
}
