package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Lever;
import lockstep.policy.MarketLever;
import org.junit.jupiter.api.Test;

/** What rules of a market do to offers there. Weight of relative price 2.5, of the level 1. */
class MarketTermsTest {
    private static final List<String> TELECOM = List.of("telecom");
    private static final String EVEN = "parameters.rules.fixed-burden=0";

    private static World under(Lever lever, String... overrides) {
        World world = MarketWorlds.small(overrides);
        world.dials = AdmissionTest.pulled(world, lever);
        return world;
    }

    private static Offers weighed(World world, int nation) {
        Offers offers = new Offers(world);
        offers.weigh(world.nations[nation], 0);
        return offers;
    }

    /** Utility of a product under a rule less that at rest. */
    private static double effect(World under, int nation, int product) {
        World rest = MarketWorlds.small();
        return weighed(under, nation).utility[product] - weighed(rest, nation).utility[product];
    }

    @Test
    void aCostOfAllVendorsRaisesTheLevelAlone() {
        World world = under(new MarketLever.DataRules(List.of("GAM"), TELECOM, 0.1, 0, 0), EVEN);
        for (int j : new int[] {0, 2, 3}) {
            assertThat(effect(world, GAM, j)).isCloseTo(-StrictMath.log(1.1), within(1e-12));
            assertThat(effect(world, ALP, j)).isZero();
        }
        assertThat(weighed(world, GAM).terms.surcharge[2]).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void smallVendorsBearMore() {
        World world = under(new MarketLever.DataRules(List.of("GAM"), TELECOM, 0.1, 0, 0), "parameters.rules.fixed-burden=0.4");
        Nation buyer = world.nations[GAM];
        // Three vendors of mean size 2: one of mean size, one of half as much, and the fringe, which is many small ones.
        buyer.base(0, 2);
        buyer.base(1, 0);
        buyer.base(2, 1);
        buyer.base(3, 3);
        new Installed(world).count();
        double[] surcharge = weighed(world, GAM).terms.surcharge;
        assertThat(surcharge[0]).isCloseTo(0.1, within(1e-12));
        assertThat(surcharge[2]).isCloseTo(0.1 * (0.6 + 0.4 * 4 / 3), within(1e-12));
        assertThat(surcharge[3]).isCloseTo(0.1 * 1.4, within(1e-12));
    }

    @Test
    void localisationIsACostOfForeignersAlone() {
        World world = under(new MarketLever.Localisation(List.of("BET"), TELECOM, 0.2), EVEN);
        Offers offers = weighed(world, BET);
        assertThat(offers.terms.surcharge[0]).isCloseTo(0.2, within(1e-12));
        assertThat(offers.terms.surcharge[2]).isZero();
        assertThat(offers.terms.surcharge[3]).isZero();
        double level = StrictMath.log(1 + 0.2 * world.nations[BET].base(0) / world.nations[BET].installed(0));
        assertThat(effect(world, BET, 0)).isCloseTo(-2.5 * (StrictMath.log(1.2) - level) - level, within(1e-12));
        assertThat(effect(world, BET, 2)).isCloseTo(2.5 * level - level, within(1e-12)).isPositive();
    }

    @Test
    void dueDiligenceRaisesPricesOfItsVendorsEverywhere() {
        World world = under(new MarketLever.DueDiligence(List.of("BET"), 0.05, 0));
        for (int n : new int[] {ALP, BET, GAM}) {
            double[] surcharge = weighed(world, n).terms.surcharge;
            assertThat(surcharge[2]).isCloseTo(0.05, within(1e-12));
            assertThat(surcharge[0]).isZero();
            assertThat(effect(world, n, 2)).isNegative();
        }
    }

    @Test
    void theBuyerPaysForRulesAndTheVendorGetsItsPrice() {
        World world = under(new MarketLever.DataRules(List.of("GAM"), TELECOM, 0.1, 0, 0), EVEN, "modules.not-now=false");
        world.nations[GAM].pending(0, 0.2 * world.nations[GAM].potential(0));
        new Procurement().step(world);
        double sales = 0;
        double bought = 0;
        for (int j = 0; j < 4; j++) {
            sales += world.flows.sales[j];
            bought += world.flows.trade.bought(GAM, j);
        }
        assertThat(sales).isPositive();
        assertThat(bought).isCloseTo(1.1 * sales, within(1e-9));
        assertThat(world.flows.trade.ruleCost[GAM]).isCloseTo(0.1 * sales, within(1e-9));
    }

    @Test
    void aCapThatIsLawTakesTenTimesTheExcess() {
        World world = under(new MarketLever.VendorCap(List.of("GAM"), TELECOM, 0.1));
        double share = world.nations[GAM].homeBase(0, BET) / world.nations[GAM].installed(0);
        assertThat(share).isGreaterThan(0.1);
        assertThat(effect(world, GAM, 2)).isCloseTo(-10 * (share - 0.1), within(1e-9));
        assertThat(effect(world, GAM, 3)).isZero();
        assertThat(effect(world, BET, 2)).isZero();
    }

    @Test
    void aClubMakesMembersOffersWorthMoreToMembers() {
        World world = under(new MarketLever.DataRules(List.of("ALP", "GAM"), TELECOM, 0, 0, 0.5));
        world.nations[ALP].rights(0.8);
        world.nations[GAM].rights(0.4);
        // The mean is 0.6, from which each is 0.2 away.
        assertThat(effect(world, GAM, 0)).isCloseTo(0.5 * 0.8, within(1e-12));
        assertThat(effect(world, GAM, 2)).isZero();
        // At home there is no trade, and outsiders gain nothing.
        assertThat(effect(world, ALP, 0)).isZero();
        assertThat(effect(world, BET, 0)).isZero();
    }

    @Test
    void aMarketWithoutRulesForgetsTheOneBefore() {
        World world = under(new MarketLever.DataRules(List.of("GAM"), TELECOM, 0.1, 0, 0));
        Offers offers = weighed(world, GAM);
        offers.weigh(world.nations[ALP], 0);
        assertThat(offers.terms.surcharge).containsOnly(0);
    }
}
