package lockstep.scenario;

import java.nio.file.Path;
import java.util.List;

/** The small scenario of the tests. */
final class Samples {
    static final Path FOLDER = Path.of("sim/test/resources/scenario");
    static final Path SMALL = FOLDER.resolve("small.yaml");

    private Samples() {
    }

    static Scenario small(String... overrides) throws ScenarioException {
        return Scenarios.load(SMALL, List.of(overrides));
    }

    /** The small scenario with more laid over it. */
    static Scenario with(String yaml) throws ScenarioException {
        return Scenarios.of("extends: small.yaml\n" + yaml, FOLDER);
    }
}
