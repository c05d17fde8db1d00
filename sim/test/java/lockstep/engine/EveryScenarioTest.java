package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lockstep.scenario.Problem;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every file in the folder of scenarios, and of those with known answers, promises. A new file is tested by being there; history.yaml holds
 * facts, not a scenario.
 */
class EveryScenarioTest {
    private static final int TICKS = 10;
    private static final Path THEORY = Path.of("scenarios", "theory");

    static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(Path.of("scenarios"), THEORY)) {
            try (Stream<Path> files = Files.list(folder)) {
                all.addAll(files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("history.yaml")).sorted().toList());
            }
        }
        return all;
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
        // A theory may leave nothing to chance.
        if (file.startsWith(THEORY)) {
            return;
        }
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
