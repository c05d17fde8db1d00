package lockstep.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant, by the number of letters to change, add, drop or swap. */
public final class Nearest {
    private static final int LISTED = 40;

    private Nearest() {
    }

    /** The end of a message about a name that does not exist: what was meant, else what there is. */
    public static String hint(String given, Collection<String> valid, String kind) {
        Optional<String> meant = to(given, valid);
        if (meant.isPresent()) {
            return ", did you mean " + meant.get() + "?";
        }
        if (valid.isEmpty()) {
            return ", there are no " + kind;
        }
        return valid.size() > LISTED ? ", it is not among the " + valid.size() + " " + kind
                : ", expected one of " + String.join(", ", valid);
    }

    /** The nearest name, if it is near enough: one change in three letters. */
    static Optional<String> to(String given, Collection<String> valid) {
        String best = null;
        int least = Math.max(1, given.length() / 3) + 1;
        for (String candidate : valid) {
            int distance = distance(given.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Optimal string alignment distance. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, i, j, a.charAt(i - 1) == b.charAt(j - 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, int i, int j, boolean same) {
        int replaced = d[i - 1][j - 1] + (same ? 0 : 1);
        return Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    }
}
