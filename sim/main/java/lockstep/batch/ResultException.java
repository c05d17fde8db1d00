package lockstep.batch;

import java.io.IOException;

/** A folder of results that is not what was asked for, or a question it cannot answer; the message says which, why, and what to do. */
public final class ResultException extends IOException {
    private static final long serialVersionUID = 1;

    ResultException(String message) {
        super(message);
    }

    ResultException(String message, Exception cause) {
        super(message, cause);
    }
}
