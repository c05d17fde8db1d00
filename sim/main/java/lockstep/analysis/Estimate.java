package lockstep.analysis;

/** A number that was estimated, and its interval; NaN and unknown if nothing can be said. */
public record Estimate(double value, Interval interval) {

    /** With the middle part of what resamples gave; unknown if none gave a number. */
    static Estimate of(double value, double[] resampled, double level) {
        double upper = Level.upper(level);
        double[] ends = Quantiles.of(resampled, 100 * (1 - upper), 100 * upper);
        return new Estimate(value, Double.isNaN(value) ? Interval.UNKNOWN : new Interval(ends[0], ends[1]));
    }
}
