package lockstep.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums of weights as whole numbers: the possible sums of all columns laid out in mixed radix, so that to add a player is to add one number.
 * Columns that are proportional to one another share a digit, and players with the same weights are one class. Digits never overflow into
 * one another, because each has room for the sum over all players.
 */
final class Grid {
    /** [class] players in it; [player] its class. */
    final int[] members;
    final int[] classOf;
    /** [class][digit] weight. */
    final long[][] weights;
    /** [digit] sum over all players. */
    final long[] totals;
    /** Digit that counts players, -1 if sizes are not kept. */
    final int sizeDigit;

    private final Game game;
    /** [column] digit and factor. */
    private final int[] digitOf;
    private final long[] factor;

    /** With {@code sizes}, coalitions of different size are told apart. */
    Grid(Game game, boolean sizes) {
        this.game = game;
        int players = game.players();
        digitOf = new int[game.columns()];
        factor = new long[game.columns()];
        List<long[]> digits = new ArrayList<>();
        long[] ones = new long[players];
        Arrays.fill(ones, 1);
        if (sizes) {
            digits.add(ones);
        }
        for (int c = 0; c < digitOf.length; c++) {
            long[] reduced = reduced(c);
            int found = 0;
            while (found < digits.size() && !Arrays.equals(digits.get(found), reduced)) {
                found++;
            }
            if (found == digits.size()) {
                digits.add(reduced);
            }
            digitOf[c] = found;
        }
        sizeDigit = sizes ? 0 : -1;
        totals = digits.stream().mapToLong(digit -> Arrays.stream(digit).sum()).toArray();
        classOf = new int[players];
        Map<List<Long>, Integer> classes = new LinkedHashMap<>();
        for (int i = 0; i < players; i++) {
            int player = i;
            classOf[i] = classes.merge(digits.stream().map(digit -> digit[player]).toList(), classes.size(), (there, next) -> there);
        }
        weights = classes.keySet().stream().map(w -> w.stream().mapToLong(Long::longValue).toArray()).toArray(long[][]::new);
        members = new int[weights.length];
        for (int c : classOf) {
            members[c]++;
        }
    }

    private long[] reduced(int column) {
        long divisor = 0;
        for (int i = 0; i < game.players(); i++) {
            divisor = gcd(game.weight(i, column), divisor);
        }
        factor[column] = Math.max(1, divisor);
        long[] reduced = new long[game.players()];
        for (int i = 0; i < reduced.length; i++) {
            reduced[i] = game.weight(i, column) / factor[column];
        }
        return reduced;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** Whether a coalition with these digits carries. */
    boolean carries(long[] digits) {
        long[] sums = new long[digitOf.length];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = digits[digitOf[c]] * factor[c];
        }
        return game.carries(sums);
    }

    int players() {
        return classOf.length;
    }

    /** Number of possible sums, told as a double because it may be vast. */
    double states() {
        double product = 1;
        for (long total : totals) {
            product *= total + 1;
        }
        return product;
    }

    /** Place of digits in the layout; the first digit has stride 1. */
    int place(long[] digits) {
        long place = 0;
        for (int d = digits.length - 1; d >= 0; d--) {
            place = place * (totals[d] + 1) + digits[d];
        }
        return Math.toIntExact(place);
    }

    /** [place] whether a coalition there carries. */
    boolean[] carrying() {
        boolean[] carrying = new boolean[(int) states()];
        long[] digits = new long[totals.length];
        for (int place = 0; place < carrying.length; place++) {
            carrying[place] = carries(digits);
            int d = 0;
            while (d < digits.length && ++digits[d] > totals[d]) {
                digits[d++] = 0;
            }
        }
        return carrying;
    }
}
