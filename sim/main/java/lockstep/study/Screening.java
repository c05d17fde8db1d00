package lockstep.study;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lockstep.analysis.Estimate;
import lockstep.analysis.Interval;
import lockstep.analysis.MorrisDesign;
import lockstep.analysis.MorrisEffects;
import lockstep.chart.MorrisChart;
import lockstep.chart.Rounded;
import lockstep.chart.Words;
import lockstep.setup.Sampling;

/** Elementary effects, of a Morris design. */
final class Screening implements Analysis.Part {
    /** Mean size of a normal number, in standard deviations. */
    private static final double SIZE = 0.7978845608028654;
    private static final int TOLD = 5;

    @Override public String lacks(Study study) {
        if (study.setup().until().rules()) {
            return "elementary effects need the same seeds at all points, so no rule to stop (until)";
        }
        return study.setup().design() instanceof Sampling.Morris ? "" : "elementary effects need a design of kind morris";
    }

    @Override public void into(Study study, Report report) throws IOException {
        Sampling.Morris morris = (Sampling.Morris) study.setup().design();
        MorrisDesign design = new MorrisDesign(study.factors().size(), morris.trajectories(), morris.levels(), morris.seed());
        report.row("morris", "series", "arm", "against", "date", "factor", "unit", "mu", "mu_low", "mu_high", "mu_star", "mu_star_low", "mu_star_high",
                "sigma", "sigma_low", "sigma_high", "luck");
        for (String series : study.series()) {
            for (Quantity q : study.quantities(series)) {
                for (String date : study.dates()) {
                    List<MorrisEffects> effects = MorrisEffects.of(design, study.values(q, date), Analysis.SAMPLES, Analysis.LUCK, Analysis.LEVEL);
                    effects.forEach(e -> row(study, report, q, date, e));
                    if (date.equals(study.date())) {
                        told(study, report, q, effects);
                    }
                }
            }
        }
    }

    private static void row(Study study, Report report, Quantity q, String date, MorrisEffects e) {
        report.row("morris", q.series(), q.arm(), q.against(), date, study.factors().get(e.factor()), study.unit(q.series()), e.mu().value(),
                e.mu().interval().low(), e.mu().interval().high(), e.muStar().value(), e.muStar().interval().low(), e.muStar().interval().high(),
                e.sigma().value(), e.sigma().interval().low(), e.sigma().interval().high(), e.luck());
    }

    private static void told(Study study, Report report, Quantity q, List<MorrisEffects> effects) throws IOException {
        double scale = Rounded.scale(study.unit(q.series()));
        String unit = Rounded.unit(study.unit(q.series()), true);
        double luck = scale * SIZE * effects.stream().mapToDouble(MorrisEffects::luck).max().orElse(Double.NaN);
        List<MorrisEffects> ranked = effects.stream().sorted(Comparator.comparingDouble(e -> -e.muStar().value())).toList();
        report.line(q.name() + study.when() + ": what matters most (mu*, " + (unit.isEmpty() ? "" : unit + " ") + "over the whole range): "
                + ranked.stream().limit(TOLD).map(e -> study.brief(e.factor()) + " " + Rounded.digits(scale * e.muStar().value()))
                .collect(Collectors.joining(", ")) + (Double.isNaN(luck) ? "" : "; luck alone gives " + Rounded.digits(luck)));
        report.picture("morris-" + q.file(), new MorrisChart(new Words(q.name() + study.when() + ": elementary effects",
                study.title(), unit, "Effect of moving one factor over its whole range, from trajectory to trajectory. On the dotted line sigma is as "
                + "large as mu*: above it the effect hangs on other factors or bends. " + (luck > 0 ? "Orange: mu* that seeds alone give to a "
                + "factor without effect. " : "") + "Lines: 95 % bootstrap intervals over trajectories. " + study.source()),
                effects.stream().map(e -> new MorrisChart.Point(study.brief(e.factor()), times(e.muStar(), scale), times(e.sigma(), scale))).toList(),
                luck));
    }

    static Estimate times(Estimate e, double scale) {
        return new Estimate(scale * e.value(), new Interval(scale * e.interval().low(), scale * e.interval().high()));
    }
}
