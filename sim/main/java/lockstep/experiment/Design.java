package lockstep.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lockstep.metric.Column;
import lockstep.policy.Plan;
import lockstep.setup.Clock;

/**
 * What is compared: contenders with a baseline and with one another, under the same luck.
 *
 * @param baseline   name of what all are laid over
 * @param underlying what is laid over the scenario in every run
 * @param contenders in the order of results
 * @param columns    series that are read
 * @param seeds      runs of each, with seeds 1 to that many
 * @param ticks      at which series are read: ends of years, and the end
 */
public record Design(String baseline, List<Plan> underlying, List<Contender> contenders, List<Column> columns, int seeds, int[] ticks) {

    /** Ends of years from the one before a quarter on, and the last tick. */
    public static int[] yearEnds(Clock clock, String from) {
        int year = clock.ticksPerYear();
        int first = Math.max(0, clock.tickOf(from)) / year * year;
        int last = clock.ticks() - 1;
        return IntStream.rangeClosed(Math.max(0, first - 1), last).filter(t -> (t + 1) % year == 0 || t == last).toArray();
    }

    /** Positions among {@link #ticks} that results are told of: every fifth year, and the end. */
    public int[] told(Clock clock) {
        return IntStream.range(0, ticks.length).filter(i -> i == ticks.length - 1
                || ticks[i] < clock.ticks() - 1 && i > 0 && Math.floor(clock.yearOf(ticks[i])) % 5 == 0).toArray();
    }

    /** Contenders by position, in the order of the ticks in which they leave the baseline. */
    List<Integer> order(int[] leave) {
        return IntStream.range(0, leave.length).boxed().sorted(Comparator.comparingInt(c -> leave[c])).toList();
    }
}
