package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lockstep.agent.Nation;
import lockstep.agent.Rows;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private final Incidents incidents = new Incidents();

    private static SecurityWorlds worlds() {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("incidentRate", 4).set("incidentJump", 0.1).set("incidentSpread", 0.5);
        worlds.nation("victim").protectors(1);
        worlds.nation("partner").trades(2, 0.4);
        return worlds;
    }

    /** Half the victim's kit is from the south, whose state is hostile at 0.5: access 0.25, rate 0.5 a year. */
    private static World hostile(SecurityWorlds worlds, long seed) {
        World world = worlds.build(seed);
        Nation victim = world.nations[2];
        victim.base(0, 1);
        victim.base(1, 1);
        victim.hostility(1, 0.5);
        return world;
    }

    @Test
    void theRateIsAccessTimesHostility() {
        int struck = 0;
        for (int seed = 0; seed < 4000; seed++) {
            World world = hostile(worlds(), seed);
            incidents.step(world);
            struck += (int) world.flows.incidents[1];
            assertThat(world.flows.incidents[0]).isZero();
        }
        // 1 - exp(-0.5 / 4) = 0.1175; five standard errors, false alarms below one in a million.
        assertThat(struck / 4000.0).isCloseTo(0.1175, within(0.0255));
    }

    @Test
    void partnersAndTheProtectorsCircleHearOfAnIncident() {
        World world = null;
        for (int seed = 0; world == null || world.flows.incidents[1] == 0; seed++) {
            world = hostile(worlds(), seed);
            incidents.step(world);
        }
        assertThat(world.flows.struck[2]).isEqualTo(2);
        // The circle of the north is the north and the victim, of equal size: half is heard by each.
        assertThat(world.nations[2].risk(1)).isCloseTo(0.1 + 0.1 * 0.5 * 0.5, within(1e-12));
        assertThat(world.nations[0].risk(1)).isCloseTo(0.1 * 0.5 * 0.5, within(1e-12));
        assertThat(world.nations[3].risk(1)).isCloseTo(0.1 * 0.5 * 0.4, within(1e-12));
        assertThat(Rows.of(world.all.risk, world.nations[1])).containsOnly(0);
    }

    @Test
    void nothingHappensWhenSwitchedOff() {
        for (int seed = 0; seed < 50; seed++) {
            World world = hostile(worlds().set("incidentRate", 20).off("incidents"), seed);
            incidents.step(world);
            assertThat(world.flows.incidents).containsOnly(0);
            assertThat(world.nations[2].access(1)).isCloseTo(0.25, within(1e-12));
        }
    }

    @Test
    void oneMoreNationLeavesTheLuckOfOthersAlone() {
        for (int seed = 0; seed < 50; seed++) {
            World world = hostile(worlds(), seed);
            SecurityWorlds more = worlds();
            more.nation("isle").fact("gdp2013", 0).fact("gdp2021", 0).protectors(1);
            World with = hostile(more, seed);
            incidents.step(world);
            incidents.step(with);
            for (int n = 0; n < world.nations.length; n++) {
                assertThat(Rows.of(with.all.risk, with.nations[n])).isEqualTo(Rows.of(world.all.risk, world.nations[n]));
            }
        }
    }
}
