package lockstep.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.analysis.Direction;
import lockstep.analysis.Interval;
import lockstep.analysis.OverWorlds;
import lockstep.analysis.Paired;
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
        List<String> changes = new ArrayList<>();
        for (OverWorlds o : all) {
            String arm = arms.get(o.arm());
            double[][] differences = o.arm() == 0 ? null : study.atWorlds(new Quantity(series, arm, study.choice().against()));
            Robustness r = o.arm() == 0 ? null : Robustness.of(differences, Analysis.LEVEL);
            report.row("worlds", series, arm, better, study.unit(series), o.worlds(), o.mean(), o.bad(), o.regret(), o.usualRegret(), asked,
                    o.satisfied(), r == null ? null : r.conclusion(), r == null ? null : r.holds(), r == null ? null : r.clearlyHolds(),
                    r == null ? null : r.clearlyFails());
            if (r != null && r.conclusion() != Direction.NEITHER) {
                Paired mean = Paired.of(study.atWorlds(new Quantity(series, arm, "")), study.atWorlds(new Quantity(series, arms.get(0), "")));
                changes.add(change(study, series, arm, mean, r));
            }
        }
        if (all.stream().anyMatch(o -> Double.isFinite(o.regret()))) {
            report.line(ranked(study, series, arms, all, asked));
            changes.forEach(report::line);
            picture(study, report, series, arms, values, all);
        }
    }

    /** Each arm by regret and by how often it satisfies, the best first. */
    private static String ranked(Study study, String series, List<String> arms, List<OverWorlds> all, double asked) {
        double scale = Rounded.scale(study.unit(series));
        String regret = Rounded.unit(study.unit(series), true);
        String level = Rounded.unit(study.unit(series), false);
        return series + study.when() + ", better " + (study.better(series) == Direction.UP ? "up" : "down") + ": largest regret"
                + (regret.isEmpty() ? "" : ", " + regret) + ": " + all.stream().sorted(Comparator.comparingDouble(OverWorlds::regret))
                .map(o -> arms.get(o.arm()) + " " + Rounded.digits(scale * o.regret())).collect(Collectors.joining(", "))
                + "; at least as good as " + Rounded.digits(scale * asked) + (level.isEmpty() ? "" : " " + level) + ", share of worlds: "
                + all.stream().sorted(Comparator.comparingDouble(o -> -o.satisfied()))
                .map(o -> arms.get(o.arm()) + " " + Rounded.percent(o.satisfied())).collect(Collectors.joining(", "));
    }

    /** What an arm does to a series on average, and in how many worlds: a few large changes may outweigh many small ones. */
    private static String change(Study study, String series, String arm, Paired mean, Robustness r) {
        double scale = Rounded.scale(study.unit(series));
        String unit = Rounded.unit(study.unit(series), true);
        Interval interval = mean.interval(Analysis.LEVEL);
        return "  " + arm + " less " + study.choice().against() + ": on average " + Rounded.digits(scale * mean.mean()) + (interval.known() ? " ("
                + Rounded.digits(scale * interval.low()) + " to " + Rounded.digits(scale * interval.high()) + ")" : "")
                + (unit.isEmpty() ? "" : " " + unit) + "; " + (r.conclusion() == Direction.UP ? "up" : "down") + " in " + r.holds() + " of " + r.worlds()
                + " worlds, clearly in " + r.clearlyHolds() + ", clearly the other way in " + r.clearlyFails();
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
                List.of(series.replaceFirst("\\[.*", "") + ", " + unit, "regret, " + Rounded.unit(study.unit(series), true), "satisfied, % of worlds"), rows));
    }
}
