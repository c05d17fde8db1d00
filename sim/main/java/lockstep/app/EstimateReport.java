package lockstep.app;

import java.io.IOException;
import java.util.Optional;
import lockstep.batch.Completion;
import lockstep.batch.Estimate;
import lockstep.batch.Experiment;
import lockstep.batch.Results;

/** How large an experiment is, and how far. */
final class EstimateReport {
    private static final double KILO = 1000;

    private EstimateReport() {
    }

    /** Points, arms, seeds, runs. */
    static String size(Experiment e) throws IOException {
        return Figures.counted(e.points().count(), "point", "points") + " of " + Figures.counted(e.factors().size(), "factor", "factors")
                + ", " + Figures.counted(e.model().arms().size(), "arm", "arms") + ", " + Figures.counted(e.setup().seeds(), "seed", "seeds")
                + ": " + Figures.counted(e.runs(), "run", "runs") + "; " + Figures.counted(e.model().series().size(), "series", "series")
                + " at " + Figures.counted(e.model().dates().size(), "date", "dates");
    }

    static String text(Estimate estimate, Experiment e, int threads) throws IOException {
        int busy = Math.min(threads, Runtime.getRuntime().availableProcessors());
        return e.setup().title() + "\n" + size(e) + "\n" + Figures.counted(estimate.chunks(), "chunk", "chunks") + ", "
                + Figures.count(estimate.values()) + " values, about " + bytes(estimate.bytes()) + " on disk\n"
                + "About " + duration(estimate.seconds() / busy) + " with " + Figures.counted(threads, "thread", "threads") + " here ("
                + Figures.amount(1000 * estimate.seconds() / estimate.runs()) + " ms a run and thread)\n";
    }

    static String status(Results results, Experiment e) throws IOException {
        Optional<Completion> all = results.completion();
        int chunks = e.allocation().round(0, null).orElseThrow().chunks();
        String failed = results.failures() == 0 ? "none failed" : Figures.counted(results.failures(), "run", "runs") + " failed";
        return all.isPresent() ? "Complete: " + Figures.counted(all.get().runs(), "run", "runs") + ", " + failed + "\n"
                : results.chunks() + " of " + Figures.counted(chunks, "chunk", "chunks") + " are there, " + failed + "\n";
    }

    private static String bytes(double bytes) {
        return bytes < KILO * KILO ? Figures.amount(bytes / KILO) + " kB" : bytes < KILO * KILO * KILO
                ? Figures.amount(bytes / KILO / KILO) + " MB" : Figures.amount(bytes / KILO / KILO / KILO) + " GB";
    }

    private static String duration(double seconds) {
        return seconds < 120 ? Figures.amount(seconds) + " s" : seconds < 7200 ? Figures.amount(seconds / 60) + " minutes"
                : Figures.amount(seconds / 3600) + " hours";
    }
}
