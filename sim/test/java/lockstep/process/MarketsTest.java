package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketsTest {
    private final Markets markets = new Markets();

    @Test
    void pricesStartAtTheirMeanOfTheFirstYear() {
        for (World world : new World[] {MarketWorlds.small(), MarketWorlds.run(MarketWorlds.MAIN).world()}) {
            for (double level : world.priceLevel) {
                assertThat(level).isCloseTo(1, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.25, 0.5})
    void eachDoublingOfOutputCutsCostByTheLearningRate(double rate) {
        World world = MarketWorlds.small("parameters.markets.own-experience=0", "domains.telecom.learning-rate=" + rate);
        double first = world.industryOutput[0];
        for (int doublings = 1; doublings <= 3; doublings++) {
            world.flows.clear();
            world.flows.units[0] = first;
            first *= 2;
            markets.step(world);
            for (double cost : world.cost) {
                assertThat(cost).isCloseTo(StrictMath.pow(1 - rate, doublings), within(1e-12));
            }
        }
    }

    @Test
    void ownExperienceCutsOnlyOnesOwnCost() {
        World world = MarketWorlds.small("parameters.markets.own-experience=0.9");
        world.flows.units[0] = world.industryOutput[0];
        markets.step(world);
        assertThat(world.cost[0]).isLessThan(world.cost[2]);
    }

    @Test
    void withoutLearningByDoingCostsStandStill() {
        World world = MarketWorlds.small("modules.learning-by-doing=false");
        world.flows.units[0] = 1000;
        markets.step(world);
        assertThat(world.cost).containsOnly(1);
    }

    /** All firms sell to the common standard; two of them have approvals there. */
    private static World selling(String... overrides) {
        World world = MarketWorlds.small(overrides);
        Arrays.setAll(world.flows.sales, j -> 10 + j);
        for (Firm firm : world.firms) {
            Arrays.fill(firm.contributions, 0);
        }
        world.firms[world.frame.firmIndex().get("alpcom")].contributions[0] = 3;
        world.firms[world.frame.firmIndex().get("betacom")].contributions[0] = 1;
        world.firms[world.frame.firmIndex().get("others")].contributions[1] = 2;
        return world;
    }

    @Test
    void royaltiesPaidAreRoyaltiesReceived() {
        World world = selling();
        markets.step(world);
        double net = 0;
        for (Firm firm : world.firms) {
            net += firm.royalties[0];
        }
        assertThat(net).isCloseTo(0, within(1e-12));
        // Three per cent of common sales of 10, 12 and 13, as far as courts collect, three quarters of it to Alpcom.
        double alp = 0.4 + 0.35 * world.nations[ALP].democracy();
        double bet = 0.4 + 0.35 * world.nations[BET].democracy();
        double due = 0.03 * (alp * 10 + bet * 12 + (0.4 + 0.35 / 2) * 13);
        assertThat(world.flows.royaltiesReceived[ALP]).isCloseTo(0.75 * due, within(1e-12));
        assertThat(world.flows.royaltiesReceived[BET]).isCloseTo(0.25 * due, within(1e-12));
        assertThat(world.flows.royaltiesPaid[BET]).isCloseTo(bet * 0.03 * 12, within(1e-12));
        // The open standard's: one per cent of 11.
        assertThat(world.flows.royaltiesPaid[ALP]).isCloseTo(alp * (0.03 * 10 + 0.01 * 11), within(1e-12));
    }

    @Test
    void restrictingAVendorDoesNotStopItsRoyalties() {
        World world = selling();
        World shut = selling();
        for (int n : new int[] {ALP, GAM}) {
            shut.nations[n].restricted(0, 1L << BET);
        }
        shut.flows.sales[2] = 0;
        markets.step(world);
        markets.step(shut);
        assertThat(shut.flows.royaltiesPaid[BET]).isZero();
        double alp = 0.4 + 0.35 * world.nations[ALP].democracy();
        assertThat(shut.flows.royaltiesReceived[BET]).isCloseTo(0.25 * 0.03 * (alp * 10 + (0.4 + 0.35 / 2) * 13), within(1e-12));
    }

    @Test
    void withoutRoyaltiesNothingIsDueOrPriced() {
        World world = selling("modules.royalties=false");
        markets.step(world);
        assertThat(world.flows.royaltiesPaid).containsOnly(0);
        assertThat(world.flows.royaltiesReceived).containsOnly(0);
        assertThat(world.price[0]).isEqualTo(world.price[1]);
        assertThat(MarketWorlds.small().price[0] / MarketWorlds.small().price[1]).isCloseTo(1.03 / 1.01, within(1e-12));
    }

    @Test
    void revenueFollowsSalesAtItsMemory() {
        World world = MarketWorlds.small();
        Firm firm = world.firms[world.frame.firmIndex().get("betacom")];
        double before = firm.revenue[0];
        world.flows.sales[2] = 5;
        markets.step(world);
        double keep = StrictMath.exp(-0.25 / 2);
        assertThat(firm.revenue[0]).isCloseTo(keep * before + (1 - keep) * 20, within(1e-12));
    }

    @Test
    void conformanceMoneyMakesKitMixable() {
        World world = MarketWorlds.small();
        double before = world.multiVendor[0];
        double cost = world.integrationCost[0];
        var board = MarketWorlds.board(world);
        board.move(Dial.CONFORMANCE, 4, List.of("common"));
        world.dials = board;
        markets.step(world);
        // Five hundredths per USD bn, one bn this quarter.
        assertThat(world.multiVendor[0]).isCloseTo(1 - (1 - before) * StrictMath.exp(-0.05), within(1e-12));
        assertThat(world.integrationCost[0]).isLessThan(cost);
        assertThat(world.multiVendor[1]).isEqualTo(0.8);
    }

    @Test
    void multiVendorSharesNeverLeaveTheirRange() {
        World world = MarketWorlds.small();
        var board = MarketWorlds.board(world);
        board.move(Dial.CONFORMANCE, 100, List.of("open"));
        world.dials = board;
        for (int tick = 0; tick < 200; tick++) {
            world.flows.units[1] = 100;
            markets.step(world);
            assertThat(world.multiVendor[1]).isBetween(0.8, 1.0);
            assertThat(world.integrationCost[1]).isGreaterThanOrEqualTo(0);
        }
    }
}
