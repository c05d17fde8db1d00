package lockstep.app;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, or nothing if no person watches. */
final class Progress implements AutoCloseable {
    private static final DecimalFormatSymbols POINT = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /** Of a task of some steps. The launcher says whether standard error is a terminal; Java itself only knows about all three streams. */
    static Progress of(String task, int steps, boolean quiet) {
        return new Progress(quiet || !watched() ? null : builder(task, steps).build());
    }

    /** Of a long task some of whose steps are done already, with the rate of the others. */
    static Progress of(String task, long steps, long done, boolean quiet) {
        return new Progress(quiet || !watched() ? null : builder(task, steps).showSpeed(new DecimalFormat(" 0.0", POINT))
                .startsFrom(done, Duration.ZERO).build());
    }

    private static boolean watched() {
        String told = System.getProperty("lockstep.terminal");
        return told == null ? System.console() != null : told.equals("true");
    }

    private static ProgressBarBuilder builder(String task, long steps) {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(100)
                .clearDisplayOnFinish();
    }

    /** Some steps more; may be called by any thread. */
    void steps(int steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
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
