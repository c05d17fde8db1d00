package lockstep.live;

/** Something that runs are under way for. */
public interface Pending<A> extends AutoCloseable {
    /**
     * It, when its runs are done.
     *
     * @throws java.util.concurrent.CancellationException if it was closed
     */
    A get() throws InterruptedException;

    /** Stops its runs. */
    @Override void close();
}
