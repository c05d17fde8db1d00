package lockstep.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lockstep.analysis.Direction;
import lockstep.analysis.OverWorlds;
import lockstep.analysis.Quantiles;
import lockstep.analysis.Robustness;
import lockstep.chart.RangesChart;
import lockstep.chart.Rounded;
import lockstep.chart.Words;

/** How well each arm does whatever the world is: percentile, regret, satisficing. */
final class Worlds implements Analysis.Part {
    private static final double BAD = 10;

    @Override public String lacks(Study study) {
        if (study.others().isEmpty()) {
            return "robustness needs two or more arms to choose from (policies), given one";
        }
        return study.worlds().length < 2 ? "robustness needs two or more worlds: points that are not trajectories, given "
                + study.worlds().length : "";
    }

    @Override public void into(Study study, Report report) throws IOException {
        report.row("worlds", "series", "arm", "better", "unit", "worlds", "mean", "bad_10_percent", "largest_regret", "regret_90_percent", "asked",
                "satisfied", "sign_against_" + study.choice().against(), "worlds_with_that_sign", "clearly", "clearly_opposite");
        for (String series : study.series()) {
            if (study.better(series) == Direction.NEITHER) {
                report.line(series + ": which way is better depends on who looks; --better up or --better down says so");
            } else {
                one(study, report, series);
            }
        }
    }

    private static void one(Study study, Report report, String series) throws IOException {
        List<String> arms = Stream.concat(Stream.of(study.choice().against()), study.others().stream()).toList();
        double[][] values = new double[arms.size()][];
        for (int a = 0; a < values.length; a++) {
            values[a] = Study.means(study.atWorlds(new Quantity(series, arms.get(a), "")));
        }
        double asked = Double.isFinite(study.choice().asked()) ? study.choice().asked() : Quantiles.of(values[0], 50)[0];
        Direction better = study.better(series);
        List<OverWorlds> all = OverWorlds.all(values, new OverWorlds.Question(better, BAD, asked));
        for (OverWorlds o : all) {
            String arm = arms.get(o.arm());
            Robustness r = o.arm() == 0 ? null : Robustness.of(study.atWorlds(new Quantity(series, arm, study.choice().against())), Analysis.LEVEL);
            report.row("worlds", series, arm, better, study.unit(series), o.worlds(), o.mean(), o.bad(), o.regret(), o.usualRegret(), asked,
                    o.satisfied(), r == null ? null : r.conclusion(), r == null ? null : r.holds(), r == null ? null : r.clearlyHolds(),
                    r == null ? null : r.clearlyFails());
        }
        OverWorlds safest = all.stream().filter(o -> Double.isFinite(o.regret())).min(Comparator.comparingDouble(OverWorlds::regret)).orElse(null);
        OverWorlds surest = all.stream().filter(o -> Double.isFinite(o.satisfied())).max(Comparator.comparingDouble(OverWorlds::satisfied)).orElse(null);
        if (safest != null && surest != null) {
            double scale = Rounded.scale(study.unit(series));
            report.line(series + study.when() + ", better " + (better == Direction.UP ? "up" : "down") + ": least largest regret "
                    + arms.get(safest.arm()) + " (" + Rounded.digits(scale * safest.regret()) + "); at least as good as " + Rounded.digits(scale * asked)
                    + " most often " + arms.get(surest.arm()) + " (" + Rounded.percent(surest.satisfied()) + " of worlds)");
            picture(study, report, series, arms, values, all);
        }
    }

    private static void picture(Study study, Report report, String series, List<String> arms, double[][] values, List<OverWorlds> all)
            throws IOException {
        double scale = Rounded.scale(study.unit(series));
        String unit = Rounded.unit(study.unit(series), false);
        double least = all.stream().mapToDouble(OverWorlds::regret).min().orElse(0);
        double satisfied = all.stream().mapToDouble(OverWorlds::satisfied).max().orElse(0);
        double best = all.stream().mapToDouble(o -> study.better(series).sign() * o.bad()).max().orElse(0);
        List<RangesChart.Row> rows = new ArrayList<>();
        for (OverWorlds o : all) {
            double[] q = Quantiles.of(values[o.arm()], BAD, 100 - BAD);
            double share = 100 * o.satisfied();
            rows.add(new RangesChart.Row(arms.get(o.arm()), List.of(
                    new RangesChart.Range(scale * o.mean(), scale * q[0], scale * q[1], study.better(series).sign() * o.bad() == best),
                    new RangesChart.Range(scale * o.usualRegret(), scale * o.usualRegret(), scale * o.regret(), o.regret() == least),
                    new RangesChart.Range(share, share, share, o.satisfied() == satisfied))));
        }
        report.picture("worlds-" + new Quantity(series, "", "").file().replaceFirst("-level$", ""), new RangesChart(new Words(series + study.when() + ": how well arms do whatever the world is", study.title(), unit, "Left: mean over worlds, line from the 10 % to the "
                + "90 % quantile; middle: regret in all but 10 % of worlds, line to the largest; right: share of worlds at least as good as asked. "
                + "Filled: best of its column, by bad worlds, by largest regret, by share. Better is "
                + (study.better(series) == Direction.UP ? "up. " : "down. ") + study.source()),
                List.of(series.replaceFirst("\\[.*", "") + ", " + unit, "regret, " + unit, "satisfied, % of worlds"), rows));
    }
}
