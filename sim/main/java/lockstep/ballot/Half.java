package lockstep.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All coalitions of some of the classes of a grid, members of a class being alike, and for each of them how often it occurs. */
final class Half {
    /** Classes it is made of. */
    final int[] classes;
    /** [coalition][digit] sums; [coalition] number of choices of members that give it. */
    final long[][] sums;
    final long[] ways;
    /** Coalitions that differ only in the widest digit. */
    final List<Group> groups;

    private final Grid grid;

    /** [k] in ascending order of the widest digit: that digit, and the ways of k and all after it. */
    record Group(long[] digits, long[] widest, long[] waysFrom) {
    }

    Half(Grid grid, int[] classes, int widest) {
        this.grid = grid;
        this.classes = classes;
        int size = (int) size(grid, classes);
        sums = new long[size][grid.totals.length];
        ways = new long[size];
        ways[0] = 1;
        int done = 1;
        for (int c : classes) {
            long choices = 1;
            for (int j = 1; j <= grid.members[c]; j++) {
                choices = choices * (grid.members[c] - j + 1) / j;
                for (int k = 0; k < done; k++) {
                    int at = j * done + k;
                    for (int d = 0; d < sums[at].length; d++) {
                        sums[at][d] = sums[k][d] + j * grid.weights[c][d];
                    }
                    ways[at] = ways[k] * choices;
                }
            }
            done *= grid.members[c] + 1;
        }
        groups = groups(widest);
    }

    /** Number of coalitions of some classes. */
    static double size(Grid grid, int[] classes) {
        return Arrays.stream(classes).mapToDouble(c -> grid.members[c] + 1).reduce(1, (a, b) -> a * b);
    }

    /** Members that a coalition has of each of {@link #classes}. */
    int[] members(int coalition) {
        int[] counts = new int[classes.length];
        int rest = coalition;
        for (int i = 0; i < counts.length; i++) {
            int base = grid.members[classes[i]] + 1;
            counts[i] = rest % base;
            rest /= base;
        }
        return counts;
    }

    private List<Group> groups(int widest) {
        Map<List<Long>, List<Integer>> alike = new LinkedHashMap<>();
        for (int k = 0; k < sums.length; k++) {
            List<Long> key = new ArrayList<>();
            for (int d = 0; d < sums[k].length; d++) {
                key.add(d == widest ? 0 : sums[k][d]);
            }
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(k);
        }
        List<Group> made = new ArrayList<>();
        alike.forEach((key, coalitions) -> {
            coalitions.sort(Comparator.comparingLong(k -> sums[k][widest]));
            long[] from = new long[coalitions.size()];
            for (int k = from.length - 1; k >= 0; k--) {
                from[k] = ways[coalitions.get(k)] + (k + 1 < from.length ? from[k + 1] : 0);
            }
            made.add(new Group(key.stream().mapToLong(Long::longValue).toArray(),
                    coalitions.stream().mapToLong(k -> sums[k][widest]).toArray(), from));
        });
        return made;
    }
}
