package lockstep.web;

/** A request that is not answered as asked: the status of HTTP, and a message for people. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    static final int BAD = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD = 405;
    static final int TOO_LARGE = 413;
    static final int MEDIA = 415;
    static final int TOO_MANY = 429;
    static final int FAILED = 500;

    private final int status;

    Wrong(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
