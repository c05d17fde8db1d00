package lockstep.scenario;

import java.util.Optional;

/**
 * What is known of one number of a scenario.
 *
 * @param path        where it is, as {@code --set} takes it
 * @param value       the number as written
 * @param unit        its unit
 * @param plausible   plausible values, if any were given
 * @param source      where it comes from; begins with "assumed" if from nowhere
 * @param meaning     what it is
 * @param wholeNumber whether it can only be a whole one
 */
public record Evidence(String path, String value, String unit, Optional<Range> plausible, String source, String meaning,
        boolean wholeNumber) {

    /** Whether nobody measured it. */
    public boolean assumed() {
        return source.startsWith("assumed");
    }
}
