package lockstep.metric;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue: every metric once, by family. A new one is one entry in its family's file. */
public final class Metrics {
    private static final List<Metric> ALL = Stream.of(Adoption.ENTRIES, Locking.ENTRIES, Fragmentation.ENTRIES, Power.ENTRIES,
            Economics.ENTRIES, RightsAndSecurity.ENTRIES, MarketRules.ENTRIES, Statecraft.ENTRIES).flatMap(List::stream).toList();

    private Metrics() {
    }

    /** All metrics, in the order of the catalogue. */
    public static List<Metric> all() {
        return ALL;
    }

    /** All but those that need clean-slate counterfactuals, which cost far more to compute. */
    public static List<Metric> cheap() {
        return ALL.stream().filter(m -> !Locking.ENTRIES.contains(m)).toList();
    }

    /** The metric of a name. */
    public static Metric named(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected the name of a metric, given " + name));
    }
}
