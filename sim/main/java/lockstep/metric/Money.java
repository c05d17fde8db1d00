package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.IndustrialState;
import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.policy.Dial;

/** Who pays whom. Amounts of the tick in USD bn. */
final class Money extends Reading.Sums {
    /** [1, region, sponsor] royalties received less paid, by the nation's observation group. */
    final Cube royalties;
    /** [1, region, 1] buyers' surplus, exit cost. */
    final Cube surplus;
    final Cube exitCost;
    /** [income, 1, 1] the same. */
    final Cube surplusByIncome;
    final Cube exitCostByIncome;
    /** [programme, region, 1] face value of deals. */
    final Cube faceValue;
    /** [domain, 1, sponsor] state support, for prices and for research. */
    final Cube priceSupport;
    final Cube researchSupport;
    private final Cube[] cubes;

    Money(World w) {
        int regions = w.frame.regions().size();
        int sponsors = w.frame.sponsors().size();
        int domains = w.frame.domains().length;
        int programmes = w.programmes.length;
        royalties = new Cube(1, regions, sponsors);
        surplus = new Cube(1, regions, 1);
        exitCost = new Cube(1, regions, 1);
        surplusByIncome = new Cube(Income.NAMES.size(), 1, 1);
        exitCostByIncome = new Cube(Income.NAMES.size(), 1, 1);
        faceValue = new Cube(programmes, regions, 1);
        priceSupport = new Cube(domains, 1, sponsors);
        researchSupport = new Cube(domains, 1, sponsors);
        cubes = new Cube[] {royalties, surplus, exitCost, surplusByIncome, exitCostByIncome, faceValue, priceSupport, researchSupport};
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes) {
            cube.clear();
        }
        for (Nation nation : w.nations) {
            addNation(w, nation);
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
        for (Cube cube : cubes) {
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

    private void addNation(World w, Nation nation) {
        int r = nation.region;
        int income = Income.of(nation);
        double gain = w.flows.surplus[nation.index];
        double exit = w.flows.exitCost[nation.index];
        royalties.add(0, r, w.frame.sponsorOf(nation), w.flows.royaltiesReceived[nation.index] - w.flows.royaltiesPaid[nation.index]);
        surplus.add(0, r, 0, gain);
        exitCost.add(0, r, 0, exit);
        surplusByIncome.add(income, 0, 0, gain);
        exitCostByIncome.add(income, 0, 0, exit);
    }
}
