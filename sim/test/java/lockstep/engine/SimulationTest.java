package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lockstep.agent.World;
import lockstep.process.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static Simulation simulation;

    @BeforeAll
    static void load() {
        simulation = Worlds.simulation(Worlds.SYNTHETIC);
    }

    @Test
    void aTickRunsEveryPhaseOnceInOrder() {
        List<String> seen = new ArrayList<>();
        Run run = simulation.wrapping(phase -> new Phase() {
            @Override public void step(World world) {
                seen.add(world.tick + " " + phase.getClass().getSimpleName());
                phase.step(world);
            }
        }).start(1);
        run.to(2);
        List<String> expected = IntStream.range(0, 2).boxed()
                .flatMap(tick -> simulation.phases().stream().map(name -> tick + " " + name)).toList();
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void sellersMoveBeforeBuyersAndMarketsCountAfterThem() {
        assertThat(simulation.phases()).startsWith("Paths", "PoliciesInForce")
                .containsSubsequence("IndustrialPolicy", "Research", "Deployments", "Uptake", "Procurement", "Markets", "Restrictions");
    }

    @Test
    void aWrappedSimulationGivesTheSameWorld() {
        Simulation wrapped = simulation.wrapping(phase -> world -> phase.step(world));
        assertThat(Worlds.digest(wrapped, 3, 8)).isEqualTo(Worlds.digest(simulation, 3, 8));
    }

    @Test
    void runsStartFromTheSameFirstWorldWhateverTheirSeedAndLeaveItAlone() {
        long first = WorldDigest.of(simulation.start(1).world());
        simulation.start(2).to(12);
        assertThat(WorldDigest.of(simulation.start(99).world())).isEqualTo(first);
    }

    @Test
    void aRunIsFinishedAfterItsLastTick() {
        // 2013 to 2035, both included.
        assertThat(simulation.ticks()).isEqualTo(23 * 4);
        Run run = simulation.start(1);
        run.to(simulation.ticks() - 1);
        assertThat(run.finished()).isFalse();
        run.step();
        assertThat(run.finished()).isTrue();
        assertThat(run.tick()).isEqualTo(92);
    }

    @Test
    void observersSeeTheTickThatWasRunAndItsFlows() {
        Run run = simulation.start(1);
        List<Integer> ticks = new ArrayList<>();
        double[] sold = new double[1];
        run.observe(world -> ticks.add(world.tick));
        run.observe(world -> sold[0] = java.util.Arrays.stream(world.flows.units).sum());
        run.to(3);
        assertThat(ticks).containsExactly(0, 1, 2);
        assertThat(sold[0]).isPositive();
    }
}
