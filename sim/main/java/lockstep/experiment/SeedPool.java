package lockstep.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** Threads for runs of several seeds at a time. What comes out does not depend on their number. Close after use. */
final class SeedPool implements AutoCloseable {
    private final ExecutorService pool;

    SeedPool(int threads) {
        pool = Executors.newFixedThreadPool(threads);
    }

    /**
     * Does a job for seeds 1 to {@code seeds}.
     *
     * @param done called after each job, by the calling thread
     * @return results in the order of seeds
     */
    <T> List<T> of(int seeds, LongFunction<T> job, Runnable done) throws InterruptedException {
        List<Future<T>> jobs = new ArrayList<>();
        for (int s = 1; s <= seeds; s++) {
            long seed = s;
            jobs.add(pool.submit(() -> job.apply(seed)));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : jobs) {
            results.add(result(each, results.size() + 1));
            done.run();
        }
        return results;
    }

    private static <T> T result(Future<T> job, int seed) throws InterruptedException {
        try {
            return job.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The run with seed " + seed + " failed: " + failed.getCause(), failed.getCause());
        }
    }

    @Override public void close() {
        pool.shutdownNow();
    }
}
