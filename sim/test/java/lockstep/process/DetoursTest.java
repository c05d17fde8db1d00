package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.policy.MarketLever;
import org.junit.jupiter.api.Test;

/** What becomes of sales that sellers' states stop. */
class DetoursTest {
    private static final List<String> TELECOM = List.of("telecom");
    private static final MarketLever BAN = new MarketLever.SalesBan(List.of("ALP"), List.of("GAM"), TELECOM, 1, 0);

    private static World banned(MarketLever ban, String... overrides) {
        World world = MarketWorlds.small(overrides);
        world.dials = AdmissionTest.pulled(world, ban);
        Nation buyer = world.nations[GAM];
        buyer.pending(0, 0.2 * buyer.potential(0));
        return world;
    }

    private static double chance(World world) {
        Admission admission = new Admission(world);
        admission.look(world.nations[GAM], 0);
        return new Detours(world, admission, new Offers(world)).chance(world.nations[GAM], 0, admission.bound());
    }

    @Test
    void theChanceOfADetourIsTradeTimesSovereigntyOfThoseWhoAreFree() {
        World world = banned(BAN, "parameters.rules.diversion=0.5");
        world.nations[BET].sovereignty(0.8);
        // Gammia trades 0.4 with Betaria, which trades with Alpland, and 0.35 with Alpland, which stops the sale.
        assertThat(chance(world)).isCloseTo(0.5 * 0.4 * 0.8, within(1e-12));
        assertThat(chance(banned(BAN, "parameters.rules.diversion=0"))).isZero();
    }

    @Test
    void aThirdNationThatIsBoundOrNotSoldToLetsNothingThrough() {
        World both = banned(new MarketLever.SalesBan(List.of("ALP", "BET"), List.of("GAM"), TELECOM, 1, 0));
        assertThat(chance(both)).isZero();
        World covered = banned(new MarketLever.SalesBan(List.of("ALP"), List.of("GAM", "BET"), TELECOM, 1, 0));
        assertThat(chance(covered)).isZero();
        World half = banned(new MarketLever.SalesBan(List.of("ALP"), List.of("GAM", "BET"), TELECOM, 0.5, 0));
        half.nations[BET].sovereignty(1);
        assertThat(chance(half)).isCloseTo(0.4 * 0.4 * 0.5, within(1e-12));
    }

    @Test
    void aMoratoriumByOneSideIsRefilledByTheOther() {
        World world = banned(BAN, "parameters.rules.diversion=0");
        new Procurement().step(world);
        assertThat(world.flows.spending(GAM, ALP)).isZero();
        int region = world.nations[GAM].region;
        double denied = world.flows.trade.denied(region, 0);
        assertThat(denied).isPositive();
        assertThat(world.flows.trade.diverted(region, 0)).isZero();
        // A tenth of tenders is put off at rest, so others take most of what is not sold.
        assertThat(world.flows.trade.refilled(region, 0) / denied).isBetween(0.5, 0.95);
    }

    @Test
    void whatIsDeniedIsTheShareItWouldHaveWon() {
        World world = banned(BAN, "parameters.rules.diversion=0", "parameters.markets.lone-margin=0");
        Nation buyer = world.nations[GAM];
        Offers offers = new Offers(world);
        offers.weigh(buyer, 0);
        double mine = Exp.of(offers.utility[0]);
        double others = Exp.of(offers.utility[2]) + Exp.of(offers.utility[3]);
        double waiting = Exp.of(world.frame.waitUtility()[GAM][0]);
        double value = buyer.pending(0) * world.priceLevel[0];
        new Procurement().step(world);
        double all = mine + others + waiting;
        assertThat(world.flows.trade.denied(buyer.region, 0)).isCloseTo(value * mine / all, within(1e-9));
        assertThat(world.flows.trade.refilled(buyer.region, 0))
                .isCloseTo(value * (others / (others + waiting) - others / all), within(1e-9));
    }

    @Test
    void aDetourCostsTheBuyerAndEarnsTheVendorItsPrice() {
        // Betaria is wide open, so every sale comes through: chance 2.5 x 0.4 x 1.
        World world = banned(BAN, "parameters.rules.diversion=1", "parameters.rules.detour-markup=0.2", "modules.not-now=false",
                "parameters.procurement.lot-share=0.001", "trade.GAM/BET.share=1", "trade.GAM/ALP.share=0");
        world.nations[BET].sovereignty(1);
        new Procurement().step(world);
        double bought = world.flows.trade.bought(GAM, 0);
        assertThat(bought).isPositive();
        assertThat(bought).isCloseTo(1.2 * world.flows.sales[0], within(1e-9));
        assertThat(world.flows.trade.ruleCost[GAM]).isCloseTo(0.2 * world.flows.sales[0], within(1e-9));
        assertThat(world.flows.trade.diverted(world.nations[GAM].region, 0)).isPositive();
    }

    @Test
    void withAllSidesBoundNothingButTheFringeFillsIn() {
        World world = banned(new MarketLever.SalesBan(List.of("ALP", "BET"), List.of("GAM"), TELECOM, 1, 0));
        new Procurement().step(world);
        assertThat(world.flows.spending(GAM, ALP)).isZero();
        assertThat(world.flows.spending(GAM, BET)).isZero();
        int region = world.nations[GAM].region;
        assertThat(world.flows.trade.refilled(region, 0)).isLessThan(world.flows.trade.denied(region, 0));
    }

    @Test
    void nobodyElsesTenderChanges() {
        World rest = MarketWorlds.small();
        World world = banned(BAN);
        for (World w : List.of(rest, world)) {
            for (int n : new int[] {ALP, BET}) {
                w.nations[n].pending(0, 0.2 * w.nations[n].potential(0));
            }
            new Procurement().step(w);
        }
        for (int column = 0; column < world.all.columns; column++) {
            assertThat(world.flows.spending(ALP, column)).isEqualTo(rest.flows.spending(ALP, column));
            assertThat(world.flows.spending(BET, column)).isEqualTo(rest.flows.spending(BET, column));
        }
    }
}
