package lockstep.live;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads for runs. Whoever asks, runs with low seeds come first, so that everybody's first bands come before anybody's last. What comes out does
 * not depend on the number of threads.
 */
public final class RunPool implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final AtomicLong asked = new AtomicLong();

    public RunPool(int number) {
        threads = new ThreadPoolExecutor(number, number, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), job -> {
            Thread thread = new Thread(job, "run");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static final class Job<T> extends FutureTask<T> implements Comparable<Job<?>> {
        private final long urgency;
        private final long number;

        Job(Callable<T> work, long urgency, long number) {
            super(work);
            this.urgency = urgency;
            this.number = number;
        }

        @Override public int compareTo(Job<?> other) {
            return urgency == other.urgency ? Long.compare(number, other.number) : Long.compare(urgency, other.urgency);
        }
    }

    /** Does work after all that is more urgent, which is all of a lower number, or as urgent and asked for before. */
    <T> Future<T> submit(long urgency, Callable<T> work) {
        Job<T> job = new Job<>(work, urgency, asked.incrementAndGet());
        threads.execute(job);
        return job;
    }

    @Override public void close() {
        threads.shutdownNow();
    }
}
