package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class UnrestTest {
    private final Unrest unrest = new Unrest();

    private static SecurityWorlds worlds(double... democracies) {
        SecurityWorlds worlds = new SecurityWorlds().set("demand", 2).set("fadeYears", 2);
        for (int n = 0; n < democracies.length; n++) {
            worlds.nation("n" + n).fact("democracy2013", democracies[n]).fact("democracy2021", democracies[n]);
        }
        return worlds;
    }

    @Test
    void itBreaksOutHalfWayAndWhereGdpShrinks() {
        World world = worlds(0, 0.5, 1, 0).set("onset", 0.2).set("slump", 0.5).build();
        double[] years = new double[4];
        for (int year = 0; year < 1000; year++) {
            world.tick = 4 * year;
            for (Nation nation : world.nations) {
                nation.unrest(0);
            }
            world.nations[3].gdpGrowth(-0.01);
            unrest.step(world);
            for (int n = 0; n < 4; n++) {
                years[n] += world.nations[n].unrest();
            }
        }
        assertThat(years[0]).isZero();
        assertThat(years[2]).isZero();
        // Four standard errors of 1,000 years are 0.049 and 0.062, a false alarm in 16,000.
        assertThat(years[1] / 1000).isCloseTo(1 - Math.exp(-0.2), within(0.049));
        assertThat(years[3] / 1000).isCloseTo(1 - Math.exp(-0.5), within(0.062));
    }

    @Test
    void itFadesAndMovesOnceAYear() {
        World world = worlds(0).build();
        world.nations[0].unrest(1);
        unrest.step(world);
        assertThat(world.nations[0].unrest()).isCloseTo(Math.exp(-0.5), within(1e-12));
        world.tick = 1;
        unrest.step(world);
        assertThat(world.nations[0].unrest()).isCloseTo(Math.exp(-0.5), within(1e-12));
    }

    @Test
    void switchedOffOrWithoutDemandThereIsNone() {
        for (World world : new World[] {worlds(0.5).set("onset", 5).off("unrest").build(), worlds(0.5).set("onset", 5).set("demand", 0).build()}) {
            for (world.tick = 0; world.tick < 40; world.tick++) {
                unrest.step(world);
            }
            assertThat(world.nations[0].unrest()).isZero();
        }
    }

    @Test
    void aRegimeUnderUnrestTakesUpSurveillanceFasterUnlessRightsHoldItBack() {
        String[] calm = {"parameters.unrest.demand=2", "domains.telecom.surveillance=0.5"};
        World quiet = MarketWorlds.small(calm);
        World uneasy = MarketWorlds.small(calm);
        for (World world : new World[] {quiet, uneasy}) {
            world.tick = 1;
            Arrays.stream(world.nations).forEach(n -> n.pending(0, 0));
            world.nations[MarketWorlds.ALP].rights(1);
            world.nations[MarketWorlds.BET].rights(0);
            world.nations[MarketWorlds.GAM].rights(0.4);
        }
        for (Nation nation : uneasy.nations) {
            nation.unrest(0.5);
        }
        new Uptake().step(quiet);
        new Uptake().step(uneasy);
        // Factor 1 + 2 x 0.5 x 0.5 x (1 - rights) on the hazard of what is not yet served.
        assertThat(uneasy.nations[MarketWorlds.ALP].pending(0)).isEqualTo(quiet.nations[MarketWorlds.ALP].pending(0));
        for (int n : new int[] {MarketWorlds.BET, MarketWorlds.GAM}) {
            Nation nation = quiet.nations[n];
            double room = nation.potential(0) - nation.installed(0) - worn(nation);
            double rate = 0.03 + 0.4 * nation.installed(0) / nation.potential(0);
            double factor = 1 + 0.5 * (1 - nation.rights());
            double more = room * (Math.exp(-0.25 * rate) - Math.exp(-0.25 * rate * factor));
            assertThat(uneasy.nations[n].pending(0) - nation.pending(0)).isCloseTo(more, within(1e-9));
        }
    }

    /** What wore out in a quarter of a life of eight years, and waits. */
    private static double worn(Nation nation) {
        return nation.installed(0) * (Math.exp(0.25 / 8) - 1);
    }
}
