package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import lockstep.agent.Nation;
import lockstep.agent.Rows;
import lockstep.agent.World;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;

/** The nation looked at is number 2, home 1 (south) the one it may restrict. */
class RestrictionsTest {
    private final Restrictions restrictions = new Restrictions();

    private static SecurityWorlds worlds(Consumer<SecurityWorlds.Spec> nation) {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("threshold", 1);
        nation.accept(worlds.nation("c"));
        return worlds;
    }

    private static double index(World world, int domain) {
        RestrictionIndex index = new RestrictionIndex(world);
        index.look(world.nations[2]);
        double steady = index.steady(1);
        double exact = steady + index.error(1) + index.special(1, domain);
        assertThat(index.most(1, steady)).isGreaterThanOrEqualTo(exact - 1e-12);
        return exact;
    }

    @Test
    void eachCovariateCountsByItsWeight() {
        assertThat(index(worlds(c -> c.protectors(1)).set("allianceWeight", 0.3).build(), 0)).isEqualTo(0.3);
        assertThat(index(worlds(c -> c.protectors(2)).set("allianceWeight", 0.3).build(), 0)).isZero();
        assertThat(index(worlds(c -> c.disputes(2)).set("disputeWeight", 0.4).build(), 0)).isEqualTo(0.4);
        assertThat(index(worlds(c -> c.disputes(1)).set("disputeWeight", 0.4).build(), 0)).isZero();
        assertThat(index(worlds(c -> c.fact("democracy2013", 0.5)).set("capacityWeight", 0.4).build(), 0)).isEqualTo(0.2);
        assertThat(index(worlds(c -> c.trades(1, 0.25)).set("tradeWeight", 2).build(), 0)).isEqualTo(-0.5);
    }

