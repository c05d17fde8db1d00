package lockstep.engine;

import java.nio.file.Path;
import java.util.List;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;

/** The shipped scenarios, made ready for tests. */
final class Worlds {
    static final Path MAIN = Path.of("scenarios", "stacked-deck.yaml");
    static final Path SYNTHETIC = Path.of("scenarios", "synthetic-200.yaml");

    private Worlds() {
    }

    static Simulation simulation(Path file, String... overrides) {
        try {
            return Simulation.of(Scenarios.load(file, List.of(overrides)).setup());
        } catch (ScenarioException e) {
            throw new IllegalStateException(e.problems().toString(), e);
        }
    }

    /** The main scenario with some lines laid over it. */
    static Simulation with(String yaml) {
        try {
            return Simulation.of(Scenarios.of("extends: stacked-deck.yaml\n" + yaml, MAIN.getParent()).setup());
        } catch (ScenarioException e) {
            throw new IllegalStateException(e.problems().toString(), e);
        }
    }

    /** Digest of a world after so many ticks. */
    static long digest(Simulation simulation, long seed, int ticks) {
        Run run = simulation.start(seed);
        run.to(ticks);
        return WorldDigest.of(run.world());
    }

    /** Prints the digest of a run of the main scenario, for comparison from another JVM. */
    public static void main(String[] args) {
        System.out.println(digest(simulation(MAIN), Long.parseLong(args[0]), Integer.parseInt(args[1])));
    }
}
