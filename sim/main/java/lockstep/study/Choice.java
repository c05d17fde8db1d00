package lockstep.study;

import java.util.List;
import lockstep.analysis.Direction;

/**
 * What a reader wants to look at.
 *
 * @param series  names of series; all if empty
 * @param arms    arms to hold against another; all others if empty
 * @param against the arm that others are held against
 * @param date    of all that is not over time; the last if empty
 * @param better  where series should go if the catalogue does not say, or says otherwise; NEITHER to take it from there
 * @param above   cases of interest are those above this; NaN for none
 * @param below   cases of interest are those below this; NaN for none
 * @param asked   value that satisfies; NaN to take the median over worlds of the arm that others are held against
 */
public record Choice(List<String> series, List<String> arms, String against, String date, Direction better, double above, double below,
        double asked) {
}
