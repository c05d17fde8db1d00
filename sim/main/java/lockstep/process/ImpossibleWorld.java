package lockstep.process;

/** A scenario whose values are each allowed but make no first world together; the message says which, and what was expected. */
public final class ImpossibleWorld extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** {@code message} starts with the path of the entry that does not fit. */
    public ImpossibleWorld(String message) {
        super(message);
    }
}
