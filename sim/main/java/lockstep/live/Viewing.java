package lockstep.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A view being shown: its runs are under way, and what is known of them gets finer in rounds. Whoever watches takes one refinement after the
 * other, in one thread; anybody may close it, which stops its runs between two ticks.
 */
public final class Viewing implements AutoCloseable {
    /** Runs in the first round, of all lines together; each round after it has twice as many as there were. */
    private static final int FIRST = 4;

    private final Lines lines;
    private final int seeds;
    /** One for each line. */
    private final List<Batch<double[][]>> runs;
    private int shown;

    Viewing(Lines lines, int seeds, RunPool pool) {
        this.lines = lines;
        this.seeds = seeds;
        runs = lines.all().stream().map(line -> new Batch<>(seeds, line::of, pool)).toList();
    }

    /**
     * The next refinement, or nothing if it takes longer than somebody is willing to wait.
     *
     * @throws java.util.concurrent.CancellationException if it was closed
     */
    public Optional<Refinement> next(long patienceMs) throws InterruptedException {
        int round = Math.min(seeds, shown == 0 ? Math.max(2, FIRST / Math.max(1, lines.running())) : 2 * shown);
        List<double[][][]> values = new ArrayList<>();
        for (Batch<double[][]> line : runs) {
            Optional<List<double[][]>> done = line.first(round, patienceMs);
            if (done.isEmpty()) {
                return Optional.empty();
            }
            values.add(done.get().toArray(double[][][]::new));
        }
        shown = round;
        return Optional.of(lines.refinement(seeds, values));
    }

    /** Whether all refinements were taken. */
    public boolean finished() {
        return shown == seeds;
    }

    /** Stops all runs that only this view waits for. */
    @Override public void close() {
        runs.forEach(Batch::close);
    }
}
