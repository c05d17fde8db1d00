package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
    private final Expectations expectations = new Expectations();

    /** Everybody's share of the open standard. */
    private static void open(World world, double share) {
        for (int n : new int[] {ALP, BET, GAM}) {
            world.nations[n].standardShare(0, 1 - share);
            world.nations[n].standardShare(1, share);
        }
        for (double[] row : world.regionShare) {
            row[0] = 1 - share;
            row[1] = share;
        }
        world.worldShare[0] = 1 - share;
        world.worldShare[1] = share;
    }

    private static double users(World world, int standard) {
        Offers offers = new Offers(world);
        offers.weigh(world.nations[GAM], 0);
        return Arrays.stream(world.frame.products()).filter(p -> p.standard() == standard).mapToDouble(p -> offers.network[p.index()])
                .findFirst().orElseThrow();
    }

    @Test
    void withoutForesightNothingIsKept() {
        World world = MarketWorlds.small();
        expectations.step(world);
        assertThat(world.outlook).isNull();
    }

    @Test
    void lastYearsChangeGoesOn() {
        World world = MarketWorlds.small("parameters.procurement.foresight-years=2", "compatibility.common/open.kappa=0");
        open(world, 0.1);
        expectations.step(world);
        assertThat(users(world, 1)).isCloseTo(0.1, within(1e-12));
        open(world, 0.25);
        world.tick = 4;
        expectations.step(world);
        // 0.25 and twice the 0.15 of the year before.
        assertThat(users(world, 1)).isCloseTo(0.55, within(1e-12));
        assertThat(users(world, 0)).isCloseTo(0.45, within(1e-12));
        open(world, 0.3);
        world.tick = 5;
        expectations.step(world);
        assertThat(users(world, 1)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void noShareIsExpectedBeyondAllOrNothing() {
        World world = MarketWorlds.small("parameters.procurement.foresight-years=5", "compatibility.common/open.kappa=0");
        open(world, 0.1);
        expectations.step(world);
        open(world, 0.6);
        world.tick = 4;
        expectations.step(world);
        assertThat(users(world, 1)).isCloseTo(1, within(1e-12));
        assertThat(users(world, 0)).isCloseTo(0, within(1e-12));
    }
}
