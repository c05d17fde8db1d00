package lockstep.web;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import lockstep.experiment.CsvWriter;
import lockstep.live.Fan;
import lockstep.live.Gap;
import lockstep.live.Refinement;
import lockstep.metric.Metrics;
import lockstep.metric.Probe;

/** What a view shows as a table: one row for each line, series and date; cells of differences are empty for the baseline. */
final class CurvesCsv {
    private final CsvWriter csv;
    private final Refinement view;

    private CurvesCsv(CsvWriter csv, Refinement view) {
        this.csv = csv;
        this.view = view;
    }

    static String text(Refinement view) throws IOException {
        StringWriter text = new StringWriter();
        CurvesCsv table = new CurvesCsv(new CsvWriter(text), view);
        table.csv.row("line", "label", "series", "unit", "date", "q05", "q25", "q50", "q75", "q95", "diff_q05", "diff_q25", "diff_q50", "diff_q75",
                "diff_q95", "diff_mean", "diff_low", "diff_high", "diff_above", "runs");
        table.rows("baseline", view.baseline());
        if (view.changed() != null) {
            table.rows("changed", view.changed());
        }
        for (int a = 0; a < view.arms().size(); a++) {
            table.rows(String.valueOf(a), view.arms().get(a));
        }
        return text.toString();
    }

    private void rows(String line, Refinement.Curves curves) throws IOException {
        for (int s = 0; s < view.series().size(); s++) {
            String series = view.series().get(s);
            String unit = Probe.yearly(Metrics.named(series.replaceAll("\\[.*", "")));
            for (int t = 0; t < view.quarters().size(); t++) {
                List<Object> row = new ArrayList<>(List.of(line, curves.label(), series, unit, view.quarters().get(t)));
                add(row, curves.levels().get(s), t);
                if (curves.differences().isEmpty()) {
                    row.addAll(List.of("", "", "", "", "", "", "", "", ""));
                } else {
                    Gap gap = curves.differences().get(s);
                    add(row, gap.fan(), t);
                    row.addAll(List.of(gap.mean()[t], gap.low()[t], gap.high()[t], gap.above()[t]));
                }
                row.add(view.seeds());
                csv.row(row.toArray());
            }
        }
    }

    private static void add(List<Object> row, Fan fan, int date) {
        for (double[] quantile : fan.quantiles()) {
            row.add(quantile[date]);
        }
    }
}
