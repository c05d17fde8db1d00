package lockstep.live;

/** A view that cannot be shown; the message says what was given and what is allowed. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
