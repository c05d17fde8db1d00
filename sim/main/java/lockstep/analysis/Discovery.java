package lockstep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Where in the space of factors the cases of interest lie, and whether they lie anywhere in particular ({@link Prim}).
 *
 * @param trajectory boxes from the whole space on
 * @param box        the one chosen: largest gain, then pasted, without restrictions that do not pay
 * @param sides      what is said of each factor the box restricts
 * @param p          share of 199 random assignments of interest to the same points, the real one counted in, whose best box gains as much:
 *                   above 0.05 there is nothing that blind search does not find in noise
 * @param fresh      mean over half samples of coverage, density and gain that a box found in one half has in the other; NaN without halves
 */
public record Discovery(List<Peel> trajectory, Peel box, List<Side> sides, double p, double[] fresh) {
    private static final int SHUFFLES = 199;
    /** The least p that so many shuffles can give. */
    public static final double LEAST_P = 1.0 / (SHUFFLES + 1);
    private static final int HALVES = 50;
    private static final double NOISE = 0.05;

    /**
     * A restriction.
     *
     * @param quasiP  chance that the cases in the box hold as many of interest, if they were drawn from the box without this restriction
     *                (binomial, Bryant &amp; Lempert 2010). Quasi: the restriction was chosen because it looks well
     * @param again   share of half samples in which a box found anew restricts this factor
     * @param without the box without it
     */
    public record Side(int factor, double quasiP, double again, Peel without) {
    }

    /** Of at least 20 cases, with keyed luck. */
    public static Discovery of(Cases cases, long luck) {
        Sorted sorted = Sorted.of(cases.points());
        List<Peel> trajectory = Prim.USUAL.peel(cases, sorted);
        Peel box = lean(cases, Prim.USUAL.paste(cases, Prim.choice(trajectory)));
        long stream = new Chance(luck).at(Purpose.RESAMPLE, 4);
        double observed = Prim.choice(trajectory).gain();
        long asGood = IntStream.range(0, SHUFFLES).parallel().filter(s -> Prim.choice(Prim.USUAL.peel(
                cases.shuffled(Permutation.of(cases.size(), Chance.of(stream, s))), sorted)).gain() >= observed).count();
        List<Peel[]> halves = IntStream.range(0, HALVES).parallel().mapToObj(h -> half(cases, sorted, Chance.of(stream, -1L - h))).toList();
        List<Side> sides = new ArrayList<>();
        for (int f : box.box().restricted()) {
            double again = halves.stream().filter(h -> h[0].box().restricts(f)).count() / (double) HALVES;
            Peel without = cases.in(box.box().free(f));
            sides.add(new Side(f, quasiP(box, without), again, without));
        }
        return new Discovery(trajectory, box, sides, (asGood + 1.0) / (SHUFFLES + 1), new double[] {mean(halves, Peel::coverage),
                mean(halves, Peel::density), mean(halves, Peel::gain)});
    }

    /** Whether cases of interest lie somewhere in particular. */
    public boolean found() {
        return p <= NOISE && box.gain() > 0;
    }

    /** A box found in one random half, and how it does in the other. */
    private static Peel[] half(Cases cases, Sorted sorted, long address) {
        int[] order = Permutation.of(cases.size(), address);
        int[] half = Arrays.copyOf(order, order.length / 2);
        Cases one = cases.of(half);
        Cases other = cases.of(Arrays.copyOfRange(order, order.length / 2, order.length));
        Peel found = lean(one, Prim.USUAL.paste(one, Prim.choice(Prim.USUAL.peel(one, sorted.of(half)))));
        return new Peel[] {found, other.in(found.box())};
    }

    private static double mean(List<Peel[]> halves, java.util.function.ToDoubleFunction<Peel> number) {
        return halves.stream().mapToDouble(h -> number.applyAsDouble(h[1])).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /** Without the restrictions whose quasi-p-value is above 0.05, the worst going first. */
    private static Peel lean(Cases cases, Peel from) {
        Peel box = from;
        while (true) {
            Peel worst = null;
            double most = NOISE;
            for (int f : box.box().restricted()) {
                Peel without = cases.in(box.box().free(f));
                double p = quasiP(box, without);
                worst = p > most ? without : worst;
                most = Math.max(most, p);
            }
            if (worst == null) {
                return box;
            }
            box = worst;
        }
    }

    private static double quasiP(Peel box, Peel without) {
        return box.found() == 0 ? 1 : 1 - new BinomialDistribution(null, box.inside(), without.density()).cumulativeProbability(box.found() - 1);
    }
}
