package lockstep.ballot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Swings for few players whose weights are too wide for a table (populations, say): the players are split in two halves, and each coalition
 * of one half is matched with the coalitions of the other that complete it, found by bisection (Horowitz & Sahni 1974, JACM 21:277-292; for
 * power indices Klinz & Woeginger 2005). Exact: counts are whole numbers of 62 bits.
 */
final class Halves {
    private static final int MOST_PLAYERS = 56;
    private static final double LARGEST = 1 << 18;
    private static final double MOST_MATCHES = 2e9;

    private final Grid grid;
    private final int widest;
    private final Half first;
    private final Half second;
    /** [size] coalitions that carry; [class][size] those of them with one given member of the class, times the members it has. */
    private final long[] all;
    private final long[][] with;

    private Halves(Grid grid) {
        this.grid = grid;
        widest = IntStream.range(0, grid.totals.length).filter(d -> d != grid.sizeDigit).boxed().max(Comparator.comparing(d -> grid.totals[d])).orElseThrow();
        List<int[]> parts = split(grid);
        first = new Half(grid, parts.get(0), widest);
        second = new Half(grid, parts.get(1), widest);
        all = new long[grid.players() + 1];
        with = new long[grid.members.length][all.length];
    }

    /** Whether there is something to halve: more than sizes, and not too many players. */
    static boolean fits(Grid grid) {
        return grid.totals.length > 1 && grid.players() <= MOST_PLAYERS && split(grid).stream().allMatch(part -> Half.size(grid, part) <= LARGEST);
    }

    /** Matches it takes at the most. */
    static double cost(Grid grid) {
        return 2 * split(grid).stream().mapToDouble(part -> Half.size(grid, part)).reduce(1, (a, b) -> a * b);
    }

    /** [class][s] coalitions of s others that do not carry, but do with a member of the class; empty if it would take too long. */
    static Optional<BigInteger[][]> swings(Grid grid) {
        Halves halves = new Halves(grid);
        double matches = (double) halves.first.ways.length * halves.second.groups.size()
                + (double) halves.second.ways.length * halves.first.groups.size();
        if (matches > MOST_MATCHES) {
            return Optional.empty();
        }
        halves.match(halves.first, halves.second, true);
        halves.match(halves.second, halves.first, false);
        return Optional.of(halves.swings());
    }

    /** Classes dealt out so that both halves have about as many coalitions. */
    private static List<int[]> split(Grid grid) {
        List<List<Integer>> parts = List.of(new ArrayList<>(), new ArrayList<>());
        double[] size = {1, 1};
        IntStream.range(0, grid.members.length).boxed().sorted(Comparator.comparing(c -> -grid.members[c])).forEach(c -> {
            int part = size[0] <= size[1] ? 0 : 1;
            size[part] *= grid.members[c] + 1;
            parts.get(part).add(c);
        });
        return parts.stream().map(part -> part.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private void match(Half half, Half other, boolean count) {
        long[] completions = new long[all.length];
        for (int k = 0; k < half.sums.length; k++) {
            Arrays.fill(completions, 0);
            for (Half.Group group : other.groups) {
                completions[(int) group.digits()[grid.sizeDigit]] += completions(half.sums[k], group);
            }
            int[] members = half.members(k);
            int size = (int) half.sums[k][grid.sizeDigit];
            for (int s = 0; s + size < all.length; s++) {
                long coalitions = half.ways[k] * completions[s];
                all[size + s] += count ? coalitions : 0;
                for (int i = 0; i < members.length; i++) {
                    with[half.classes[i]][size + s] += coalitions * members[i];
                }
            }
        }
    }

    /** Coalitions of a group that carry together with a coalition: those from some place on, since more never hurts. */
    private long completions(long[] sums, Half.Group group) {
        long[] digits = new long[sums.length];
        for (int d = 0; d < digits.length; d++) {
            digits[d] = sums[d] + group.digits()[d];
        }
        int low = 0;
        int high = group.widest().length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            digits[widest] = sums[widest] + group.widest()[middle];
            if (grid.carries(digits)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < group.waysFrom().length ? group.waysFrom()[low] : 0;
    }

    /** A coalition that carries with a player and not without it is one that carries with it, less those that carry without it. */
    private BigInteger[][] swings() {
        BigInteger[][] swings = new BigInteger[with.length][all.length - 1];
        for (int c = 0; c < with.length; c++) {
            for (int s = 0; s + 1 < all.length; s++) {
                long member = with[c][s] / grid.members[c];
                swings[c][s] = BigInteger.valueOf(with[c][s + 1] / grid.members[c] - (all[s] - member));
            }
        }
        return swings;
    }
}
