package lockstep.why;

/**
 * Whether a cause of one run shows in others.
 *
 * @param seeds  runs
 * @param occurs runs in which something like it happened
 * @param same   runs in which leaving it out moved the number the same way
 * @param median of the effect over all runs, 0 where nothing like it happened
 * @param low    smallest effect
 * @param high   largest effect
 */
public record Recurrence(Cause cause, int seeds, int occurs, int same, double median, double low, double high) {
}
