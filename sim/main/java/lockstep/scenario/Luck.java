package lockstep.scenario;

import java.util.SplittableRandom;

/** Draws of a recipe, addressed by its seed and the number of the nation: one nation more changes no other nation's draws. */
final class Luck {
    private Luck() {
    }

    static SplittableRandom of(int seed, int index) {
        return new SplittableRandom(mix(mix(seed) + index));
    }

    /** One standard normal draw (Box and Muller 1958). */
    static double normal(SplittableRandom luck) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - luck.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * luck.nextDouble());
    }

    /** One draw of a Pareto law; with a mean of one where the law has a mean, else at least one. */
    static double pareto(SplittableRandom luck, double exponent) {
        double least = exponent > 1 ? (exponent - 1) / exponent : 1;
        return least * StrictMath.pow(1 - luck.nextDouble(), -1 / exponent);
    }

    /** Spreads neighbouring numbers over all 64 bits (finalizer of MurmurHash3, as varied by Stafford). */
    private static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
