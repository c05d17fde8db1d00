package lockstep.analysis;

/** Confidence levels. */
final class Level {
    private Level() {
    }

    /** The level, refused unless it lies between 0 and 1. */
    static double check(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Expected a confidence level between 0 and 1, given " + level);
        }
        return level;
    }

    /** Probability below the upper end of a two-sided interval: 0.975 for 0.95. */
    static double upper(double level) {
        return 1 - (1 - check(level)) / 2;
    }
}
