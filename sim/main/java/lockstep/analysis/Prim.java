package lockstep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The patient rule induction method (Friedman &amp; Fisher 1999) as used to discover scenarios (Bryant &amp; Lempert 2010): from the whole
 * space a thin slice of cases is peeled off at a time, the one whose loss makes the rest densest for each case lost; then slices are
 * pasted back as long as that makes the box better. Of factors with few values a whole value is peeled.
 *
 * @param alpha   part of the cases in the box that a slice holds, such as 0.05
 * @param support least part of all cases that a box may hold, such as 0.05
 */
record Prim(double alpha, double support) {
    /** What most users of the method take. */
    static final Prim USUAL = new Prim(0.05, 0.05);

    Prim {
        if (!(alpha > 0 && alpha < 1 && support > 0 && support < 1)) {
            throw new IllegalArgumentException("Expected alpha and support between 0 and 1, given " + alpha + " and " + support);
        }
    }

    /** Boxes from the whole space on, each in the one before. */
    List<Peel> peel(Cases cases) {
        List<Peel> trajectory = new ArrayList<>(List.of(cases.in(Box.all(cases.factors()))));
        int[][] left = IntStream.range(0, cases.factors()).mapToObj(f -> sorted(cases, f)).toArray(int[][]::new);
        while (true) {
            Peel best = best(cases, left, trajectory.get(trajectory.size() - 1));
            if (best == null) {
                return trajectory;
            }
            trajectory.add(best);
            left = Arrays.stream(left).map(order -> Arrays.stream(order).filter(i -> best.box().holds(cases.points()[i])).toArray())
                    .toArray(int[][]::new);
        }
    }

    /** Cases in rising order of a factor. */
    private static int[] sorted(Cases cases, int factor) {
        return IntStream.range(0, cases.size()).boxed().sorted(Comparator.comparingDouble(i -> cases.points()[i][factor]))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The box among those of a trajectory with the largest gain, the first of those that tie. */
    static Peel choice(List<Peel> trajectory) {
        Peel choice = trajectory.get(0);
        for (Peel peel : trajectory) {
            choice = peel.gain() > choice.gain() ? peel : choice;
        }
        return choice;
    }

    /** The best slice off; null if none makes the rest denser. {@code left} holds the cases in the last box in the order of each factor. */
    private Peel best(Cases cases, int[][] left, Peel last) {
        Peel best = null;
        double most = 0;
        for (int f = 0; f < left.length; f++) {
            for (boolean fromBelow : new boolean[] {true, false}) {
                Side side = new Side(cases, left[f], f, fromBelow);
                int lost = slice(side);
                int inside = left[f].length - lost;
                if (lost > 0 && inside >= Math.max(1, support * cases.size())) {
                    int found = last.found() - side.hits(lost);
                    double gain = ((double) found / inside - last.density()) / lost;
                    if (gain > most) {
                        most = gain;
                        best = new Peel(fromBelow ? last.box().withLow(f, side.at(lost)) : last.box().withHigh(f, side.at(lost)), inside, found,
                                cases.size(), last.hits());
                    }
                }
            }
        }
        return best;
    }

    /** How many cases a slice takes: no value is cut in two, and at least one value goes; 0 if there is only one. */
    private int slice(Side side) {
        int n = side.order.length;
        int wanted = Math.max(1, (int) (alpha * n));
        int lost = wanted;
        while (lost > 0 && lost < n && side.at(lost) == side.at(lost - 1)) {
            lost--;
        }
        lost = lost == 0 ? wanted : lost;
        while (lost < n && side.at(lost) == side.at(lost - 1)) {
            lost++;
        }
        return lost == n ? 0 : lost;
    }

    /** Cases of a box counted from one of its sides. */
    private record Side(Cases cases, int[] order, int factor, boolean fromBelow) {
        private int which(int i) {
            return order[fromBelow ? i : order.length - 1 - i];
        }

        double at(int i) {
            return cases.points()[which(i)][factor];
        }

        int hits(int count) {
            int hits = 0;
            for (int i = 0; i < count; i++) {
                hits += cases.interest()[which(i)] ? 1 : 0;
            }
            return hits;
        }
    }

    /** Widens a box as long as its gain rises: pastes back slices of cases just outside one of its sides, the best first. */
    Peel paste(Cases cases, Peel from) {
        Peel last = from;
        while (true) {
            Peel best = last;
            for (int f : last.box().restricted()) {
                for (boolean below : new boolean[] {true, false}) {
                    Peel wider = cases.in(wider(cases, last, f, below));
                    best = wider.gain() > best.gain() ? wider : best;
                }
            }
            if (best == last) {
                return last;
            }
            last = best;
        }
    }

    private Box wider(Cases cases, Peel peel, int factor, boolean below) {
        Box box = peel.box();
        double edge = below ? box.low()[factor] : -box.high()[factor];
        Box open = below ? box.withLow(factor, Double.NEGATIVE_INFINITY) : box.withHigh(factor, Double.POSITIVE_INFINITY);
        double[] outside = Arrays.stream(cases.points()).filter(open::holds).mapToDouble(p -> below ? p[factor] : -p[factor])
                .filter(x -> x < edge).sorted().toArray();
        int slice = Math.max(1, (int) (alpha * peel.inside()));
        if (outside.length <= slice) {
            return open;
        }
        double value = outside[outside.length - slice];
        return below ? box.withLow(factor, value) : box.withHigh(factor, -value);
    }
}
