package lockstep.chance;

/**
 * Counter-based random numbers: a draw is the hash of its address (seed, purpose, tick, agent, item). The mixer is the 64-bit finalizer
 * of SplitMix64 (Steele, Lea &amp; Flood 2014, variant 13 of Stafford), applied once per address part. Only integer arithmetic and
 * {@link StrictMath} are used: draws are equal on every JDK.
 */
public record Chance(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    /** Stable key of an agent or item by its id: FNV-1a, then mixed. Independent of every other id. */
    public static long key(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** Address of all draws for a purpose in a tick; pass it to the static methods. */
    public long at(Purpose purpose, int tick) {
        return mix(mix(seed + GOLDEN) ^ purpose.key() + tick * GOLDEN);
    }

    /** Address of all draws of an agent below a stream. */
    public static long of(long stream, long agent) {
        return mix(stream ^ agent);
    }

    /** Uniform on the open interval (0, 1), in steps of 2^-53. */
    public static double uniform(long address, long item) {
        return ((mix(address + item * GOLDEN) >>> 11) + 0.5) * UNIT;
    }

    /** Uniform for an agent's item. */
    public static double uniform(long stream, long agent, long item) {
        return uniform(of(stream, agent), item);
    }

    /** Standard normal by Box and Muller (1958). */
    public static double normal(long stream, long agent, long item) {
        long address = of(stream, agent);
        double radius = StrictMath.sqrt(-2 * Log.of(uniform(address, 2 * item)));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(address, 2 * item + 1));
    }

    /** Standard Gumbel: location 0, scale 1. */
    public static double gumbel(long stream, long agent, long item) {
        return -Log.of(-Log.of(uniform(stream, agent, item)));
    }

    /**
     * Poisson by inversion of one uniform, so that a small change of the mean changes the count little.
     *
     * @param mean expected count, below 700, where exp(-mean) is still a number
     */
    public static int poisson(long stream, long agent, long item, double mean) {
        if (!(mean >= 0 && mean <= 700)) {
            throw new IllegalArgumentException("Expected a Poisson mean from 0 to 700, given " + mean);
        }
        double u = uniform(stream, agent, item);
        double term = Exp.of(-mean);
        double sum = term;
        int count = 0;
        while (u > sum && term > 0) {
            count++;
            term *= mean / count;
            sum += term;
        }
        return count;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
