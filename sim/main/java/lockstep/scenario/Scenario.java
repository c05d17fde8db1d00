package lockstep.scenario;

import lockstep.setup.Setup;

import java.nio.file.Path;
import java.util.List;

/**
 * A scenario that was read and found good.
 *
 * @param setup    what the model takes
 * @param document what it came from
 * @param ownEnd   last quarter as the file has it, whatever overrides say
 */
public record Scenario(Path file, Setup setup, Document document, String ownEnd) {

    /** Says of a scenario that was found good by itself that it cannot be used, and why. */
    public ScenarioException refused(String why) {
        return new ScenarioException(List.of(new Problem(file.toString().replace('\\', '/'), 0, 0, "", why)));
    }
}
