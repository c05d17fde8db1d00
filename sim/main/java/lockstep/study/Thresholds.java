package lockstep.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lockstep.analysis.Direction;
import lockstep.analysis.Flip;
import lockstep.analysis.Interval;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.chart.FlipChart;
import lockstep.chart.Rounded;
import lockstep.chart.Words;

/** At which value of a factor the difference between two arms changes its sign. */
final class Thresholds implements Analysis.Part {
    private static final int SAMPLES = 500;
    /** Share of lines of pure noise about zero of which a flip is told all the same: 9 of 600 simulated, 200 points and 2 seeds each. */
    private static final double BY_CHANCE = 0.015;

    @Override public String lacks(Study study) {
        if (study.others().isEmpty()) {
            return "a flip of ranking needs two or more arms (policies), given one";
        }
        return varied(study).isEmpty() ? "a flip of ranking needs a factor with two or more values over points that are not trajectories" : "";
    }

    private static List<Integer> varied(Study study) {
        return IntStream.range(0, study.factors().size()).filter(f -> IntStream.of(study.worlds()).mapToDouble(w -> study.points()[w][f])
                .distinct().count() > 1).boxed().toList();
    }

    /** A factor and what came out along it; places as values of the factor. */
    private record Found(int factor, Flip flip, double[] x, double[] y) {
        boolean flips() {
            return Double.isFinite(flip.at());
        }

        /** Whether there surely is one: nearly all resamples have one, and no end of the interval of its place lies beyond the range. */
        boolean told() {
            return flips() && flip.within() >= Analysis.LEVEL && Double.isFinite(flip.interval().low()) && Double.isFinite(flip.interval().high());
        }

        /** How much the line moves over the range. */
        double swing() {
            double[] line = flip.line().stream().mapToDouble(e -> e.value()).filter(Double::isFinite).toArray();
            return Arrays.stream(line).max().orElse(0) - Arrays.stream(line).min().orElse(0);
        }
    }

    @Override public void into(Study study, Report report) throws IOException {
        report.row("flips", "series", "arm", "against", "date", "factor", "unit", "flips", "at", "low", "high", "sign_after", "against_the_sign",
                "resamples_with_a_flip", "difference_at_low_end", "difference_at_high_end");
        for (String series : study.series()) {
            for (Quantity q : study.quantities(series)) {
                if (q.difference()) {
                    double[][] differences = study.atWorlds(q);
                    List<Found> all = new ArrayList<>();
                    for (int f : varied(study)) {
                        all.add(found(study, differences, f));
                    }
                    all.forEach(f -> row(study, report, q, f));
                    told(study, report, q, all);
                }
            }
        }
    }

    /** {@code differences} are by world and seed. */
    private static Found found(Study study, double[][] differences, int factor) {
        double[] x = IntStream.of(study.worlds()).mapToDouble(w -> study.points()[w][factor]).toArray();
        boolean log = study.logarithmic(factor);
        Flip flip = Flip.of(log ? Arrays.stream(x).map(Log::of).toArray() : x, differences, SAMPLES, Analysis.LUCK, Analysis.LEVEL);
        return new Found(factor, log ? back(flip) : flip, x, Study.means(differences));
    }

    /** From logarithms of values to values. */
    private static Flip back(Flip f) {
        Interval interval = f.interval().known() ? new Interval(back(f.interval().low()), back(f.interval().high())) : f.interval();
        return new Flip(Arrays.stream(f.place()).map(Exp::of).toArray(), f.line(), Double.isNaN(f.at()) ? f.at() : Exp.of(f.at()), interval, f.after(),
                f.against(), f.within());
    }

    /** What lies beyond the range stays there: the logarithm minus infinity is no value 0. */
    private static double back(double log) {
        return Double.isInfinite(log) ? log : Exp.of(log);
    }

