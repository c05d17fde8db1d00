package lockstep.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * A view being shown: its runs are under way, and what is known of them gets finer in rounds. Whoever watches takes one refinement after the
 * other, in one thread; anybody may close it, which stops its runs between two ticks.
 */
public final class Viewing implements AutoCloseable {
    /** Runs in the first round, of all lines together; each round after it has twice as many as there were. */
    private static final int FIRST = 4;

    private final Lines lines;
    private final int seeds;
    private final Stop stop = new Stop();
    /** [seed][line] */
    private final List<List<Future<double[][]>>> runs = new ArrayList<>();
    private final List<List<double[][]>> done = new ArrayList<>();
    private int shown;

    Viewing(Lines lines, int seeds, RunPool pool) {
        this.lines = lines;
        this.seeds = seeds;
        for (long s = 1; s <= seeds; s++) {
            long seed = s;
            runs.add(lines.all().stream().map(line -> pool.submit(seed, () -> line.of(seed, stop))).toList());
        }
    }

    /**
     * The next refinement, or nothing if it takes longer than somebody is willing to wait.
     *
     * @throws CancellationException if it was closed
     */
    public Optional<Refinement> next(long patienceMs) throws InterruptedException {
        int round = Math.min(seeds, shown == 0 ? Math.max(2, FIRST / Math.max(1, lines.running())) : 2 * shown);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMs);
        while (done.size() < round) {
            List<double[][]> values = new ArrayList<>();
            for (Future<double[][]> run : runs.get(done.size())) {
                Optional<double[][]> value = await(run, end - System.nanoTime());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
            done.add(values);
        }
        shown = round;
        return Optional.of(lines.refinement(seeds, IntStream.range(0, lines.all().size()).mapToObj(this::line).toList()));
    }

    private Optional<double[][]> await(Future<double[][]> run, long nanos) throws InterruptedException {
        if (stop.said()) {
            throw new CancellationException("The view was closed");
        }
        try {
            return Optional.of(run.get(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Stop.Stopped) {
                throw new CancellationException("The view was closed");
            }
            throw new IllegalStateException("A run failed: " + failed.getCause(), failed.getCause());
        }
    }

    /** [seed][series][date] of a line so far. */
    private double[][][] line(int line) {
        return done.stream().map(seed -> seed.get(line)).toArray(double[][][]::new);
    }

    /** Whether all refinements were taken. */
    public boolean finished() {
        return shown == seeds;
    }

    /** Stops all runs that only this view waits for. */
    @Override public void close() {
        stop.say();
        runs.forEach(seed -> seed.forEach(run -> run.cancel(false)));
    }
}
