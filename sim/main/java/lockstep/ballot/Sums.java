package lockstep.ballot;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * Swings by generating functions: the number of coalitions of each size and each sum of weights is a coefficient of the product of
 * (1 + x^weights y) over players (Cantor in Mann & Shapley 1962, RM-3158; several quotas: Algaba et al. 2003). The others of a player are
 * that product divided by the player's own factor. Coefficients are exact whole numbers of as many bits as there are players.
 */
final class Sums {
    /** 64-bit words that one table may take: 128 MB. */
    private static final double LARGEST = 1 << 24;

    private final Grid grid;
    private final int words;
    private final int[] shift;
    private final boolean[] carrying;
    /** Places from here on carry: nothing there, nor what it takes to get there, is ever a swing. */
    private final int bound;
    /** [place x words] number of coalitions, little end first; the same for the others of one player. */
    private final long[] counts;
    private final long[] others;

    private Sums(Grid grid) {
        this.grid = grid;
        words = words(grid);
        carrying = grid.carrying();
        int end = carrying.length;
        while (end > 0 && carrying[end - 1]) {
            end--;
        }
        bound = end;
        shift = new int[grid.weights.length];
        counts = new long[Math.max(1, bound) * words];
        others = new long[counts.length];
        counts[0] = 1;
        int reach = 0;
        for (int c = 0; c < shift.length; c++) {
            shift[c] = grid.place(grid.weights[c]);
            for (int m = 0; m < grid.members[c]; m++) {
                reach += shift[c];
                add(shift[c], Math.min(reach, bound - 1));
            }
        }
    }

    static boolean fits(Grid grid) {
        return grid.states() * words(grid) <= LARGEST;
    }

    /** Additions of words it takes, at the most. */
    static double cost(Grid grid) {
        return grid.states() * words(grid) * (grid.players() / 2.0 + grid.weights.length);
    }

    private static int words(Grid grid) {
        return grid.players() / Long.SIZE + 1;
    }

    /** [class][s] coalitions of s others that do not carry, but do with a member of the class. The grid keeps sizes. */
    static BigInteger[][] swings(Grid grid) {
        Sums sums = new Sums(grid);
        BigInteger[][] swings = new BigInteger[sums.shift.length][];
        for (int c = 0; c < swings.length; c++) {
            swings[c] = sums.swings(sums.shift[c]);
        }
        return swings;
    }

    /** Multiplies by 1 + x^shift, up to a place. */
    private void add(int by, int last) {
        int offset = by * words;
        for (int at = last * words; at >= offset; at -= words) {
            add(counts, at, counts, at - offset);
        }
    }

    private BigInteger[] swings(int by) {
        int base = grid.players() + 1;
        long[] bySize = new long[base * words];
        leaveOut(by);
        for (int place = 0; place < Math.min(bound, carrying.length - by); place++) {
            if (!carrying[place] && carrying[place + by]) {
                add(bySize, place % base * words, others, place * words);
            }
        }
        BigInteger[] swings = new BigInteger[grid.players()];
        for (int s = 0; s < swings.length; s++) {
            swings[s] = number(bySize, s * words);
        }
        return swings;
    }

    /** Divides by 1 + x^shift. */
    private void leaveOut(int by) {
        System.arraycopy(counts, 0, others, 0, counts.length);
        int offset = by * words;
        for (int at = offset; at < others.length; at += words) {
            long borrow = 0;
            for (int w = 0; w < words; w++) {
                long whole = others[at + w];
                long part = others[at - offset + w];
                long rest = whole - part - borrow;
                borrow = (~whole & part | (~whole | part) & rest) >>> Long.SIZE - 1;
                others[at + w] = rest;
            }
        }
    }

    private void add(long[] to, int at, long[] from, int start) {
        long carry = 0;
        for (int w = 0; w < words; w++) {
            long a = to[at + w];
            long b = from[start + w];
            long sum = a + b + carry;
            carry = (a & b | (a | b) & ~sum) >>> Long.SIZE - 1;
            to[at + w] = sum;
        }
    }

    private BigInteger number(long[] from, int start) {
        ByteBuffer bytes = ByteBuffer.allocate(words * Long.BYTES);
        for (int w = words - 1; w >= 0; w--) {
            bytes.putLong(from[start + w]);
        }
        return new BigInteger(1, bytes.array());
    }
}
