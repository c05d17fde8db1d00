package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class BargainingTest {

    /** The road with a full purse at a date when it has a budget. */
    private static World world(String... overrides) {
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC, overrides).world();
        world.tick = 9;
        world.programmes[0].purseUsdBn = 50;
        return world;
    }

    @Test
    void aNationThatRestrictsThePatronTakesNoOffer() {
        World world = world();
        int east = world.programmes[0].patrons[0];
        for (Nation nation : world.nations) {
            nation.restricted(0, 1L << east);
        }
        // Both bundles hold the restricted domain.
        new Deployments().step(world);
        assertThat(world.flows.offers[0]).isPositive();
        assertThat(world.flows.deals[0]).isZero();
        assertThat(world.programmes[0].purseUsdBn).isLessThan(50 + 0.7 * 0.25);
    }

    @Test
    void aLargerConcessionIsTakenMoreOften() {
        // About 800 offers each: four standard errors of the difference are below 0.1, a false alarm in 16,000; log odds differ by 1.5.
        assertThat(taken(0.5)).isGreaterThan(taken(0.1) + 0.1);
    }

    /** Share of offers taken in 40 quarters, each from the same first state. */
    private static double taken(double concession) {
        World world = world("programmes.road.concession=" + concession);
        world.programmes[0].purseUsdBn = 10_000;
        double deals = 0;
        double offers = 0;
        for (int tick = 9; tick < 49; tick++) {
            World one = world.copy(world.chance);
            one.tick = tick;
            new Deployments().step(one);
            offers += one.flows.offers[0];
            deals += one.flows.deals[0];
        }
        assertThat(offers).isGreaterThan(700);
        return deals / offers;
    }

    @Test
    void refusalsRaiseTheShareLostAndDealsLowerIt() {
        World world = world();
        int east = world.programmes[0].patrons[0];
        for (Nation nation : world.nations) {
            nation.restricted(0, 1L << east);
        }
        Programme road = world.programmes[0];
        assertThat(road.lostShare).isEqualTo(0.5);
        new Deployments().step(world);
        assertThat(road.lostShare).isCloseTo(1 - 0.5 * StrictMath.exp(-0.1 * world.flows.offers[0]), within(1e-12));
    }

    @Test
    void aProgrammeWithoutMoneyMakesNoOffers() {
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC).world();
        new Deployments().step(world);
        assertThat(world.flows.offers[0]).isZero();
    }
}
