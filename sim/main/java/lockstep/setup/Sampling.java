package lockstep.setup;

import lockstep.Param;

/** Which points of the factors an experiment runs. */
public sealed interface Sampling {

    /** Every combination: of the values of a factor, or of so many levels evenly over its range, both ends included. */
    record Grid(
            @Param(value = "Values of a factor that has a range", unit = "levels", min = 1, max = 10000, absent = "5") int levels)
            implements Sampling {
    }

    /** The first values of all factors make the first point, the second values the second. */
    record List() implements Sampling {
    }

    /** Strata of every range once each (McKay, Beckman &amp; Conover 1979). */
    record LatinHypercube(
            @Param(value = "Points", unit = "points", min = 1, max = 1e6) int points,
            @Param(value = "Of the luck of the draw", unit = "seed", min = 0, max = 1e9, absent = "1") int seed) implements Sampling {
    }

    /** A scrambled Sobol sequence, of low discrepancy (Owen 1995); the most even if points are a power of two. */
    record Sobol(
            @Param(value = "Points", unit = "points", min = 1, max = 1e6) int points,
            @Param(value = "Of the luck of the scrambling", unit = "seed", min = 0, max = 1e9, absent = "1") int seed)
            implements Sampling {
    }

    /** Trajectories that change one factor at a time (Morris 1991). */
    record Morris(
            @Param(value = "Trajectories", unit = "trajectories", min = 2, max = 1e5) int trajectories,
            @Param(value = "Levels of each factor: 2, 4, 8 or another power of two, so that steps of half the range are exact", unit = "levels",
                    min = 2, max = 1024, absent = "4") int levels,
            @Param(value = "Of the luck of the draw", unit = "seed", min = 0, max = 1e9, absent = "1") int seed) implements Sampling {
    }

    /** Two samples and those between them that differ in one factor, for indices of Sobol (Saltelli et al. 2010). */
    record Saltelli(
            @Param(value = "Points of each of the two samples", unit = "points", min = 2, max = 1e6) int base,
            @Param(value = "Whether indices of pairs are wanted too", absent = "false") boolean secondOrder,
            @Param(value = "Of the luck of the scrambling", unit = "seed", min = 0, max = 1e9, absent = "1") int seed) implements Sampling {
    }
}
