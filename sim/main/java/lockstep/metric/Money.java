package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.IndustrialState;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.policy.Dial;

/** Who pays whom. Amounts of the tick in USD bn; debt is a stock. */
final class Money extends Reading.Sums {
    /**
     * GDP per head up to which a nation counts as of low income, USD: the upper bound of the World Bank's lower-middle-income band for its
     * fiscal year 2022 (GNI per head 4,095).
     */
    static final double LOW_INCOME_USD = 4095;

    /** [1, region, sponsor] royalties received less paid, by the nation's observation group. */
    final Cube royalties;
    /** [1, region, 1] buyers' surplus, exit cost. */
    final Cube surplus;
    final Cube exitCost;
    /** [programme, region, 1] debt, all and of nations of low income. */
    final Cube debt;
    final Cube poorDebt;
    /** [programme, region, 1] face value of deals. */
    final Cube faceValue;
    /** [domain, region, 1] millions of people in nations of low income times penetration. */
    final Cube poorServed;
    /** [income, 1, 1] buyers' surplus, exit cost, debt, base and base at today's prices. */
    final Cube surplusByIncome;
    final Cube exitCostByIncome;
    final Cube debtByIncome;
    final Cube baseByIncome;
    final Cube valueByIncome;
    /** [income, domain, 1] millions of people times penetration. */
    final Cube servedByIncome;
    /** [domain, 1, sponsor] state support, for prices and for research. */
    final Cube priceSupport;
    final Cube researchSupport;

    Money(World w) {
        int regions = w.frame.regions().size();
        int sponsors = w.frame.sponsors().size();
        int domains = w.frame.domains().length;
        int programmes = w.programmes.length;
        royalties = new Cube(1, regions, sponsors);
        surplus = new Cube(1, regions, 1);
        exitCost = new Cube(1, regions, 1);
        debt = new Cube(programmes, regions, 1);
        poorDebt = new Cube(programmes, regions, 1);
        faceValue = new Cube(programmes, regions, 1);
        poorServed = new Cube(domains, regions, 1);
        int incomes = Income.NAMES.size();
        surplusByIncome = new Cube(incomes, 1, 1);
        exitCostByIncome = new Cube(incomes, 1, 1);
        debtByIncome = new Cube(incomes, 1, 1);
        baseByIncome = new Cube(incomes, 1, 1);
        valueByIncome = new Cube(incomes, 1, 1);
        servedByIncome = new Cube(incomes, domains, 1);
        priceSupport = new Cube(domains, 1, sponsors);
        researchSupport = new Cube(domains, 1, sponsors);
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes()) {
            cube.clear();
        }
        for (Nation nation : w.nations) {
            addNation(reading, nation);
        }
        for (IndustrialState state : w.states) {
            int s = w.frame.sponsorOfHome()[state.home];
            for (int d = 0; d < state.spent.length; d++) {
                double spent = state.spent[d] * w.dt();
                researchSupport.add(d, 0, s, spent * state.facts.researchShare());
                priceSupport.add(d, 0, s, spent * (1 - state.facts.researchShare()));
            }
        }
        if (!w.dials.rests(Dial.RESEARCH_SUPPORT)) {
            addFunded(w);
        }
        for (Programme p : w.programmes) {
            for (int r = 0; r < w.frame.regions().size(); r++) {
                faceValue.add(p.index, r, 0, w.flows.faceByRegion[p.index][r]);
            }
        }
        for (Cube cube : cubes()) {
            cube.close();
        }
    }

    /** Research that levers pay for, in homes and domains in which somebody sells. */
    private void addFunded(World w) {
        for (int h = 0; h < w.frame.homes().length; h++) {
            for (int d = 0; d < w.frame.domains().length; d++) {
                int home = h;
                int domain = d;
                double usdBn = Math.max(0, w.dials.at(Dial.RESEARCH_SUPPORT, h, d));
                if (usdBn > 0 && Arrays.stream(w.firms).anyMatch(f -> f.home == home && f.revenue[domain] > 0)) {
                    researchSupport.add(d, 0, w.frame.sponsorOfHome()[h], usdBn * w.dt());
                }
            }
        }
    }

    private Cube[] cubes() {
        return new Cube[] {royalties, surplus, exitCost, debt, poorDebt, faceValue, poorServed, surplusByIncome, exitCostByIncome,
            debtByIncome, baseByIncome, valueByIncome, servedByIncome, priceSupport, researchSupport};
    }

    private void addNation(Reading reading, Nation nation) {
        World w = reading.world();
        int r = nation.region;
        royalties.add(0, r, reading.votes().sponsorOf(nation),
                w.flows.royaltiesReceived[nation.index] - w.flows.royaltiesPaid[nation.index]);
        surplus.add(0, r, 0, w.flows.surplus[nation.index]);
        exitCost.add(0, r, 0, w.flows.exitCost[nation.index]);
        boolean poor = nation.gdpPerHeadUsd() <= LOW_INCOME_USD;
        for (int p = 0; p < nation.all.sizes.programmes(); p++) {
            debt.add(p, r, 0, nation.debt(p));
            poorDebt.add(p, r, 0, poor ? nation.debt(p) : 0);
        }
        for (int d = 0; poor && d < nation.all.sizes.domains(); d++) {
            poorServed.add(d, r, 0, nation.populationM() * penetration(nation, d));
        }
        addIncome(w, nation, Income.of(nation));
    }

    private void addIncome(World w, Nation nation, int income) {
        surplusByIncome.add(income, 0, 0, w.flows.surplus[nation.index]);
        exitCostByIncome.add(income, 0, 0, w.flows.exitCost[nation.index]);
        debtByIncome.add(income, 0, 0, nation.totalDebt());
        for (int d = 0; d < nation.all.sizes.domains(); d++) {
            servedByIncome.add(income, d, 0, nation.populationM() * penetration(nation, d));
        }
        for (Product product : w.frame.products()) {
            double units = nation.base(product.index());
            // Export support lowers what foreign buyers pay.
            double support = product.home() == nation.home ? 0 : w.firms[product.firm()].priceSupport[product.domain()];
            baseByIncome.add(income, 0, 0, units);
            valueByIncome.add(income, 0, 0, units * w.price[product.index()] * (1 - support));
        }
    }

    /** Share of the potential that is installed, at most 1. */
    static double penetration(Nation nation, int domain) {
        return nation.potential(domain) > 0 ? Math.min(1, nation.installed(domain) / nation.potential(domain)) : 0;
    }
}
