package lockstep.study;

import java.io.IOException;
import java.util.Locale;

/** An analysis of an experiment. */
public enum Analysis {
    /** How runs of each arm spread over time. */
    BANDS(new OverTime()),
    /** Elementary effects of factors. */
    MORRIS(new Screening()),
    /** Which share of the variance each factor accounts for. */
    SOBOL(new Sensitivity()),
    /** Where in the space of factors cases of interest lie. */
    PRIM(new Discoveries()),
    /** How well arms do whatever the world is. */
    WORLDS(new Worlds()),
    /** At which value of a factor a difference changes its sign. */
    FLIPS(new Thresholds()),
    /** What is known of each comparison where runs stopped when that was enough. */
    UNTIL(new Stopping());

    /** Bootstrap samples of every interval. */
    static final int SAMPLES = 1000;
    /** Seed of the luck of resampling. */
    static final long LUCK = 1;
    static final double LEVEL = 0.95;

    private final Part part;

    Analysis(Part part) {
        this.part = part;
    }

    /** What an analysis does. */
    interface Part {
        /** Why the results do not carry it; "" if they do. */
        String lacks(Study study);

        /** Adds what it finds. */
        void into(Study study, Report report) throws IOException;
    }

    /** Why the results do not carry it; "" if they do. */
    public String lacks(Study study) {
        return part.lacks(study);
    }

    /** Adds what it finds to a report. */
    public void into(Study study, Report report) throws IOException {
        part.into(study, report);
    }

    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
