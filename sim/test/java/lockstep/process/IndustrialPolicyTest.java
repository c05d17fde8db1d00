package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Firm;
import lockstep.agent.IndustrialState;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;

class IndustrialPolicyTest {
    private final IndustrialPolicy policy = new IndustrialPolicy();

    private static World synthetic(String... overrides) {
        return MarketWorlds.run(MarketWorlds.SYNTHETIC, overrides).world();
    }

    @Test
    void weightsSumToOneAndNoneFallsFarBelowTheFloor() {
        Run run = MarketWorlds.run(MarketWorlds.MAIN, "parameters.industry.learning-rate=1");
        var industry = run.world().parameters().industry();
        int domains = run.world().frame.domains().length;
        // The floor is laid before the weights are scaled to one: from a sum of at most e^rate + domains x floor.
        double least = industry.floor() / (StrictMath.exp(industry.learningRate()) + domains * industry.floor());
        while (run.tick() < 60) {
            run.step();
            for (IndustrialState state : run.world().states) {
                double[] kept = Arrays.stream(state.weights).filter(w -> w > 0).toArray();
                assertThat(Arrays.stream(kept).sum()).isCloseTo(kept.length == 0 ? 0 : 1, within(1e-12));
                assertThat(run.tick() < 5 ? 1 : Arrays.stream(kept).min().orElse(1)).isGreaterThanOrEqualTo(least);
            }
        }
    }

    @Test
    void weightsStartAtTheRootOfHomeSales() {
        World world = synthetic();
        // East sells 0.4 of 40 and 0.25 of 10.
        double networks = Math.sqrt(16);
        double cameras = Math.sqrt(2.5);
        assertThat(world.states[0].weights[0]).isCloseTo(networks / (networks + cameras), within(1e-12));
    }

    @Test
    void supportIsAShareOfGdpSplitByWeightAndUse() {
        World world = synthetic("parameters.industry.price-support-max=0.9");
        IndustrialState state = world.states[0];
        Firm firm = world.firms[world.frame.firmIndex().get("east-net")];
        double support = 0.05 / 100 * world.nations[state.nation].gdpUsdBn() * state.weights[0];
        assertThat(firm.researchSupport[0]).isCloseTo(0.5 * support, within(1e-12));
        assertThat(firm.priceSupport[0]).isCloseTo(0.5 * support / 16, within(1e-12));
        assertThat(state.spent[0]).isCloseTo(support, within(1e-12));
    }

    @Test
    void withoutIndustrialPolicyNobodyIsSupported() {
        World world = synthetic("modules.industrial-policy=false");
        policy.step(world);
        for (Firm firm : world.firms) {
            assertThat(firm.researchSupport).containsOnly(0);
            assertThat(firm.priceSupport).containsOnly(0);
        }
    }

    @Test
    void priceSupportStopsAtItsCeilingAndTheRestIsNotSpent() {
        World world = synthetic();
        var board = MarketWorlds.board(world);
        board.move(Dial.SUPPORT, 3, List.of("EAST"));
        world.dials = board;
        policy.step(world);
        Firm firm = world.firms[world.frame.firmIndex().get("east-net")];
        assertThat(firm.priceSupport[0]).isEqualTo(0.1);
        assertThat(world.states[0].spent[0]).isCloseTo(firm.researchSupport[0] + 0.1 * firm.revenue[0], within(1e-9));
    }

    @Test
    void supportTakenAwayBeyondWhatIsGivenIsNoTax() {
        World world = synthetic();
        var board = MarketWorlds.board(world);
        board.move(Dial.SUPPORT, -3, List.of("EAST"));
        world.dials = board;
        policy.step(world);
        assertThat(world.firms[world.frame.firmIndex().get("east-net")].researchSupport).containsOnly(0);
    }

    /** A year after the first look back, East holds twice as many cameras abroad, and no more of anything else. */
    private World progressed(String... overrides) {
        World world = synthetic(overrides);
        world.tick = 4;
        policy.step(world);
        int east = world.states[0].home;
        for (Nation nation : world.nations) {
            nation.homeBase(1, east, nation.homeBase(1, east) * (nation.index == world.states[0].nation ? 1 : 2));
        }
        world.tick = 8;
        return world;
    }

    @Test
    void supportMovesToWhereItServedTheGoals() {
        World world = progressed();
        double[] before = world.states[0].weights.clone();
        policy.step(world);
        // Networks stood still, cameras gained most: exp(0.3) times more weight before both are scaled.
        double cameras = before[1] * StrictMath.exp(0.3);
        assertThat(world.states[0].weights[1]).isCloseTo(cameras / (cameras + before[0]), within(1e-9));
    }

    @Test
    void withoutLearningAndWithinTheYearWeightsStay() {
        World still = progressed("modules.subsidy-learning=false");
        double[] before = still.states[0].weights.clone();
        policy.step(still);
        assertThat(still.states[0].weights).isEqualTo(before);
        World within = progressed();
        before = within.states[0].weights.clone();
        within.tick = 9;
        policy.step(within);
        assertThat(within.states[0].weights).isEqualTo(before);
    }
}
