package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.scenario.Problem;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file in the folder of scenarios promises. A new file is tested by being there; history.yaml holds facts, not a scenario. */
class EveryScenarioTest {
    private static final int TICKS = 10;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("history.yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNumberHasASourceAndWhatIsAssumedHasARange(Path file) throws Exception {
        List<Problem> unsourced = Scenarios.load(file, List.of()).document().unsourced();
        assertThat(unsourced).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void itRunsAndRepeatsBitForBit(Path file) throws Exception {
        Scenario scenario = Scenarios.load(file, List.of());
        Simulation simulation = Simulation.of(scenario.setup());
        assertThat(Worlds.digest(simulation, 2, TICKS)).isEqualTo(Worlds.digest(Simulation.of(scenario.setup()), 2, TICKS));
        assertThat(Worlds.digest(simulation, 3, TICKS)).as("another seed").isNotEqualTo(Worlds.digest(simulation, 2, TICKS));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theResolvedTextIsTheSameScenario(Path file) throws Exception {
        Scenario scenario = Scenarios.load(file, List.of());
        Scenario again = Scenarios.of(scenario.document().yaml(), file.getParent());
        assertThat(again.document().hash()).isEqualTo(scenario.document().hash());
    }
}
