package lockstep.experiment;

import java.io.IOException;

/** A folder for results that cannot be made; the message names it and says why. */
public final class FolderException extends IOException {
    private static final long serialVersionUID = 1;

    FolderException(String message, IOException cause) {
        super(message, cause);
    }
}
