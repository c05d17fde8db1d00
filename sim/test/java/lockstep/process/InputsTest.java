package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.policy.IndustryLever;
import lockstep.policy.Lever;
import org.junit.jupiter.api.Test;

/** Alpland makes 0.7 of foundries, Betaria 0.1; chip intensity is 0.5, and full denial costs 0.3 of deliveries where chips are all. */
class InputsTest {
    private static final IndustryLever DENIAL = new IndustryLever.ExportControl("foundry", List.of("ALP"), List.of("BET"), 1, 0);
    private static final IndustryLever SHOCK = new IndustryLever.InputShock("foundry", List.of("ALP"), 0.5);

    /** A small world, Alpland with a policy and a supplier of other sales of 10, after research under some levers. */
    private static World after(Lever... levers) {
        World world = MarketWorlds.smallWith("""
                states: {ALP: {source: none, support-pct-gdp: 0, research-share: 0.5, goal-market: 1, goal-self-reliance: 0,
                  goal-royalties: 0}}
                firms: {alpchips: {source: none, name: Alpchips, home: ALP, kind: supplier, other-sales-usd-bn: 10, research-share: 0.2}}
                """);
        ResearchLeversTest.pull(world, levers);
        new Research().step(world);
        return world;
    }

    private static Firm firm(World world, String id) {
        return world.firms[world.frame.firmIndex().get(id)];
    }

    private static double access(World world, String id) {
        return firm(world, id).inputAccess[0];
    }

    @Test
    void whoIsDeniedInputsCannotDeliverAShareOfOrders() {
        World world = after(DENIAL);
        int betacom = firm(world, "betacom").index;
        assertThat(Inputs.shortfall(world, betacom, 0)).isCloseTo(0.3 * 0.5 * 0.7, within(1e-12));
        assertThat(Inputs.shortfall(world, firm(world, "alpcom").index, 0)).isZero();
        Offers offers = new Offers(world);
        for (int j = 0; j < offers.shortfall.length; j++) {
            assertThat(offers.shortfall[j]).isEqualTo(offers.firm[j] == betacom ? Inputs.shortfall(world, betacom, 0) : 0);
        }
    }

    @Test
    void thatShareOfTendersIsLostByLot() {
        World world = after(DENIAL);
        // Short of everything: all of its deliveries fail, and nobody else's.
        World none = MarketWorlds.small("parameters.research.denial-capacity=1", "domains.telecom.chip-intensity=1");
        Arrays.fill(firm(none, "betacom").inputAccess, 0);
        assertThat(sold(none, "betacom")).isZero();
        assertThat(sold(none, "alpcom")).isPositive();
        assertThat(sold(world, "betacom")).isPositive();
    }

    private static double sold(World world, String firm) {
        double units = 0;
        for (int tick = 0; tick < 40; tick++) {
            World one = world.copy(world.chance);
            one.tick = tick;
            one.flows.clear();
            for (var nation : one.nations) {
                nation.pending(0, nation.potential(0));
            }
            new Procurement().step(one);
            for (var product : one.frame.products()) {
                units += one.firms[product.firm()].id.equals(firm) ? one.flows.units[product.index()] : 0;
            }
        }
        return units;
    }

    @Test
    void aShockIsMissingToAllButTheSelfSufficient() {
        World world = after(SHOCK);
        for (String id : List.of("alpcom", "betacom", "others")) {
            assertThat(access(world, id)).as(id).isCloseTo(1 - 0.7 * 0.5, within(1e-12));
        }
        World sufficient = MarketWorlds.small();
        sufficient.states[0].selfSufficiency[0] = 0.9;
        new Research().step(ResearchLeversTest.pull(sufficient, SHOCK));
        assertThat(access(sufficient, "betacom")).isCloseTo(0.9, within(1e-12));
        assertThat(access(sufficient, "others")).isCloseTo(0.65, within(1e-12));
    }

    @Test
    void aShockAtHomeTakesSelfSufficiencyWithIt() {
        World world = MarketWorlds.small();
        world.states[0].selfSufficiency[0] = 1;
        new Research().step(ResearchLeversTest.pull(world, new IndustryLever.InputShock("foundry", List.of("BET"), 1)));
        assertThat(access(world, "betacom")).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void whatAShockTakesCannotBeDeniedOnceMore() {
        // Of 0.7, half is lost to all; half of the rest is denied.
        World world = after(SHOCK, new IndustryLever.ExportControl("foundry", List.of("ALP"), List.of("BET"), 0.5, 0));
        assertThat(access(world, "betacom")).isCloseTo(1 - 0.7 * 0.75, within(1e-12));
        assertThat(access(world, "alpcom")).isCloseTo(1 - 0.7 * 0.5, within(1e-12));
    }

    @Test
    void aShockCostsItsOwnSuppliersTheirSales() {
        World world = after(SHOCK);
        assertThat(firm(world, "alpchips").inputLoss).isCloseTo(0.5, within(1e-12));
        int home = world.nations[MarketWorlds.ALP].home;
        assertThat(world.flows.inputSalesLost[home]).isCloseTo(0.5 * 10 * 0.25, within(1e-12));
        assertThat(world.flows.collateralLost[home]).isZero();
    }

    @Test
    void controlsHurtTheControllersOwnResearchAndBystandersSales() {
        World free = after();
        World world = after(DENIAL);
        Firm betacom = firm(world, "betacom");
        double all = firm(world, "alpcom").revenue[0] + betacom.revenue[0] + firm(world, "others").revenue[0];
        double custom = betacom.revenue[0] / all;
        // Buyers have designed a quarter's part out, and a tenth of the rest is lost to caution.
        double designed = StrictMath.expm1(-0.25 * StrictMath.log(2) / 12);
        double shy = 1 - (1 - 0.1) * (1 + designed);
        Firm chips = firm(world, "alpchips");
        assertThat(chips.inputLoss).isCloseTo(1 - (1 - custom) * (1 - shy), within(1e-12));
        int home = world.nations[MarketWorlds.ALP].home;
        assertThat(world.flows.collateralLost[home]).isCloseTo((1 - custom) * shy * 10 * 0.25, within(1e-12));
        assertThat(chips.knowledge[0]).isLessThan(firm(free, "alpchips").knowledge[0]);
    }

    @Test
    void targetedControlsLoseNobodyByCaution() {
        World world = after(DENIAL, new IndustryLever.TargetedControls(List.of("ALP"), 1));
        double designed = -StrictMath.expm1(-0.25 * StrictMath.log(2) / 12);
        double custom = 1 - (1 - firm(world, "alpchips").inputLoss) / (1 - designed);
        assertThat(world.flows.collateralLost[world.nations[MarketWorlds.ALP].home]).isCloseTo((1 - custom) * designed * 2.5, within(1e-12));
        assertThat(access(world, "betacom")).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void restraintLiftsItsShareOfDenialAndOfWhatControlsCost() {
        World world = after(DENIAL, new IndustryLever.Restraint(List.of("ALP"), 0.5));
        assertThat(access(world, "betacom")).isCloseTo(1 - 0.35, within(1e-12));
        int home = world.nations[MarketWorlds.ALP].home;
        assertThat(world.dials.controls(0, home)).isEqualTo(0.5);
        assertThat(firm(world, "alpchips").inputLoss).isLessThan(firm(after(DENIAL), "alpchips").inputLoss);
        World others = after(DENIAL, new IndustryLever.Restraint(List.of("BET"), 0.5));
        assertThat(access(others, "betacom")).isCloseTo(0.3, within(1e-12));
    }
}
