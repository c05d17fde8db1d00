package lockstep.experiment;

import java.io.IOException;

/** A folder that holds no results of a comparison, or broken ones; the message names the file and says what was expected. */
public final class ResultsException extends IOException {
    private static final long serialVersionUID = 1;

    ResultsException(String message) {
        super(message);
    }
}
