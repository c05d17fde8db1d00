package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.World;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;

class TensionTest {
    private final Tension tension = new Tension();

    private static SecurityWorlds worlds() {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("unaligned", 0.4).set("dispute", 0.5).set("tension", 1).set("restriction", 2)
                .set("control", 1).set("incident", 0.2).set("tensionRate", 1).set("misperception", 0.4);
        worlds.nation("friend").bloc(SecurityWorlds.NORTH);
        worlds.nation("neutral").disputes(2);
        return worlds;
    }

    @Test
    void tensionStartsAtWhatLeadersPerceive() {
        World world = worlds().build();
        tension.start(world);
        assertThat(world.trueHostility).isZero();
        assertThat(world.tension).isCloseTo(0.2, within(1e-12));
        assertThat(world.nations[2].hostility(1)).isCloseTo(0.4 / 1.4, within(1e-12));
        assertThat(world.nations[2].hostility(0)).isCloseTo(0.2 / 1.2, within(1e-12));
        assertThat(world.nations[3].hostility(1)).isCloseTo(0.7 / 1.7, within(1e-12));
        assertThat(world.nations[0].hostility(0)).isZero();
    }

    @Test
    void deedsOfLeadersRaiseItAndEachDeedCountsOnce() {
        World world = worlds().build();
        tension.start(world);
        world.nations[0].restricted(0, 2);
        tension.step(world);
        assertThat(world.trueHostility).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(world.tension).isBetween(0.2, 0.7);
        // Restrictions anger in both directions; those between others do not.
        assertThat(world.nations[0].hostility(1)).isGreaterThan(0.6);
        assertThat(world.nations[1].hostility(0)).isGreaterThan(0.6);
        assertThat(world.nations[3].hostility(0)).isCloseTo(0.2 / 1.2, within(1e-12));
    }

    @Test
    void datedActsControlsAndIncidentsCount() {
        World world = worlds().build();
        world.dials.move(Dial.CLOSED, 1, List.of("north"), List.of("d0"), List.of("south"));
        tension.start(world);
        assertThat(world.trueHostility).isCloseTo(1 - Math.exp(-1), within(1e-12));
        World struck = worlds().build();
        struck.flows.struck[0] = 2;
        tension.start(struck);
        assertThat(struck.trueHostility).isCloseTo(1 - Math.exp(-0.4), within(1e-12));
    }

    @Test
    void tensionSaturatesWithoutACap() {
        World world = worlds().set("restriction", 10).build();
        world.nations[0].restricted(0, 2);
        tension.start(world);
        double one = world.tension;
        world.nations[1].restricted(0, 1);
        tension.start(world);
        assertThat(world.tension).isGreaterThan(one).isLessThan(1);
        for (var nation : world.nations) {
            assertThat(nation.hostility(0)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void tensionReachesRestrictionsThroughHostilityAndPerceivedRisk() {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("tension", 1).set("riskWeight", 2).set("riskBaseline", 0.1);
        worlds.nation("c").bloc(SecurityWorlds.NORTH);
        double[] index = new double[2];
        for (int i = 0; i < 2; i++) {
            World world = worlds.build();
            world.tension = i;
            Hostility.review(world);
            new PerceivedRisk().start(world);
            RestrictionIndex restriction = new RestrictionIndex(world);
            restriction.look(world.nations[2]);
            index[i] = restriction.steady(1) + restriction.special(1, 0);
        }
        // Access risk of south's kit is 0.5; hostility is 1 / (1 + 1) at full tension.
        assertThat(index[0]).isCloseTo(2 * 0.1, within(1e-12));
        assertThat(index[1]).isCloseTo(2 * (0.1 + 0.5 * 0.5), within(1e-12));
    }

    @Test
    void itIsFrozenWhenSwitchedOff() {
        World world = worlds().off("tension").build();
        tension.start(world);
        double before = world.tension;
        world.nations[0].restricted(0, 2);
        tension.step(world);
        assertThat(world.tension).isEqualTo(before);
        assertThat(world.nations[0].hostility(1)).isCloseTo(0.4 / 1.4, within(1e-12));
    }
}
