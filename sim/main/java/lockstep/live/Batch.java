package lockstep.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Work for seeds 1, 2, ... under way, whose results are taken in their order. Closing it stops what nobody has waited for, between two ticks. */
final class Batch<T> implements AutoCloseable {
    private final Stop stop = new Stop();
    private final List<Future<T>> jobs;
    private final List<T> done = new ArrayList<>();

    /** Work for one seed, to be left when told to. */
    interface Work<T> {
        T of(long seed, Stop stop) throws Stop.Stopped;
    }

    Batch(int seeds, Work<T> work, RunPool pool) {
        jobs = LongStream.rangeClosed(1, seeds).mapToObj(seed -> pool.submit(seed, () -> work.of(seed, stop))).toList();
    }

    /**
     * The results of the first so many seeds, or nothing if it takes longer than somebody is willing to wait.
     *
     * @throws CancellationException if it was closed
     */
    Optional<List<T>> first(int seeds, long patienceMs) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMs);
        while (done.size() < seeds) {
            Optional<T> next = await(jobs.get(done.size()), end - System.nanoTime());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            done.add(next.get());
        }
        return Optional.of(List.copyOf(done.subList(0, seeds)));
    }

    /** The results of all seeds. */
    List<T> all() throws InterruptedException {
        return first(jobs.size(), TimeUnit.DAYS.toMillis(1)).orElseThrow();
    }

    private Optional<T> await(Future<T> job, long nanos) throws InterruptedException {
        if (stop.said()) {
            throw new CancellationException("The view was closed");
        }
        try {
            return Optional.of(job.get(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Stop.Stopped) {
                throw new CancellationException("The view was closed");
            }
            throw new IllegalStateException("A run failed: " + failed.getCause(), failed.getCause());
        }
    }

    /** What is made of all results. */
    <A> Pending<A> then(Function<List<T>, A> made) {
        return new Pending<>() {
            @Override public A get() throws InterruptedException {
                return made.apply(all());
            }

            @Override public void close() {
                Batch.this.close();
            }
        };
    }

    @Override public void close() {
        stop.say();
        jobs.forEach(job -> job.cancel(false));
    }
}
