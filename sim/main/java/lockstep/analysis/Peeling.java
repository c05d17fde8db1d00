package lockstep.analysis;

import java.util.Arrays;

/** The cases that are left while slices are peeled off, and the slice to go next. Slices are counted from the ends of sorted factors. */
final class Peeling {
    private final Sorted sorted;
    private final boolean[] interest;
    private final boolean[] gone;
    /** [factor] the lowest rank that may be left; what is below has gone. */
    private final int[] first;
    /** [factor] the highest rank that may be left. */
    private final int[] last;
    private int left;

    /**
     * The cases at one end of a factor: no value is cut in two.
     *
     * @param cases how many; 0 if the factor has only one value left
     * @param hits  of interest among them
     * @param edge  value of the next case, the first that stays
     */
    record Slice(int factor, boolean below, int cases, int hits, double edge) {
    }

    Peeling(Sorted sorted, boolean[] interest) {
        this.sorted = sorted;
        this.interest = interest;
        gone = new boolean[interest.length];
        first = new int[sorted.factors()];
        last = new int[sorted.factors()];
        Arrays.fill(last, interest.length - 1);
        left = interest.length;
    }

    int left() {
        return left;
    }

    /** As many cases as wanted or, where that would cut a value, fewer; if not one whole value is so few, one value. */
    Slice slice(int factor, boolean below, int wanted) {
        int[] order = sorted.order()[factor];
        double[] value = sorted.value()[factor];
        trim(factor, order);
        int step = below ? 1 : -1;
        int end = below ? last[factor] + 1 : first[factor] - 1;
        int seen = 0;
        int seenHits = 0;
        double before = Double.NaN;
        int cases = 0;
        int hits = 0;
        double edge = Double.NaN;
        for (int rank = below ? first[factor] : last[factor]; rank != end && (seen <= wanted || cases == 0); rank += step) {
            if (!gone[order[rank]]) {
                if (seen > 0 && value[rank] != before) {
                    cases = seen;
                    hits = seenHits;
                    edge = value[rank];
                }
                before = value[rank];
                seen++;
                seenHits += interest[order[rank]] ? 1 : 0;
            }
        }
        return new Slice(factor, below, cases, hits, edge);
    }

    private void trim(int factor, int[] order) {
        while (first[factor] < last[factor] && gone[order[first[factor]]]) {
            first[factor]++;
        }
        while (last[factor] > first[factor] && gone[order[last[factor]]]) {
            last[factor]--;
        }
    }

    void take(Slice slice) {
        int[] order = sorted.order()[slice.factor()];
        int rank = slice.below() ? first[slice.factor()] : last[slice.factor()];
        for (int taken = 0; taken < slice.cases(); rank += slice.below() ? 1 : -1) {
            if (!gone[order[rank]]) {
                gone[order[rank]] = true;
                taken++;
            }
        }
        left -= slice.cases();
    }
}
