package lockstep.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/**
 * At which value of a factor the difference between two arms changes its sign, averaged over everything else that varies. The place is
 * where one change of sign fits the line best (most of its area on the right side of zero), so that a line which wavers about zero has
 * one place too. Intervals by the bootstrap: points (within their value, if the factor takes few) and seeds are drawn anew.
 *
 * @param place    [place] values of the factor
 * @param line     [place] mean difference, with its interval at each place alone
 * @param at       where the sign changes; NaN if it does not within the range
 * @param interval of that place; an infinite end says that it may lie beyond the range; unknown if there is none or nothing to resample
 * @param after    sign above that place, or over the whole range if there is none
 * @param against  share of the line's area on the wrong side: 0 if the line crosses zero once
 * @param within   share of resamples with a change of sign, in either direction, within the range
 */
public record Flip(double[] place, List<Estimate> line, double at, Interval interval, Direction after, double against, double within) {

    /**
     * Of paired differences.
     *
     * @param x           [point] value of the factor
     * @param differences [point][seed]; NaN where a run is missing
     * @param samples     of the bootstrap
     */
    public static Flip of(double[] x, double[][] differences, int samples, long luck, double level) {
        TrendLine trend = TrendLine.over(x);
        double[] all = new double[x.length];
        Arrays.fill(all, 1);
        double[] line = trend.through(Cells.byWorld(differences), all);
        double[][] drawn = drawn(trend, differences, samples, luck);
        Turn turn = Turn.best(trend.place(), line);
        double[] places = Arrays.stream(drawn).mapToDouble(d -> Turn.towards(turn.up, trend.place(), d).at).sorted().toArray();
        boolean flips = Double.isFinite(turn.at);
        double within = Arrays.stream(drawn).filter(d -> Double.isFinite(Turn.best(trend.place(), d).at)).count() / (double) drawn.length;
        List<Estimate> estimates = IntStream.range(0, line.length).mapToObj(i -> Estimate.of(line[i],
                Arrays.stream(drawn).mapToDouble(d -> d[i]).toArray(), level)).toList();
        Direction after = flips ? turn.up ? Direction.UP : Direction.DOWN : sign(line);
        return new Flip(trend.place(), estimates, flips ? turn.at : Double.NaN, flips ? interval(places, level) : Interval.UNKNOWN, after,
                flips ? turn.against() : 0, within);
    }

    private static Direction sign(double[] line) {
        double sum = Arrays.stream(line).sum();
        return sum > 0 ? Direction.UP : sum < 0 ? Direction.DOWN : Direction.NEITHER;
    }

    /** Order statistics, since infinite places cannot be interpolated. */
    private static Interval interval(double[] sorted, double level) {
        int outside = (int) Math.floor((1 - Level.upper(level)) * sorted.length);
        return sorted.length == 0 ? Interval.UNKNOWN : new Interval(sorted[outside], sorted[sorted.length - 1 - outside]);
    }

    /** [sample][place] lines; none if there is only one run at each value. */
    private static double[][] drawn(TrendLine trend, double[][] differences, int samples, long luck) {
        int[][] groups = groups(trend);
        int seeds = differences[0].length;
        if (seeds < 2 && Arrays.stream(groups).anyMatch(g -> g.length < 2)) {
            return new double[0][];
        }
        long stream = new Chance(luck).at(Purpose.RESAMPLE, 5);
        return IntStream.range(0, samples).parallel().mapToObj(b -> {
            double[] weight = new double[differences.length];
            for (int[] group : groups) {
                draw(group.length, Chance.of(Chance.of(stream, b), 1 + group[0]), i -> weight[group[i]]++);
            }
            double[] seed = new double[seeds];
            draw(seeds, Chance.of(Chance.of(stream, b), 0), s -> seed[s]++);
            return trend.through(Arrays.stream(differences).mapToDouble(d -> mean(d, seed)).toArray(), weight);
        }).toArray(double[][]::new);
    }

    /** Points that are drawn among themselves: those of one value, if there are few values. */
    private static int[][] groups(TrendLine trend) {
        int[] all = IntStream.range(0, trend.x().length).toArray();
        if (!trend.few()) {
            return new int[][] {all};
        }
        Map<Double, List<Integer>> byValue = new TreeMap<>(Comparator.naturalOrder());
        for (int p : all) {
            byValue.computeIfAbsent(trend.x()[p], v -> new java.util.ArrayList<>()).add(p);
        }
        return byValue.values().stream().map(g -> g.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private static void draw(int size, long address, java.util.function.IntConsumer chosen) {
        for (int i = 0; i < size; i++) {
            chosen.accept((int) (size * Chance.uniform(address, i)));
        }
    }

    private static double mean(double[] values, double[] weight) {
        double sum = 0;
        double weights = 0;
        for (int s = 0; s < values.length; s++) {
            sum += Double.isFinite(values[s]) ? weight[s] * values[s] : 0;
            weights += Double.isFinite(values[s]) ? weight[s] : 0;
        }
        return sum / weights;
    }

    /**
     * One change of sign of a line that is straight between places.
     *
     * @param at    where; minus infinity or infinity if beyond the range
     * @param right area on the side of zero that it should be
     * @param size  area on both sides
     */
    private record Turn(boolean up, double at, double right, double size) {
        double against() {
            return size == 0 ? 0 : (size - right) / (2 * size);
        }

        static Turn best(double[] place, double[] line) {
            Turn rising = towards(true, place, line);
            Turn falling = towards(false, place, line);
            return rising.right >= falling.right ? rising : falling;
        }

        /** Where the area up to there is least, for a line that should be below zero before and above it after; or the mirror image. */
        static Turn towards(boolean up, double[] place, double[] line) {
            double area = 0;
            double least = 0;
            double at = Double.NEGATIVE_INFINITY;
            double size = 0;
            for (int i = 1; i < place.length; i++) {
                double from = up ? line[i - 1] : -line[i - 1];
                double to = up ? line[i] : -line[i];
                double wide = place[i] - place[i - 1];
                boolean crosses = from < 0 && to >= 0 || from >= 0 && to < 0;
                double part = crosses ? from / (from - to) : 1;
                double first = from * part * wide / 2 + (crosses ? 0 : to * wide / 2);
                double second = crosses ? to * (1 - part) * wide / 2 : 0;
                size += Math.abs(first) + Math.abs(second);
                if (crosses && from < 0 && area + first < least) {
                    least = area + first;
                    at = place[i - 1] + part * wide;
                }
                area += first + second;
            }
            at = area < least ? Double.POSITIVE_INFINITY : at;
            least = Math.min(least, area);
            return new Turn(up, at, area - 2 * least, size);
        }
    }
}
