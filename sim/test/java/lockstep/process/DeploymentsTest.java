package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Programme;
import lockstep.agent.Rows;
import lockstep.agent.World;
import lockstep.engine.Run;
import org.junit.jupiter.api.Test;

class DeploymentsTest {
    private static final double DT = 0.25;

    private static Run synthetic(String... overrides) {
        return MarketWorlds.run(MarketWorlds.SYNTHETIC, overrides);
    }

    @Test
    void concessionsAndThePurseNeverExceedWhatWasDelivered() {
        Run run = synthetic("programmes.road.concession=0.4");
        Programme road = run.world().programmes[0];
        double spent = 0;
        double given = 0;
        while (!run.finished()) {
            run.step();
            spent += run.world().flows.concessions[0];
            // From 2015 one USD bn a year, of which 0.7 is delivered.
            given += run.tick() > 8 ? 0.7 * DT : 0;
            assertThat(spent + road.purseUsdBn).isLessThanOrEqualTo(given + 1e-9);
            // The last deal is sized at the price level; its vendor's own price may be a little above it.
            assertThat(road.purseUsdBn).isGreaterThan(-0.01);
        }
        assertThat(spent).isGreaterThan(0.5 * given);
    }

    @Test
    void aCeilingOfZeroStopsAllLoans() {
        Run run = synthetic("parameters.deployment.debt-ceiling=0");
        run.to(40);
        assertThat(run.world().programmes[0].deals).isZero();
        assertThat(run.world().programmes[0].purseUsdBn).isPositive();
        Run free = synthetic();
        free.to(40);
        assertThat(free.world().programmes[0].deals).isPositive();
    }

    @Test
    void withoutLoansDebtDoesNotStopADeal() {
        Run run = synthetic("parameters.deployment.debt-ceiling=0", "programmes.road.loan-share=0");
        run.to(40);
        assertThat(run.world().programmes[0].deals).isPositive();
        for (Nation nation : run.world().nations) {
            assertThat(nation.debt(0)).isZero();
        }
    }

    @Test
    void nobodyRichAndNoPatronIsOffered() {
        Run run = synthetic("programmes.road.income-ceiling-usd=3000");
        poorOnly(run, 3000);
        // East itself is below this ceiling at the start, but it is the patron.
        poorOnly(synthetic("programmes.road.income-ceiling-usd=22000"), 22000);
    }

    private static void poorOnly(Run run, double ceiling) {
        World world = run.world();
        double fade = StrictMath.exp(-DT / 2);
        int served = 0;
        while (!run.finished()) {
            double[] before = Arrays.stream(world.nations).mapToDouble(n -> n.recentDeals(0) * fade).toArray();
            run.step();
            for (Nation nation : world.nations) {
                if (nation.recentDeals(0) > before[nation.index] + 1e-12) {
                    served++;
                    assertThat(nation.gdpPerHeadUsd()).isLessThanOrEqualTo(ceiling);
                    assertThat(nation.id).isNotEqualTo("EAST");
                }
            }
        }
        assertThat(served).isPositive();
    }

    @Test
    void aDealDisplacesAtMostItsShareOfWhatRivalsHold() {
        World world = synthetic().world();
        Programme road = world.programmes[0];
        Nation nation = world.nations[world.frame.nationIndex().get("WEST")];
        nation.pending(0, 0);
        nation.potential(0, nation.installed(0));
        double[] before = Rows.of(world.all.base, nation);
        double[] weight = new double[world.frame.products().length];
        for (Product product : world.frame.products()) {
            weight[product.index()] = product.home() >= 0 && road.backs(product.home()) ? 1 : 0;
        }
        int bundle = Arrays.asList(road.bundleIds).indexOf("connect");
        new Delivery(world, new Offers(world).terms, weight).conclude(road, nation, bundle, new Delivery.Terms(1e6, 0.2, 0));
        double most = world.parameters().deployment().displaceMax();
        for (int j = world.frame.firstProduct()[0]; j < world.frame.firstProduct()[1]; j++) {
            if (weight[j] == 0) {
                assertThat(nation.base(j)).isCloseTo((1 - most) * before[j], within(1e-12));
            }
        }
        assertThat(nation.installed(0)).isCloseTo(nation.potential(0), within(1e-9));
    }

    @Test
    void aDealTakesPendingOrdersThenUnmetDemandBeforeItDisplaces() {
        World world = synthetic().world();
        Programme road = world.programmes[0];
        Nation nation = world.nations[world.frame.nationIndex().get("WEST")];
        double lot = world.parameters().deployment().lotShare() * nation.potential(0);
        nation.pending(0, lot / 2);
        double[] before = Rows.of(world.all.base, nation);
        double installed = nation.installed(0);
        double[] weight = new double[world.frame.products().length];
        int east = Arrays.stream(world.frame.products()).filter(p -> p.id().startsWith("east-net/")).findFirst().orElseThrow().index();
        weight[east] = 1;
        int bundle = Arrays.asList(road.bundleIds).indexOf("connect");
        new Delivery(world, new Offers(world).terms, weight).conclude(road, nation, bundle, new Delivery.Terms(lot, 0.2, 0));
        assertThat(nation.pending(0)).isZero();
        assertThat(nation.base(east)).isCloseTo(before[east] + lot, within(1e-9));
        assertThat(nation.installed(0)).isCloseTo(installed + lot, within(1e-9));
        double value = lot * world.price[east];
        assertThat(world.flows.concessions[0]).isCloseTo(0.2 * value, within(1e-12));
        assertThat(nation.debt(0)).isCloseTo(0.8 * 0.8 * value, within(1e-12));
    }

    @Test
    void inheritedDebtStartsAtItsPartAndDeclinesByItsLife() {
        World world = MarketWorlds.small("programmes.road.inherits-debt=true", "modules.deployments=false");
        Nation debtor = world.nations[MarketWorlds.GAM];
        double start = world.parameters().deployment().oldDebtShare() * 4;
        assertThat(debtor.debt(0)).isCloseTo(start, within(1e-12)).isPositive();
        new Deployments().step(world);
        assertThat(debtor.debt(0)).isCloseTo(start * (1 - DT / world.parameters().deployment().loanYears()), within(1e-12));
    }

    @Test
    void theAnnouncedBudgetIsTheLatestOfTheSchedule() {
        World world = MarketWorlds.small();
        var clock = world.frame.setup().clock();
        Programme road = world.programmes[0];
        assertThat(Deployments.announced(road, clock, 7)).isZero();
        assertThat(Deployments.announced(road, clock, 8)).isEqualTo(2);
        assertThat(Deployments.announced(road, clock, 23)).isEqualTo(2);
        assertThat(Deployments.announced(road, clock, 24)).isEqualTo(1);
    }

    @Test
    void switchedOffNobodyIsOfferedAnything() {
        Run run = synthetic("modules.deployments=false");
        run.to(20);
        assertThat(run.world().programmes[0].deals).isZero();
        assertThat(run.world().programmes[0].purseUsdBn).isZero();
    }

    @Test
    void withoutLearningAllRegionsAndBundlesStayAlike() {
        Run run = synthetic("modules.offer-learning=false");
        run.to(40);
        Run learning = synthetic();
        learning.to(40);
        assertThat(run.world().programmes[0].weights).isDeepEqualTo(ones(run));
        assertThat(Arrays.deepEquals(learning.world().programmes[0].weights, ones(learning))).isFalse();
    }

    private static double[][] ones(Run run) {
        double[][] ones = new double[run.world().frame.regions().size()][run.world().programmes[0].bundles.length];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }
}
