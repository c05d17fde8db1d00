package lockstep.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import lockstep.analysis.Box;
import lockstep.analysis.Cases;
import lockstep.analysis.Direction;
import lockstep.analysis.Discovery;
import lockstep.analysis.Peel;
import lockstep.analysis.Quantiles;
import lockstep.chart.PeelChart;
import lockstep.chart.Rounded;
import lockstep.chart.Words;

/** Where cases of interest lie, by PRIM. */
final class Discoveries implements Analysis.Part {
    private static final int LEAST = 40;
    /** More cases make boxes hardly sharper, and the checks slow. */
    private static final int MOST = 4096;
    private static final double WORST = 75;

    /** Which cases are of interest, and how that is said. */
    private record Interest(DoublePredicate of, String words) {
    }

    @Override public String lacks(Study study) {
        int worlds = study.worlds().length;
        return worlds < LEAST || study.factors().isEmpty() ? "scenario discovery needs " + LEAST + " or more points that are not trajectories "
                + "(latin-hypercube, sobol, saltelli or a grid), given " + worlds : "";
    }

    @Override public void into(Study study, Report report) throws IOException {
        report.row("prim", "series", "arm", "against", "step", "inside", "found", "coverage", "density", "support", "gain", "restricted", "cases",
                "cases_of_interest");
        report.row("prim-box", "series", "arm", "against", "interest", "p_noise", "coverage", "density", "support", "factor", "low", "high", "unit",
                "meaning", "quasi_p", "found_again", "coverage_without", "density_without", "coverage_fresh", "density_fresh");
        for (String series : study.series()) {
            for (Quantity q : study.quantities(series)) {
                if (q.difference() || study.others().isEmpty()) {
                    discover(study, report, q);
                }
            }
        }
    }

    private static void discover(Study study, Report report, Quantity q) throws IOException {
        double[] means = Study.means(study.atWorlds(q));
        int[] known = IntStream.range(0, Math.min(MOST, means.length)).filter(w -> Double.isFinite(means[w])).toArray();
        double[] values = IntStream.of(known).mapToDouble(w -> means[w]).toArray();
        Interest interest = interest(study, q, values);
        boolean[] hit = new boolean[known.length];
        IntStream.range(0, hit.length).forEach(i -> hit[i] = interest.of().test(values[i]));
        int hits = (int) IntStream.range(0, hit.length).filter(i -> hit[i]).count();
        String share = q.name() + study.when() + ": " + interest.words() + " in " + hits + " of " + hit.length + " worlds";
        if (hits == 0 || hits == hit.length) {
            report.line(share + ": nothing to tell apart");
            return;
        }
        double[][] points = IntStream.of(known).mapToObj(w -> study.points()[study.worlds()[w]]).toArray(double[][]::new);
        Discovery found = Discovery.of(new Cases(points, hit), Analysis.LUCK);
        rows(study, report, q, interest, found);
        List<String> told = told(study, found, interest);
        report.line(share + ".");
        told.forEach(text -> report.line("  " + text));
        report.picture("prim-" + q.file(), new PeelChart(new Words(q.name() + study.when() + ": where it is " + interest.words(), study.title(), "",
                "Each dot a box: peeling (Friedman & Fisher 1999) goes from all cases to the left. Large dot: the box chosen, where coverage less the "
                + "share of other cases in it is largest, without restrictions that do not pay" + (found.found() ? "" : "; grey, since it may be "
                + "noise") + ". In " + hits + " of "
                + hit.length + " worlds it is " + interest.words() + " (mean over seeds). " + study.source()), found, told));
    }