    private static void row(Study study, Report report, Quantity q, Found f) {
        Flip flip = f.flip();
        report.row("flips", q.series(), q.arm(), q.against(), study.date(), study.factors().get(f.factor()), study.factorUnit(f.factor()), f.flips(),
                flip.at(), flip.interval().low(), flip.interval().high(), flip.after(), flip.against(), flip.within(), flip.line().get(0).value(),
                flip.line().get(flip.line().size() - 1).value());
    }

    private static void told(Study study, Report report, Quantity q, List<Found> all) throws IOException {
        List<Found> flips = all.stream().filter(Found::told).sorted(Comparator.comparingDouble(f -> -f.swing())).toList();
        for (Found f : flips) {
            report.line(q.name() + study.when() + ": turns " + sign(f.flip().after()) + " where " + study.brief(f.factor()) + " exceeds "
                    + Rounded.digits(f.flip().at()) + between(f.flip().interval()) + (study.factorUnit(f.factor()).isEmpty() ? ""
                    : " " + study.factorUnit(f.factor())) + ends(study.unit(q.series()), f.flip()));
        }
        Found most = all.stream().max(Comparator.comparingDouble(Found::swing)).orElseThrow();
        long unsure = all.stream().filter(f -> f.flips() && !f.told()).count();
        long chance = Math.round(BY_CHANCE * (unsure + flips.size()));
        if (unsure > 0) {
            report.line(q.name() + study.when() + ": " + (flips.isEmpty() ? "no flip that these runs can tell; " : "") + "along " + unsure + " of "
                    + all.size() + " factors the mean crosses zero, but not surely, or it cannot be told where (flips.csv)"
                    + (flips.isEmpty() || chance == 0 ? "" : "; of so many lines chance alone may turn " + chance));
        } else if (flips.isEmpty()) {
            report.line(q.name() + study.when() + ": no flip within the range of any factor; the difference is " + sign(most.flip().after())
                    + " throughout");
        }
        picture(study, report, q, flips.isEmpty() ? most : flips.get(0));
    }

    /** How large the difference is at both ends of the range: a flip between two values that hardly differ from zero is of no importance. */
    private static String ends(String unit, Flip flip) {
        double scale = Rounded.scale(unit);
        String shown = Rounded.unit(unit, true);
        return "; from " + Rounded.digits(scale * flip.line().get(0).value()) + " to " + Rounded.digits(scale * flip.line().get(flip.line().size() - 1)
                .value()) + (shown.isEmpty() ? "" : " " + shown) + " over its range";
    }

    private static String between(Interval i) {
        return i.known() ? " (" + end(i.low()) + " to " + end(i.high()) + ")" : "";
    }

    private static String end(double x) {
        return Double.isInfinite(x) ? "beyond the range" : Rounded.digits(x);
    }

    private static String sign(Direction after) {
        return after == Direction.UP ? "positive" : after == Direction.DOWN ? "negative" : "zero";
    }

    private static void picture(Study study, Report report, Quantity q, Found f) throws IOException {
        double scale = Rounded.scale(study.unit(q.series()));
        String unit = study.factorUnit(f.factor());
        report.picture("flip-" + q.file(), new FlipChart(new Words(q.name() + study.when() + ": " + (f.told() ? "where the ranking flips"
                : "no sure flip"), study.title(), Rounded.unit(study.unit(q.series()), true), "Dots: mean over seeds at a point. Line: mean "
                + "difference along the factor, averaged over all else that varies; band: 95 % at each place. " + (f.told() ? "Orange: where the "
                + "sign changes, with its 95 % interval" + between(f.flip().interval()) + ". " : "Of all factors its line moves most; it "
                + (f.flips() ? "crosses zero, but not surely, or it cannot be told where. " : "does not cross zero within the range. "))
                + study.source()),
                new FlipChart.Curve(study.brief(f.factor()) + (unit.isEmpty() ? "" : ", " + unit), f.flip().place(),
                        f.flip().line().stream().map(e -> Screening.times(e, scale)).toList(), f.x(), Arrays.stream(f.y()).map(v -> scale * v).toArray(),
                        f.told() ? f.flip().at() : Double.NaN, f.flip().interval().low(), f.flip().interval().high())));
    }
}
