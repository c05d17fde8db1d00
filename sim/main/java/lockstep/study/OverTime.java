package lockstep.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.analysis.Quantiles;
import lockstep.chart.Fan;
import lockstep.chart.FanChart;
import lockstep.chart.Rounded;
import lockstep.chart.Words;

/** Bands over time by arm, over all points and seeds. */
final class OverTime implements Analysis.Part {
    private static final double[] PERCENTS = {5, 25, 50, 75, 95};

    @Override public String lacks(Study study) {
        return study.dates().size() < 2 ? "bands over time need two or more dates, the experiment kept one (at: yearly keeps all)" : "";
    }

    @Override public void into(Study study, Report report) throws IOException {
        report.row("bands", "series", "arm", "against", "date", "unit", "runs", "q05", "q25", "q50", "q75", "q95");
        for (String series : study.series()) {
            List<Quantity> levels = study.arms().stream().map(arm -> new Quantity(series, arm, "")).toList();
            List<Quantity> changes = study.quantities(series).stream().filter(Quantity::difference).toList();
            picture(study, report, series, levels);
            picture(study, report, series, changes);
        }
        report.line("Bands over time of " + study.series().size() + " series: bands.csv, pictures bands-*.");
    }

    private static void picture(Study study, Report report, String series, List<Quantity> which) throws IOException {
        double scale = Rounded.scale(study.unit(series));
        List<Fan> fans = new ArrayList<>();
        for (Quantity q : which) {
            double[][] bands = bands(study, report, q);
            fans.add(new Fan(q.difference() ? q.arm() : q.who(), study.years(), Arrays.stream(bands).map(b -> Arrays.stream(b).map(x -> scale * x)
                    .toArray()).toArray(double[][]::new)));
        }
        boolean differences = !which.isEmpty() && which.get(0).difference();
        if (!fans.isEmpty()) {
            report.picture("bands-" + which.get(0).file().replaceFirst("-level.*", "") + (differences ? "-differences" : ""), new FanChart(new Words(
                    series + (differences ? ": arm less " + study.choice().against() : " by arm"), study.title(),
                    Rounded.unit(study.unit(series), differences), "Line: median over points and seeds. Dark band: middle half; pale band: middle "
                    + "90 %. " + (differences ? "Each run is held against the run with the same luck at the same point. " : "")
                    + (differences || which.size() < 2 ? "" : "Bands of arms that hardly differ lie over one another: see their differences. ")
                    + study.source()), fans.stream().limit(FanChart.MOST_SERIES).toList(), !differences && fans.size() > 1));
        }
    }

    private static double[][] bands(Study study, Report report, Quantity q) throws IOException {
        double[][] bands = new double[study.dates().size()][];
        for (int t = 0; t < bands.length; t++) {
            double[] all = Arrays.stream(study.values(q, study.dates().get(t))).flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
            bands[t] = Quantiles.of(all, PERCENTS);
            report.row("bands", q.series(), q.arm(), q.against(), study.dates().get(t), study.unit(q.series()), all.length, bands[t][0],
                    bands[t][1], bands[t][2], bands[t][3], bands[t][4]);
        }
        return bands;
    }
}
