package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;

class NormsTest {
    private final Norms norms = new Norms();

    private static World pair(double confidence, double one, double two) {
        SecurityWorlds worlds = new SecurityWorlds().set("normRate", Math.log(2)).set("normConfidence", confidence);
        worlds.nation("a").trades(1, 0.3);
        worlds.nation("b").trades(0, 0.3);
        World world = worlds.build();
        world.nations[0].sovereignty(one);
        world.nations[1].sovereignty(two);
        return world;
    }

    @Test
    void normsStartFromDemocracyAndIdealPoint() {
        SecurityWorlds worlds = new SecurityWorlds();
        worlds.nation("a").fact("democracy2013", 0.8);
        World world = worlds.build();
        norms.start(world);
        assertThat(world.nations[0].rights()).isEqualTo(0.8);
        assertThat(world.nations[0].sovereignty()).isCloseTo(0.1 + 0.25, within(1e-12));
    }

    @Test
    void partnersWithinConfidenceMeetAndOthersDoNot() {
        World near = pair(0.5, 0.2, 0.6);
        norms.step(near);
        assertThat(near.nations[0].sovereignty()).isCloseTo(0.4, within(1e-12));
        assertThat(near.nations[1].sovereignty()).isCloseTo(0.4, within(1e-12));
        World far = pair(0.3, 0.2, 0.6);
        norms.step(far);
        assertThat(far.nations[0].sovereignty()).isEqualTo(0.2);
    }

    @Test
    void aBlocIsHeardBySize() {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("normRate", Math.log(2)).set("normConfidence", 2);
        worlds.nation("member").fact("gdp2013", 300).fact("gdp2021", 300).bloc(SecurityWorlds.NORTH);
        worlds.nation("empty").fact("gdp2013", 0).fact("gdp2021", 0).bloc(SecurityWorlds.NORTH);
        World world = worlds.build();
        world.nations[2].sovereignty(1);
        norms.step(world);
        // The mean is 300 / 400; the leader halves its distance of 0.75.
        assertThat(world.nations[0].sovereignty()).isCloseTo(0.375, within(1e-12));
    }

    @Test
    void kitAndCampaignsPullWithinBounds() {
        World world = pair(0, 0.5, 0.5);
        world.dials.move(Dial.NORM_CAMPAIGN, 0.5, List.of("a"));
        norms.step(world);
        assertThat(world.nations[0].sovereignty()).isCloseTo(1 - 0.5 * Math.exp(-0.5), within(1e-12));
        assertThat(world.nations[1].sovereignty()).isEqualTo(0.5);
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("normInstalled", 0.7);
        World installed = worlds.build();
        norms.start(installed);
        installed.nations[0].base(0, 1);
        installed.nations[1].base(1, 1);
        for (int year = 0; year < 100; year++) {
            norms.step(installed);
        }
        assertThat(installed.nations[0].rights()).isBetween(0.99, 1.0);
        assertThat(installed.nations[0].sovereignty()).isBetween(0.0, 0.01);
        assertThat(installed.nations[1].rights()).isBetween(0.0, 0.01);
    }

    @Test
    void eachCampaignPullsAtItsOwnNorm() {
        World world = pair(0, 0.5, 0.5);
        world.nations[0].rights(0.5);
        world.nations[1].rights(0.5);
        world.dials.move(Dial.RIGHTS_CAMPAIGN, 0.4, List.of("a"));
        world.dials.move(Dial.NORM_CAMPAIGN, -0.2, List.of("b"));
        norms.step(world);
        assertThat(world.nations[0].rights()).isCloseTo(1 - 0.5 * Math.exp(-0.4), within(1e-12));
        assertThat(world.nations[0].sovereignty()).isEqualTo(0.5);
        assertThat(world.nations[1].rights()).isEqualTo(0.5);
        assertThat(world.nations[1].sovereignty()).isCloseTo(0.5 * Math.exp(-0.2), within(1e-12));
    }

    @Test
    void nothingMovesWhenSwitchedOff() {
        SecurityWorlds worlds = new SecurityWorlds().set("normRate", 1).set("normConfidence", 2).off("norms");
        worlds.nation("a").trades(1, 1);
        worlds.nation("b");
        World world = worlds.build();
        Nation a = world.nations[0];
        a.rights(1);
        norms.step(world);
        assertThat(a.rights()).isEqualTo(1);
    }
}
