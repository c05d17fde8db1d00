package lockstep.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, or nothing if no person watches. */
final class Progress implements AutoCloseable {
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /** Of a task of some steps. The launcher says whether standard error is a terminal; Java itself only knows about all three streams. */
    static Progress of(String task, int steps, boolean quiet) {
        String told = System.getProperty("lockstep.terminal");
        boolean watched = told == null ? System.console() != null : told.equals("true");
        return new Progress(quiet || !watched ? null : new ProgressBarBuilder().setTaskName(task).setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(100).clearDisplayOnFinish().build());
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
