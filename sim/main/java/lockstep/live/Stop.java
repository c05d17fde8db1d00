package lockstep.live;

/** Says runs that nobody waits for any more to stop. */
final class Stop {
    private volatile boolean said;

    /** Thrown out of a run that is to stop. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("Nobody waits for this run", null, false, false);
        }
    }

    void say() {
        said = true;
    }

    boolean said() {
        return said;
    }

    void check() throws Stopped {
        if (said) {
            throw new Stopped();
        }
    }
}
