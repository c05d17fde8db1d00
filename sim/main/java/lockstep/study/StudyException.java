package lockstep.study;

/** Results, or a choice of what to look at in them, that cannot be analysed; the message says why and what would do. */
public final class StudyException extends Exception {
    private static final long serialVersionUID = 1;

    StudyException(String message) {
        super(message);
    }
}
