package lockstep.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each broken file stands beside the whole message it must give. */
class BrokenScenariosTest {
    private static final Path BROKEN = Samples.FOLDER.resolve("broken");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileGivesItsWholeMessage(Path file) throws IOException {
        Path expected = Path.of(file.toString().replace(".yaml", ".expected"));

        assertThat(message(file, List.of()) + "\n").isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nations.ALQ.home-protection=0.2 | nations.ALQ: there is no such path, did you mean ALP?",
        "modules.blocks=false            | modules.blocks: there is no such path, did you mean blocs?",
        "modules.blocs=perhaps           | modules.blocs: given \"perhaps\", expected true or false",
        "events.ban.lever.share=3        | events.ban.lever.share: given 3, expected a number (share) from 0 to 1",
        "title=                          | given no value, expected one after the equals sign; ~ removes an entry",
        "nonsense                        | given no path, expected path=value such as modules.blocs=false",
        "title=[                         | not YAML: expected the node content, but found '<stream end>'"})
    void aBrokenOverrideIsNamedInItsMessage(String override, String expected) {
        assertThat(message(Samples.SMALL, List.of(override))).isEqualTo("--set " + override + ": " + expected);
    }

    @Test
    void aMissingScenarioIsToldByItsName() {
        assertThat(message(Samples.FOLDER.resolve("smal.yaml"), List.of()))
                .endsWith("there is no file smal.yaml, did you mean small.yaml?");
    }

    @Test
    void aFolderIsNoScenario() {
        assertThat(message(BROKEN, List.of())).isEqualTo(BROKEN.toString().replace('\\', '/') + ": is a folder, expected a YAML file");
    }

    @Test
    void aVeryLongMessageIsCut() {
        String message = message(Samples.SMALL, List.of("firms.alpcom.kind=" + "x".repeat(3000)));

        assertThat(message.split("alpcom.kind: ")[1]).hasSizeLessThan(600);
    }

    private static String message(Path file, List<String> overrides) {
        return catchThrowableOfType(ScenarioException.class, () -> Scenarios.load(file, overrides)).getMessage();
    }
}
