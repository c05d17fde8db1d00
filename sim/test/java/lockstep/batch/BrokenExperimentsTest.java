package lockstep.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken file stands beside the whole message it must give; every file that is shipped is sound. */
class BrokenExperimentsTest {
    private static final Path BROKEN = Path.of("sim/test/resources/experiment/broken");

    static List<Path> broken() throws IOException {
        return files(BROKEN);
    }

    static List<Path> shipped() throws IOException {
        return files(Path.of("scenarios/experiments"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileGivesItsWholeMessage(Path file) throws IOException {
        String said = catchThrowableOfType(ScenarioException.class, () -> Experiment.load(file)).getMessage() + "\n";

        assertThat(said.replace(Path.of("").toAbsolutePath().toString().replace('\\', '/') + "/", ""))
                .isEqualTo(Files.readString(Path.of(file.toString().replace(".yaml", ".expected"))));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedExperimentIsSoundAndItsResolvedFileReadsAsTheSame(Path file) throws Exception {
        Experiment sound = Experiment.load(file);

        assertThat(sound.points().count()).isPositive();
        Path again = Files.writeString(Files.createTempFile("experiment", ".yaml"), sound.yaml());
        assertThat(lockstep.scenario.ExperimentFile.bare(again)).isEqualTo(sound.setup());
        Files.delete(again);
    }

    @Test
    void aFileThatIsNotThereIsToldByItsName() {
        assertThat(catchThrowableOfType(ScenarioException.class, () -> Experiment.load(BROKEN.resolve("lists.yaml"))).getMessage())
                .endsWith("there is no file lists.yaml, did you mean list.yaml?");
    }
}