    @Test
    void riskCountsByCriticality() {
        SecurityWorlds worlds = worlds(c -> { }).set("riskWeight", 2);
        worlds.domains = 2;
        World world = worlds.build();
        world.nations[2].risk(1, 0.6);
        assertThat(index(world, 0)).isCloseTo(1.2, within(1e-12));
        assertThat(index(world, 1)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void intelligenceCountsIfSharedWithARival() {
        SecurityWorlds worlds = new SecurityWorlds().set("intelligenceWeight", 0.5);
        worlds.home("north").bloc(SecurityWorlds.NORTH).sharesIntelligence();
        worlds.home("south").bloc(SecurityWorlds.SOUTH);
        worlds.nation("c").sharesIntelligence();
        assertThat(index(worlds.build(), 0)).isEqualTo(0.5);
        assertThat(index(worlds(c -> c.sharesIntelligence()).set("intelligenceWeight", 0.5).build(), 0)).isZero();
    }

    @Test
    void debtAndExitCostHoldBack() {
        World world = worlds(c -> { }).set("dependenceWeight", 2).set("exitWeight", 10).set("exitCostShare", 0.5).build();
        world.nations[2].debt(0, 10);
        world.nations[2].base(1, 4);
        assertThat(index(world, 0)).isCloseTo(-2 * 0.1 - 10 * 0.02, within(1e-12));
        world.dials.move(Dial.REPLACEMENT, 0.5, List.of("c"));
        assertThat(index(world, 0)).isCloseTo(-2 * 0.1 - 10 * 0.01, within(1e-12));
    }

    @Test
    void pressureIsHeardFromGuarantorsOnly() {
        Consumer<World> press = w -> w.dials.move(Dial.PRESSURE, 0.8, List.of("north"), List.of("south"), List.of("d0"));
        World ally = worlds(c -> c.protectors(1)).set("pressureWeight", 0.5).build();
        World fellow = worlds(c -> c.bloc(SecurityWorlds.NORTH)).set("pressureWeight", 0.5).build();
        World stranger = worlds(c -> { }).set("pressureWeight", 0.5).build();
        World disputed = worlds(c -> c.protectors(1).disputes(1)).set("pressureWeight", 0.5).build();
        List.of(ally, fellow, stranger, disputed).forEach(press);
        assertThat(index(disputed, 0)).isEqualTo(0.8);
        assertThat(index(ally, 0)).isEqualTo(0.4);
        assertThat(index(fellow, 0)).isEqualTo(0.4);
        assertThat(index(stranger, 0)).isZero();
    }

    @Test
    void alliesSetAnExampleBySizeAndADatedActIsOne() {
        SecurityWorlds worlds = worlds(c -> c.protectors(1)).set("exampleWeight", 1);
        worlds.nation("big").fact("gdp2013", 300).fact("gdp2021", 300).protectors(1);
        worlds.nation("empty").fact("gdp2013", 0).fact("gdp2021", 0).protectors(1).bloc(SecurityWorlds.NORTH);
        World world = worlds.build();
        assertThat(index(world, 0)).isZero();
        world.nations[2].restricted(0, 2);
        assertThat(index(world, 0)).isCloseTo(0, within(1e-12));
        world.nations[3].restricted(0, 2);
        assertThat(index(world, 0)).isCloseTo(0.75, within(1e-12));
        world.dials.move(Dial.CLOSED, 1, List.of("north"), List.of("d0"), List.of("south"));
        assertThat(index(world, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aRivalIndustryAtHomeSpeaksForIt() {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("industryWeight", 2);
        worlds.home("c");
        World world = worlds.build();
        world.firms[1].revenue[0] = 3;
        world.firms[2].revenue[0] = 1;
        assertThat(index(world, 0)).isEqualTo(0.5);
    }

    @Test
    void itEntersAboveTheThresholdAndLeavesBelowALowerOne() {
        World world = worlds(c -> { }).set("riskWeight", 1).set("hysteresis", 0.5).set("exitYears", 1000).build();
        Nation c = world.nations[2];
        double[] risks = {0.9, 1.1, 0.7, 0.6, 0.4, 0.7};
        boolean[] expected = {false, true, true, true, false, false};
        for (int year = 0; year < risks.length; year++) {
            world.tick = 4 * year;
            c.risk(1, risks[year]);
            world.flows.clear();
            restrictions.step(world);
            assertThat(c.restricts(1, 0)).isEqualTo(expected[year]);
        }
        assertThat(Rows.of(world.all.restricted, world.nations[0])).containsOnly(0);
    }

    @Test
    void restrictedKitIsTakenOutAndWaitsForATender() {
        World world = worlds(c -> c.disputes(2)).set("disputeWeight", 2).set("exitYears", 1).set("exitCostShare", 0.5).build();
        Nation c = world.nations[2];
        c.base(0, 3);
        c.base(1, 8);
        c.installed(0, 11);
        world.dials.move(Dial.REPLACEMENT, 0.25, List.of("c"));
        restrictions.step(world);
        double out = 8 * (1 - Math.exp(-0.25));
        assertThat(world.flows.restrictionsEntered).isEqualTo(1);
        assertThat(c.base(1)).isCloseTo(8 - out, within(1e-12));
        assertThat(c.installed(0)).isCloseTo(11 - out, within(1e-12));
        assertThat(c.pending(0)).isCloseTo(out, within(1e-12));
        assertThat(c.exitCostUsdBn()).isCloseTo(out * 0.5 * 0.75, within(1e-12));
        assertThat(world.flows.exitCost[2]).isEqualTo(c.exitCostUsdBn());
        assertThat(c.base(0)).isEqualTo(3);
    }

    @Test
    void theRestrictedHomeRetaliatesAndForgives() {
        World world = SecurityWorlds.ofTwoLeaders().set("threshold", 1).set("retaliation", 0.3).build();
        world.nations[0].restricted(0, 2);
        world.tick = 1;
        restrictions.step(world);
        assertThat(Rows.of(world.all.retaliation, world.nations[1])).containsExactly(0.3, 0);
        assertThat(Rows.of(world.all.retaliation, world.nations[0])).containsExactly(0, 0);
        world.nations[0].restricted(0, 0);
        restrictions.step(world);
        assertThat(world.nations[1].retaliation(0)).isCloseTo(0.3 * Math.exp(-0.25), within(1e-12));
    }

    @Test
    void retaliationFollowsTensionAndRestraintLiftsIt() {
        World world = SecurityWorlds.ofTwoLeaders().set("threshold", 1).set("retaliation", 0.4).set("retaliationTension", 0.5).build();
        world.nations[0].restricted(0, 2);
        world.tick = 1;
        world.tension = 0.5;
        restrictions.step(world);
        assertThat(world.nations[1].retaliation(0)).isCloseTo(0.4, within(1e-12));
        world.tension = 0.9;
        restrictions.step(world);
        assertThat(world.nations[1].retaliation(0)).isCloseTo(0.4 * (0.5 + 0.9), within(1e-12));
        world.dials.move(Dial.RESTRAINT, 0.75, List.of("south"));
        restrictions.step(world);
        assertThat(world.nations[1].retaliation(0)).isCloseTo(0.25 * 0.4 * 1.4, within(1e-12));
        assertThat(world.nations[0].retaliation(1)).isZero();
    }

    @Test
    void nobodyRestrictsWhenSwitchedOff() {
        World world = worlds(c -> c.disputes(2)).set("disputeWeight", 2).off("restrictions").build();
        restrictions.step(world);
        assertThat(Rows.of(world.all.restricted, world.nations[2])).containsOnly(0);
    }

    @Test
    void luckShiftsTheIndexOfANationAndHomeOnce() {
        World world = worlds(c -> { }).set("indexNoise", 1).build();
        RestrictionIndex index = new RestrictionIndex(world);
        index.look(world.nations[2]);
        double first = index.error(1);
        index.look(world.nations[0]);
        assertThat(index.error(1)).isNotEqualTo(first);
        index.look(world.nations[2]);
        assertThat(index.error(1)).isEqualTo(first).isBetween(-3.0, 3.0).isNotEqualTo(index.error(0));
    }
}
