package lockstep.scenario;

import lockstep.setup.Setup;

import java.nio.file.Path;

/** A scenario that was read and found good: what the model takes, and the document it came from. */
public record Scenario(Path file, Setup setup, Document document) {
}