    private static Interest interest(Study study, Quantity q, double[] values) {
        Choice choice = study.choice();
        double scale = Rounded.scale(study.unit(q.series()));
        String unit = Rounded.unit(study.unit(q.series()), q.difference());
        if (Double.isFinite(choice.above())) {
            return new Interest(x -> x > choice.above(), "above " + shown(scale * choice.above(), unit));
        }
        if (Double.isFinite(choice.below())) {
            return new Interest(x -> x < choice.below(), "below " + shown(scale * choice.below(), unit));
        }
        Direction better = study.better(q.series());
        if (q.difference()) {
            double mean = Arrays.stream(values).average().orElse(0);
            int sign = better != Direction.NEITHER ? better.sign() : mean >= 0 ? 1 : -1;
            return new Interest(x -> sign * x <= 0, better != Direction.NEITHER ? "no better than " + q.against()
                    : (sign > 0 ? "not above " : "not below ") + q.against() + ", against the mean");
        }
        double edge = Quantiles.of(values, better == Direction.UP ? 100 - WORST : WORST)[0];
        return better == Direction.UP ? new Interest(x -> x < edge, "in its lowest quarter (below " + shown(scale * edge, unit) + ")")
                : new Interest(x -> x > edge, "in its highest quarter (above " + shown(scale * edge, unit) + ")");
    }

    private static String shown(double value, String unit) {
        return Rounded.digits(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static List<String> told(Study study, Discovery d, Interest interest) {
        List<String> told = new ArrayList<>();
        Peel box = d.box();
        if (!d.found()) {
            told.add("Nothing is found: no box does clearly better than the best box in noise does (p = " + Rounded.digits(d.p()) + ").");
            return told;
        }
        told.add("It is " + interest.words() + " mostly where:");
        for (Discovery.Side side : d.sides()) {
            int f = side.factor();
            told.add("- " + study.brief(f) + " " + bounds(box.box(), f) + (study.factorUnit(f).isEmpty() ? "" : " " + study.factorUnit(f)) + " ("
                    + study.meaning(f) + "). Found again in " + Rounded.percent(side.again()) + " of half samples, quasi-p "
                    + (side.quasiP() < 1e-4 ? "< 0.0001" : Rounded.digits(side.quasiP())) + ".");
        }
        told.add("This box holds " + Rounded.percent(box.coverage()) + " of such cases; " + Rounded.percent(box.density()) + " of the cases in it are "
                + "such, against " + Rounded.percent((double) box.hits() / box.cases()) + " of all. In fresh cases boxes found so hold "
                + Rounded.percent(d.fresh()[0]) + ", and " + Rounded.percent(d.fresh()[1]) + " of those in them are such. Noise does as well "
                + "with a chance of " + Rounded.digits(d.p()) + (d.p() <= Discovery.LEAST_P ? " or less." : "."));
        return told;
    }

    private static String bounds(Box box, int f) {
        double low = box.low()[f];
        double high = box.high()[f];
        return Double.isInfinite(low) ? "at most " + Rounded.digits(high) : Double.isInfinite(high) ? "at least " + Rounded.digits(low)
                : low == high ? "is " + Rounded.digits(low) : "from " + Rounded.digits(low) + " to " + Rounded.digits(high);
    }

    private static void rows(Study study, Report report, Quantity q, Interest interest, Discovery d) {
        for (int i = 0; i < d.trajectory().size(); i++) {
            Peel p = d.trajectory().get(i);
            report.row("prim", q.series(), q.arm(), q.against(), i, p.inside(), p.found(), p.coverage(), p.density(), p.support(), p.gain(),
                    p.box().restricted().size(), p.cases(), p.hits());
        }
        Peel box = d.box();
        if (!d.found()) {
            report.row("prim-box", q.series(), q.arm(), q.against(), interest.words(), d.p(), null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null);
            return;
        }
        for (Discovery.Side s : d.sides()) {
            int f = s.factor();
            report.row("prim-box", q.series(), q.arm(), q.against(), interest.words(), d.p(), box.coverage(), box.density(), box.support(),
                    study.factors().get(f), box.box().low()[f], box.box().high()[f], study.factorUnit(f), study.meaning(f), s.quasiP(), s.again(),
                    s.without().coverage(), s.without().density(), d.fresh()[0], d.fresh()[1]);
        }
    }
}
