package lockstep.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import lockstep.process.ImpossibleWorld;

/** Turns chunks into their files. Any number of threads may use it, each for another chunk. Close after use. */
public final class Worker implements Closeable {
    private static final int LONGEST_CAUSE = 500;

    private final Experiment experiment;
    private final Store store;
    private final Watch watch;
    private final ChunkWriter writer;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicLong runs = new AtomicLong();

    Worker(Experiment experiment, Store store, Watch watch) {
        this.experiment = experiment;
        this.store = store;
        this.watch = watch;
        writer = new ChunkWriter(experiment.model());
    }

    /**
     * Sees to it that a chunk has its file.
     *
     * @return false if it has none, because another process is at work on it or this one was stopped
     * @throws IOException if the file cannot be written; then nothing is left of it
     */
    public boolean work(Chunk chunk) throws IOException {
        if (store.has(chunk.number())) {
            return true;
        }
        Optional<FileLock> claim = store.claim(chunk.number());
        if (claim.isEmpty()) {
            return false;
        }
        try (FileLock mine = claim.get()) {
            return store.has(chunk.number()) || run(chunk);
        }
    }

    private boolean run(Chunk chunk) throws IOException {
        List<ChunkWriter.Made> made = new ArrayList<>();
        List<ChunkWriter.Failure> failures = new ArrayList<>();
        Model.Trial trial = null;
        int point = -1;
        for (Job job : chunk.jobs()) {
            if (stopped.get()) {
                return false;
            }
            trial = job.point() == point ? trial : ready(job.point());
            point = job.point();
            made.add(new ChunkWriter.Made(job, trial.run(job.seed(), job.arms(),
                    (arm, cause) -> failures.add(new ChunkWriter.Failure(job.point(), arm, job.seed(), told(cause))))));
            watch.done(job.runs());
            runs.addAndGet(job.runs());
        }
        if (!failures.isEmpty()) {
            writer.failures(store.layout().failures(chunk.number()), failures);
        }
        writer.results(store.layout().chunk(chunk.number()), made);
        return true;
    }

    /** A point that cannot be made ready fails in all its runs. */
    private Model.Trial ready(int point) {
        try {
            return experiment.model().at(experiment.points().at(point));
        } catch (RuntimeException cause) {
            int arms = experiment.model().arms().size();
            return (seed, some, failed) -> {
                failed.by(0, cause);
                some.forEach(arm -> failed.by(arm, cause));
                return new double[arms][][];
            };
        }
    }

    private static String told(RuntimeException cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = cause instanceof ImpossibleWorld || trace.length == 0 ? "" : " (" + trace[0].getFileName() + ":"
                + trace[0].getLineNumber() + ")";
        String text = cause instanceof ImpossibleWorld ? cause.getMessage() : cause.toString();
        return (text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) + "..." : text) + where;
    }

    /** Chunks that are not yet whole are given up at the end of the job they are at. */
    void stop() {
        stopped.set(true);
    }

    /** Whether nothing more is to be begun. */
    public boolean stopped() {
        return stopped.get();
    }

    /** Runs made here. */
    long runs() {
        return runs.get();
    }

    @Override public void close() throws IOException {
        writer.close();
    }
}
