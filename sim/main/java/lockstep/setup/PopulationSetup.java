package lockstep.setup;

import lockstep.Param;

import java.util.Map;

/**
 * A recipe for made-up nations, for theory and scale tests. Nation k of population "p" has id "p-0007" (k zero-padded). Values are
 * those of its type; sizes spread as a Pareto tail if {@code sizeTail} is set. Types are dealt by share, in order, without luck.
 */
public record PopulationSetup(
        @Param(value = "Nations to make", unit = "nations", min = 1, max = 1000000) int count,
        @Param(value = "Exponent of the Pareto tail of GDP and population; 0 for all alike", unit = "exponent", min = 0, max = 10, absent = "0")
        double sizeTail,
        @Param(value = "Standard deviation of ideal points around the type's", unit = "index", min = 0, max = 2, absent = "0") double idealPointSd,
        @Param(value = "Seed of the recipe's own luck", unit = "seed", absent = "1") int seed,
        @Param(value = "Groups every nation of the population belongs to", absent = "[]") java.util.List<String> groups,
        @Param("Types of nation, by name") Map<String, Type> types,
        @Param(value = "Trade network among them", absent = "{kind: none}") Network network) {

    /** A type of nation and its share of the population. */
    public record Type(
            @Param(value = "Share of the population", unit = "share", min = 0, max = 1) double share,
            @Param("Facts of each nation of the type") NationSetup nation) {
    }

    /** Who trades with whom. */
    public record Network(
            @Param("none, complete, ring, small-world, random or file") Kind kind,
            @Param(value = "Partners of each nation (mean, for random)", unit = "partners", min = 0, max = 100000, absent = "0") int degree,
            @Param(value = "Share of links rewired (small-world)", unit = "share", min = 0, max = 1, absent = "0") double rewired,
            @Param(value = "Edge list with columns from,to (file)", absent = "''") String edges) {

        /** Shapes of network. */
        public enum Kind { NONE, COMPLETE, RING, SMALL_WORLD, RANDOM, FILE }
    }
}
