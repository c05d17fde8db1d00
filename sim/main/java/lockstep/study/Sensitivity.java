package lockstep.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.analysis.Estimate;
import lockstep.analysis.SaltelliDesign;
import lockstep.analysis.SobolIndices;
import lockstep.chart.Fan;
import lockstep.chart.FanChart;
import lockstep.chart.Rounded;
import lockstep.chart.SharesChart;
import lockstep.chart.Words;
import lockstep.setup.Sampling;

/** Sobol's indices, of a Saltelli design. */
final class Sensitivity implements Analysis.Part {
    private static final int SHOWN = 20;
    private static final int TOLD = 4;
    private static final int OVER_TIME = 5;

    @Override public String lacks(Study study) {
        if (study.setup().until().rules()) {
            return "Sobol's indices need the same seeds at all points, so no rule to stop (until)";
        }
        return study.setup().design() instanceof Sampling.Saltelli ? "" : "Sobol's indices need a design of kind saltelli";
    }

    @Override public void into(Study study, Report report) throws IOException {
        Sampling.Saltelli asked = (Sampling.Saltelli) study.setup().design();
        SaltelliDesign design = new SaltelliDesign(study.factors().size(), asked.base(), asked.secondOrder(), asked.seed());
        report.row("sobol", "series", "arm", "against", "date", "index", "factor", "other", "share", "low", "high", "rows", "rows_missing",
                "variance");
        for (String series : study.series()) {
            for (Quantity q : study.quantities(series)) {
                List<SobolIndices> byDate = new ArrayList<>();
                for (String date : study.dates()) {
                    SobolIndices indices = SobolIndices.of(design, study.values(q, date), Analysis.SAMPLES, Analysis.LUCK, Analysis.LEVEL);
                    rows(study, report, q, date, indices);
                    byDate.add(indices);
                }
                told(study, report, q, byDate.get(study.dates().indexOf(study.date())));
                overTime(study, report, q, byDate);
            }
        }
    }

    private static void rows(Study study, Report report, Quantity q, String date, SobolIndices s) {
        for (int f = 0; f < study.factors().size(); f++) {
            row(report, q, date, s, "first", study.factors().get(f), "", s.first().get(f));
            row(report, q, date, s, "total", study.factors().get(f), "", s.total().get(f));
            for (int g = f + 1; g < study.factors().size() && !s.pairs().isEmpty(); g++) {
                row(report, q, date, s, "second", study.factors().get(f), study.factors().get(g), s.pair(f, g));
            }
        }
        row(report, q, date, s, "interactions", "", "", s.interactions());
        row(report, q, date, s, "luck", "", "", s.luck());
    }

    private static void row(Report report, Quantity q, String date, SobolIndices s, String index, String factor, String other, Estimate e) {
        report.row("sobol", q.series(), q.arm(), q.against(), date, index, factor, other, e.value(), e.interval().low(), e.interval().high(),
                s.rows(), s.missing(), s.variance());
    }

    private static List<Integer> ranked(SobolIndices s) {
        return IntStream.range(0, s.total().size()).boxed().filter(f -> Double.isFinite(s.total().get(f).value()))
                .sorted(Comparator.comparingDouble(f -> -s.total().get(f).value())).toList();
    }

    private static void told(Study study, Report report, Quantity q, SobolIndices s) throws IOException {
        List<Integer> ranked = ranked(s);
        if (ranked.isEmpty()) {
            report.line(q.name() + study.when() + ": does not vary, so nothing accounts for it");
            return;
        }
        report.line(q.name() + study.when() + ": shares of variance, alone / with others: " + ranked.stream().limit(TOLD)
                .map(f -> study.brief(f) + " " + percent(s.first().get(f)) + " / " + percent(s.total().get(f))).collect(Collectors.joining(", "))
                + "; together beyond that " + percent(s.interactions()) + "; luck " + (Double.isNaN(s.luck().value()) ? "not known with one seed"
                : percent(s.luck())));
        List<SharesChart.Row> rows = new ArrayList<>();
        ranked.stream().limit(SHOWN).forEach(f -> rows.add(new SharesChart.Row(study.brief(f), s.first().get(f), s.total().get(f))));
        rows.add(new SharesChart.Row("factors together, beyond alone", s.interactions(), null));
        if (Double.isFinite(s.luck().value())) {
            rows.add(new SharesChart.Row("luck (seeds)", s.luck(), null));
        }
        report.picture("sobol-" + q.file(), new SharesChart(new Words(q.name() + study.when() + ": what its variance comes from",
                study.title(), "share of variance, %", "Filled blue: what a factor accounts for alone (first order); hollow: with all it does "
                + "together with others (total). Lines: 95 % bootstrap intervals over rows of the design. " + (Double.isNaN(s.luck().value())
                ? "One seed a point: luck cannot be told apart. " : "") + (ranked.size() > SHOWN ? "The first " + SHOWN + " of " + ranked.size()
                + " factors. " : "") + study.source()), rows));
    }

    private static String percent(Estimate e) {
        return Rounded.digits(100 * e.value()) + " %";
    }

    private static void overTime(Study study, Report report, Quantity q, List<SobolIndices> byDate) throws IOException {
        List<Integer> ranked = ranked(byDate.get(byDate.size() - 1));
        if (byDate.size() < 2 || ranked.isEmpty()) {
            return;
        }
        List<Fan> fans = new ArrayList<>();
        for (int f : ranked.stream().limit(OVER_TIME).toList()) {
            fans.add(fan(study, study.brief(f), byDate.stream().map(s -> s.total().get(f)).toList()));
        }
        if (byDate.stream().anyMatch(s -> Double.isFinite(s.luck().value()))) {
            fans.add(fan(study, "luck (seeds)", byDate.stream().map(SobolIndices::luck).toList()));
        }
        report.picture("sobol-time-" + q.file(), new FanChart(new Words(q.name() + ": total indices through time", study.title(),
                "share of variance, %", "Line: total index; band: 95 % bootstrap interval. The " + Math.min(OVER_TIME, ranked.size())
                + " largest at the end. " + study.source()), fans));
    }

    private static Fan fan(Study study, String name, List<Estimate> shares) {
        return new Fan(name, study.years(), shares.stream().map(e -> new double[] {100 * e.interval().low(), 100 * e.value(), 100 * e.value(),
            100 * e.value(), 100 * e.interval().high()}).toArray(double[][]::new));
    }
}
