package lockstep.live;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.setup.Enacted;

/**
 * What is to be seen of a scenario.
 *
 * @param scenario   id
 * @param arms       policies side by side
 * @param parameters changed values by path, such as {@code parameters.procurement.network-weight}
 * @param since      from when these hold
 * @param series     names of series
 * @param seeds      runs of each line, with seeds 1 to that many
 */
public record View(String scenario, List<Arm> arms, Map<String, Double> parameters, Since since, List<String> series, int seeds) {
    /** Most of everything that one view may ask for. */
    public static final int ARMS = 4;
    public static final int POLICIES = 12;
    public static final int PARAMETERS = 40;
    public static final int SERIES = 12;
    public static final int SEEDS = 64;
    /** Most runs that maps are made of. */
    public static final int MAPPED = 16;
    private static final int LABEL = 100;

    /** From when changed parameters hold. */
    public enum Since {
        /** From the first quarter in which policies may act; the past is that of the scenario. */
        FORK,
        /** From the first day; the past is another. */
        START
    }

    /** Policies in force together. */
    public record Arm(String label, Map<String, Enacted> policies) {
    }

    /** The same, if it is within bounds and names at least so many series. */
    View bounded(int leastSeries) throws Refused {
        most("arms", arms.size(), 0, ARMS);
        most("series", series.size(), leastSeries, SERIES);
        most("seeds", seeds, 1, SEEDS);
        most("parameters", parameters.size(), 0, PARAMETERS);
        for (Arm arm : arms) {
            most("policies of an arm", arm.policies().size(), 0, POLICIES);
            most("letters of a label", arm.label().length(), 0, LABEL);
        }
        return new View(scenario, arms, new TreeMap<>(parameters), since, series, seeds);
    }

    private static void most(String what, int given, int least, int most) throws Refused {
        if (given < least || given > most) {
            throw new Refused(what + ": given " + given + ", expected from " + least + " to " + most);
        }
    }
}
