package lockstep.batch;

/** Is told how an experiment gets on, by any thread. */
@FunctionalInterface
public interface Watch {
    /** So many more runs are done, here or by another process. */
    void done(int runs);
}
