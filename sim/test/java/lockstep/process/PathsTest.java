package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lockstep.agent.Nation;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class PathsTest {
    private final Paths paths = new Paths();

    private static World growing(String start) {
        SecurityWorlds worlds = new SecurityWorlds().starting(start).set("longRunGrowth", 0.02).set("populationGrowthLongRun", 0.01)
                .set("internetSaturation", 95).set("internetRate", 0.1);
        worlds.nation("a").fact("gdp2021", 200).fact("internet2013", 0).fact("internet2021", 80).fact("idealPoint2019", 1.2)
                .fact("democracy2021", 0.8);
        worlds.nation("empty").fact("gdp2013", 0).fact("gdp2021", 0).fact("population2013", 0).fact("population2021", 0);
        return worlds.build();
    }

    private void run(World world, int ticks) {
        for (int t = 0; t < ticks; t++) {
            paths.step(world);
            world.tick++;
        }
        paths.step(world);
    }

    @Test
    void aPathMeetsBothYearsWithData() {
        World world = growing("2013Q1");
        Nation a = world.nations[0];
        assertThat(a.gdpUsdBn()).isEqualTo(100);
        run(world, 16);
        assertThat(a.gdpUsdBn()).isCloseTo(100 * Math.sqrt(2), within(1e-6));
        assertThat(a.internetShare()).isCloseTo(0.4, within(1e-12));
        run(world, 0);
        world = growing("2013Q1");
        run(world, 32);
        a = world.nations[0];
        assertThat(a.gdpUsdBn()).isCloseTo(200, within(1e-5));
        assertThat(a.idealPoint()).isEqualTo(1.2);
        assertThat(a.democracy()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void growthComesToTheLongRunAndInternetUseToSaturation() {
        World world = growing("2013Q1");
        run(world, 400);
        Nation a = world.nations[0];
        assertThat(a.gdpGrowth()).isCloseTo(0.02, within(1e-4));
        assertThat(a.populationGrowth()).isCloseTo(0.01, within(1e-4));
        assertThat(a.internetShare()).isBetween(0.9499, 0.95);
        assertThat(a.democracy()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aWorldThatStartsLaterIsWhereTheFormerHasArrived() {
        World early = growing("2013Q1");
        run(early, 48);
        Nation late = growing("2025Q1").nations[0];
        assertThat(late.gdpUsdBn()).isCloseTo(early.nations[0].gdpUsdBn(), within(1e-4));
        assertThat(late.internetShare()).isCloseTo(early.nations[0].internetShare(), within(1e-12));
    }

    @Test
    void aNationWithoutGdpOrPeopleStaysANumber() {
        World world = growing("2013Q1");
        run(world, 60);
        Nation empty = world.nations[1];
        assertThat(empty.gdpUsdBn()).isZero();
        assertThat(empty.populationM()).isZero();
        assertThat(empty.gdpPerHeadUsd()).isZero();
        assertThat(empty.gdpGrowth()).isFinite();
    }
}
