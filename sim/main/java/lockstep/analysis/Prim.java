package lockstep.analysis;

import java.util.ArrayList;
import java.util.List;

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
        return peel(cases, Sorted.of(cases.points()));
    }

    /** The same where the points are sorted already. */
    List<Peel> peel(Cases cases, Sorted sorted) {
        List<Peel> trajectory = new ArrayList<>(List.of(cases.in(Box.all(cases.factors()))));
        Peeling peeling = new Peeling(sorted, cases.interest());
        while (true) {
            Peel last = trajectory.get(trajectory.size() - 1);
            Peeling.Slice best = best(peeling, last);
            if (best == null) {
                return trajectory;
            }
            peeling.take(best);
            Box box = best.below() ? last.box().withLow(best.factor(), best.edge()) : last.box().withHigh(best.factor(), best.edge());
            trajectory.add(new Peel(box, peeling.left(), last.found() - best.hits(), last.cases(), last.hits()));
        }
    }

    /** The box among those of a trajectory with the largest gain, the first of those that tie. */
    static Peel choice(List<Peel> trajectory) {
        Peel choice = trajectory.get(0);
        for (Peel peel : trajectory) {
            choice = peel.gain() > choice.gain() ? peel : choice;
        }
        return choice;
    }

    /** The best slice off; null if none makes the rest denser. */
    private Peeling.Slice best(Peeling peeling, Peel last) {
        Peeling.Slice best = null;
        double most = 0;
        int wanted = Math.max(1, (int) (alpha * last.inside()));
        for (int f = 0; f < last.box().low().length; f++) {
            for (boolean below : new boolean[] {true, false}) {
                Peeling.Slice slice = peeling.slice(f, below, wanted);
                int inside = last.inside() - slice.cases();
                if (slice.cases() > 0 && inside >= Math.max(1, support * last.cases())) {
                    double gain = ((double) (last.found() - slice.hits()) / inside - last.density()) / slice.cases();
                    best = gain > most ? slice : best;
                    most = Math.max(most, gain);
                }
            }
        }
        return best;
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
        double[] outside = open.of(cases.points()).mapToDouble(i -> below ? cases.points()[i][factor] : -cases.points()[i][factor])
                .filter(x -> x < edge).sorted().toArray();
        int slice = Math.max(1, (int) (alpha * peel.inside()));
        if (outside.length <= slice) {
            return open;
        }
        double value = outside[outside.length - slice];
        return below ? box.withLow(factor, value) : box.withHigh(factor, -value);
    }
}
