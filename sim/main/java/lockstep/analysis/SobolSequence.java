package lockstep.analysis;

import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points that fill the unit cube evenly (Sobol 1967, direction numbers of Joe &amp; Kuo 2008), each coordinate scrambled as Owen (1995) does:
 * whether a binary digit is flipped depends by luck on all digits before it. Scrambled points are as even as those that are not, each by
 * itself is uniform, so that estimates are unbiased, and different seeds give independent sets. The first points of a longer set are the
 * shorter set; powers of two are the most even.
 */
public final class SobolSequence {
    /** The library's limit. */
    public static final int MOST_DIMENSIONS = 1000;
    /** Points are counted by an int, and the first 2^32 have no further digits. */
    private static final int DIGITS = 32;
    private static final double UNIT = 0x1.0p-32;
    private static final int REST = 1 << 20;

    private SobolSequence() {
    }

    /**
     * Draws.
     *
     * @param seed of the scrambling
     * @return [point][dimension], each above 0 and below 1
     */
    public static double[][] draw(int points, int dimensions, long seed) {
        if (points < 1 || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("Expected at least 1 point and 1 to " + MOST_DIMENSIONS + " dimensions, given " + points
                    + " and " + dimensions);
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        long stream = new Chance(seed).at(Purpose.WORLD, 1);
        double[][] drawn = new double[points][];
        for (int p = 0; p < points; p++) {
            drawn[p] = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                drawn[p][d] = scrambled((long) (drawn[p][d] / UNIT), Chance.of(stream, d));
            }
        }
        return drawn;
    }

    private static double scrambled(long digits, long address) {
        long flipped = 0;
        for (int below = DIGITS - 1; below >= 0; below--) {
            // The digits before, behind a 1 that tells 0 from 00.
            long before = digits >>> below + 1 | 1L << DIGITS - 1 - below;
            long flip = Chance.uniform(address, before) < 0.5 ? 1 : 0;
            flipped = flipped << 1 | (digits >>> below & 1) ^ flip;
        }
        int rest = (int) (REST * Chance.uniform(address, 1L << DIGITS | digits));
        return (flipped + (rest + 0.5) / REST) * UNIT;
    }
}
