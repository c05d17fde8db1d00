package lockstep.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lockstep.agent.Nation;

/**
 * Income groups of nations by GDP per head now, at the bounds of the World Bank for its fiscal year 2022 (GNI per head 1,045, 4,095 and
 * 12,695 USD). Nations move between groups as they grow.
 */
enum Income {
    LOW(1045), LOWER_MIDDLE(4095), UPPER_MIDDLE(12695), HIGH(Double.POSITIVE_INFINITY);

    private final double highestUsd;

    Income(double highestUsd) {
        this.highestUsd = highestUsd;
    }

    private static final Income[] ALL = values();

    /** Names for results. */
    static final List<String> NAMES = Arrays.stream(ALL).map(i -> i.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();

    /** Index of a nation's group. */
    static int of(Nation nation) {
        double head = nation.gdpPerHeadUsd();
        int group = 0;
        while (head > ALL[group].highestUsd) {
            group++;
        }
        return group;
    }
}
