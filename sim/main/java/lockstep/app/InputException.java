package lockstep.app;

/** Input that cannot be used; the message says what was given and what is allowed. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}
