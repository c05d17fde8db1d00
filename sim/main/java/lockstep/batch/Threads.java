package lockstep.batch;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Threads of this process, each at a chunk of its own. */
public record Threads(int count) implements Engine {
    /** Between two looks at chunks that other processes work on. */
    private static final long PAUSE_MS = 100;

    @Override public void run(Allocation.Round round, int first, Worker worker) throws IOException, InterruptedException {
        Shift shift = new Shift(round, first, worker);
        ExecutorService pool = Executors.newFixedThreadPool(count);
        List<Future<Void>> all = Stream.generate(() -> pool.submit(shift::work)).limit(count).toList();
        pool.shutdown();
        try {
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
        } catch (InterruptedException enough) {
            worker.stop();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
            throw enough;
        }
        for (Future<Void> thread : all) {
            rethrow(thread);
        }
    }

    /** What is left of a round. */
    private static final class Shift {
        private final Allocation.Round round;
        private final int first;
        private final Worker worker;
        private final AtomicInteger next = new AtomicInteger();
        /** Chunks that others are at; they come back if those are killed. */
        private final Queue<Integer> elsewhere = new ConcurrentLinkedQueue<>();

        Shift(Allocation.Round round, int first, Worker worker) {
            this.round = round;
            this.first = first;
            this.worker = worker;
        }

        private Void work() throws IOException, InterruptedException {
            try {
                for (int k = next.getAndIncrement(); k < round.chunks() && !worker.stopped(); k = next.getAndIncrement()) {
                    one(k);
                }
                for (Integer k = elsewhere.poll(); k != null && !worker.stopped(); k = elsewhere.poll()) {
                    if (!one(k)) {
                        Thread.sleep(PAUSE_MS);
                    }
                }
                return null;
            } catch (IOException | RuntimeException | Error failed) {
                worker.stop();
                throw failed;
            }
        }

        private boolean one(int chunk) throws IOException {
            boolean there = worker.work(new Chunk(first + chunk, round.jobs(chunk)));
            if (!there) {
                elsewhere.add(chunk);
            }
            return there;
        }
    }

    private static void rethrow(Future<Void> thread) throws IOException, InterruptedException {
        try {
            thread.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
