package lockstep.analysis;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/**
 * Worlds that cover the ranges of all uncertain parameters (McKay, Beckman &amp; Conover 1979): each range is cut into as many strata as
 * there are worlds, every stratum is used exactly once, at a random place in it, and strata of different parameters meet by chance.
 */
public final class LatinHypercube {
    private LatinHypercube() {
    }

    /**
     * Draws.
     *
     * @param worlds at least 1
     * @param seed   of the luck
     * @return [parameter][world]; a parameter's row depends on its name and on nothing of the others
     */
    public static double[][] draw(List<Uncertain> parameters, int worlds, long seed) {
        if (worlds < 1) {
            throw new IllegalArgumentException("Expected at least 1 world, given " + worlds);
        }
        if (parameters.stream().map(Uncertain::name).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException("Expected each uncertain parameter once, given "
                    + parameters.stream().map(Uncertain::name).toList());
        }
        long stream = new Chance(seed).at(Purpose.WORLD, 0);
        return parameters.stream().map(p -> shares(worlds, Chance.of(stream, Chance.key(p.name()))).map(p::at).toArray())
                .toArray(double[][]::new);
    }

    /** One share of the range in each stratum, in random order. */
    private static DoubleStream shares(int worlds, long address) {
        int[] strata = Permutation.of(worlds, address);
        return IntStream.range(0, worlds).mapToDouble(w -> (strata[w] + Chance.uniform(address, worlds + (long) w)) / worlds);
    }
}
