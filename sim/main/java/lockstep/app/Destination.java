package lockstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.experiment.ResultFolder;

/** Where results go, as {@code --out} says. What cannot be used is refused before the first run. */
final class Destination {
    private Destination() {
    }

    /** The folder named, null if none is. */
    static ResultFolder folder(Path out, boolean force) throws IOException {
        if (out == null) {
            return null;
        }
        if (out.toString().isBlank()) {
            throw new InputException("--out: given nothing, expected the name of a folder such as results/first");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new InputException("--out: " + out + " is a file, expected a folder");
        }
        return ResultFolder.at(out, force);
    }
}
