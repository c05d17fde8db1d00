package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import lockstep.analysis.Bands;
import lockstep.metric.Column;
import lockstep.metric.Probe;

/** curves.csv: quantiles over the runs of the first world, of the level of each series and of its difference from the baseline's. */
final class CurvesFile {
    private static final double[] PERCENTS = {5, 25, 50, 75, 95};

    private CurvesFile() {
    }

    static long write(List<ComparisonFiles.Part> parts, ComparisonFiles.Words words, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("policy", "against", "metric", "cell", "unit", "tick", "date", "level_p5", "level_p25", "level_p50", "level_p75",
                "level_p95", "difference_p5", "difference_p25", "difference_p50", "difference_p75", "difference_p95");
        long rows = 0;
        for (ComparisonFiles.Part part : parts) {
            for (int c = 0; c < part.comparison().names().size(); c++) {
                for (int m = 0; m < part.comparison().design().columns().size(); m++) {
                    rows += write(part.comparison(), c, m, words, csv);
                }
            }
        }
        return rows;
    }

    private static long write(Comparison comparison, int contender, int series, ComparisonFiles.Words words, CsvWriter csv)
            throws IOException {
        int[] ticks = comparison.design().ticks();
        Column column = comparison.design().columns().get(series);
        double[][] levels = runs(comparison, contender, series);
        double[][] differences = runs(comparison, 0, series);
        for (int s = 0; s < levels.length; s++) {
            for (int t = 0; t < ticks.length; t++) {
                differences[s][t] = levels[s][t] - differences[s][t];
            }
        }
        double[][] level = Bands.ofRuns(levels, PERCENTS).quantiles();
        double[][] difference = Bands.ofRuns(differences, PERCENTS).quantiles();
        long rows = 0;
        for (int t = 0; t < ticks.length; t++) {
            if (!Double.isNaN(level[t][0])) {
                List<Object> row = new ArrayList<>(List.of(comparison.names().get(contender),
                        comparison.design().baseline(), column.metric().name(), words.names().cell(column),
                        Probe.yearly(column.metric()), ticks[t], words.quarter(ticks[t])));
                for (double[] all : new double[][] {level[t], difference[t]}) {
                    for (double quantile : all) {
                        row.add(quantile);
                    }
                }
                csv.row(row.toArray());
                rows++;
            }
        }
        return rows;
    }

    /** [seed][time], a copy. */
    private static double[][] runs(Comparison comparison, int contender, int series) {
        return comparison.curves().stream().map(run -> run[contender][series].clone()).toArray(double[][]::new);
    }
}
