package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeSet;
import lockstep.agent.World;
import lockstep.setup.DomainSetup;
import org.junit.jupiter.api.Test;

class GenerationsTest {
    private final Generations generations = new Generations();

    private static SecurityWorlds worlds(double sdYears) {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("experienceYears", 2);
        worlds.generations = Map.of("next", new DomainSetup.Generation("2019Q1", sdYears, 0.4));
        return worlds;
    }

    private World arrived() {
        World world = worlds(0).build();
        generations.start(world);
        world.bodies[0].inForce[0] = 10;
        world.firms[0].contributions[0] = 5;
        world.firms[0].output[0] = 30;
        world.firms[1].output[0] = 4;
        world.industryOutput[0] = 70;
        for (world.tick = 0; world.tick < 24; world.tick++) {
            generations.step(world);
        }
        assertThat(world.carryOver[0]).isEqualTo(1);
        generations.step(world);
        return world;
    }

    @Test
    void onlyTheCarryOverIsLeft() {
        World world = arrived();
        assertThat(world.carryOver[0]).isEqualTo(0.4);
        assertThat(world.bodies[0].inForce[0]).isCloseTo(4, within(1e-12));
        assertThat(world.firms[0].contributions[0]).isCloseTo(2, within(1e-12));
        // Output of the first year and before: half of 10 USD bn a year over 2 years for each firm.
        assertThat(world.firms[0].output[0]).isCloseTo(10 + 0.4 * 20, within(1e-12));
        assertThat(world.firms[1].output[0]).isEqualTo(4);
        assertThat(world.industryOutput[0]).isCloseTo(20 + 0.4 * 50, within(1e-12));
    }

    @Test
    void switchingCostComesBackWithinLifetimes() {
        World world = arrived();
        for (world.tick++; world.tick <= 64; world.tick++) {
            generations.step(world);
        }
        assertThat(world.carryOver[0]).isCloseTo(1 - 0.6 * Math.exp(-1), within(1e-12));
    }

    @Test
    void eachGenerationComesOnceAtAnUncertainDate() {
        TreeSet<Integer> dates = new TreeSet<>();
        for (int seed = 0; seed < 60; seed++) {
            World world = worlds(1).build(seed);
            generations.start(world);
            int arrivals = 0;
            for (world.tick = 0; world.tick < 92; world.tick++) {
                double before = world.carryOver[0];
                generations.step(world);
                if (world.carryOver[0] < before) {
                    arrivals++;
                    dates.add(world.tick);
                }
            }
            assertThat(arrivals).isEqualTo(1);
        }
        assertThat(dates).hasSizeGreaterThan(8);
        assertThat(dates.first()).isBetween(8, 20);
        assertThat(dates.last()).isBetween(28, 40);
    }

    @Test
    void nothingComesWhenSwitchedOff() {
        World world = worlds(0).off("generations").build();
        generations.start(world);
        for (world.tick = 0; world.tick < 40; world.tick++) {
            generations.step(world);
        }
        assertThat(world.carryOver).containsExactly(1);
    }
}
