package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
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
            List<String> names = part.comparison().names();
            for (int c = 0; c < names.size(); c++) {
                for (int m = 0; m < part.comparison().design().columns().size(); m++) {
                    rows += write(part.comparison(), names.get(c), series(part.comparison(), c, m), words, csv);
                }
            }
        }
        return rows;
    }

    /** A series of a contender, [seed][time]: its level, and its difference from the baseline's. */
    private record Runs(Column column, double[][] level, double[][] difference) {
    }

    private static Runs series(Comparison comparison, int contender, int series) {
        int seeds = comparison.curves().size();
        double[][] level = new double[seeds][];
        double[][] difference = new double[seeds][];
        for (int s = 0; s < seeds; s++) {
            level[s] = comparison.curves().get(s)[contender][series];
            difference[s] = level[s].clone();
            for (int t = 0; t < difference[s].length; t++) {
                difference[s][t] -= comparison.curves().get(s)[0][series][t];
            }
        }
        return new Runs(comparison.design().columns().get(series), level, difference);
    }

    private static long write(Comparison comparison, String contender, Runs runs, ComparisonFiles.Words words, CsvWriter csv)
            throws IOException {
        int[] ticks = comparison.design().ticks();
        Column column = runs.column;
        String cell = words.names().cell(column);
        String unit = Probe.yearly(column.metric());
        double[][] level = Bands.ofRuns(runs.level, PERCENTS).quantiles();
        double[][] difference = Bands.ofRuns(runs.difference, PERCENTS).quantiles();
        long rows = 0;
        for (int t = 0; t < ticks.length; t++) {
            if (!Double.isNaN(level[t][0])) {
                List<Object> row = new ArrayList<>(List.of(contender, comparison.design().baseline(), column.metric().name(), cell, unit,
                        ticks[t], words.quarter(ticks[t])));
                DoubleStream.concat(DoubleStream.of(level[t]), DoubleStream.of(difference[t])).forEach(row::add);
                csv.row(row.toArray());
                rows++;
            }
        }
        return rows;
    }
}
