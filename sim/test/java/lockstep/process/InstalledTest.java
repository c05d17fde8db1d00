package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.Rows;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class InstalledTest {

    /** Products in the order Alpcom common, Alpcom open, Betacom common, others common. */
    private static World counted() {
        World world = MarketWorlds.small();
        Rows.set(world.all.base, world.nations[ALP], 6, 2, 1, 1);
        Rows.set(world.all.base, world.nations[BET], 0, 0, 15, 5);
        Rows.set(world.all.base, world.nations[GAM], 3, 3, 3, 1);
        new Installed(world).count();
        return world;
    }

    @Test
    void basesAddUpByDomainAndHome() {
        World world = counted();
        assertThat(Rows.of(world.all.installed, world.nations[ALP])).containsExactly(10);
        assertThat(Rows.homeBase(world.nations[ALP], 0)).containsExactly(8, 1, 1);
        assertThat(Rows.homeBase(world.nations[BET], 0)).containsExactly(0, 15, 5);
    }

    @Test
    void sharesOfStandardsAreOfTheNationTheRegionAndTheWorld() {
        World world = counted();
        assertThat(Rows.of(world.all.standardShare, world.nations[ALP])).containsExactly(0.8, 0.2);
        assertThat(world.nations[GAM].standardShare(1)).isCloseTo(0.3, within(1e-12));
        assertThat(world.regionShare[world.nations[BET].region]).containsExactly(1, 0);
        assertThat(world.worldShare[0]).isCloseTo(35 / 40.0, within(1e-12));
        assertThat(world.worldShare[1]).isCloseTo(5 / 40.0, within(1e-12));
    }

    @Test
    void nothingInstalledMeansNoShares() {
        World world = counted();
        Arrays.fill(world.all.base, 0);
        new Installed(world).count();
        assertThat(world.worldShare).containsOnly(0);
        assertThat(Rows.of(world.all.standardShare, world.nations[GAM])).containsOnly(0);
    }

    @Test
    void countingTwiceIsCountingOnce() {
        World world = counted();
        World again = world.copy(world.chance);
        new Installed(again).count();
        assertThat(again.worldShare).isEqualTo(world.worldShare);
        assertThat(again.all.homeBase).isEqualTo(world.all.homeBase);
    }
}
