package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lockstep.metric.Column;
import lockstep.metric.Recorder;
import lockstep.setup.Clock;

/** series.csv: one row per tick and series, in long form. An empty cell means all; a value that does not exist has no row. */
final class SeriesFile {
    private SeriesFile() {
    }

    /** Writes everything recorded; returns the number of rows below the heading. */
    static long write(Recorder recorder, Clock clock, Writer writer) throws IOException {
        new CsvWriter(writer).row("tick", "date", "metric", "domain", "region", "sponsor", "item", "value");
        List<Column> columns = recorder.columns();
        String[] labels = columns.stream().map(c -> label(recorder, c)).toArray(String[]::new);
        double[][] values = new double[labels.length][];
        for (int c = 0; c < values.length; c++) {
            values[c] = recorder.series(c);
        }
        int[] ticks = recorder.ticks();
        long rows = 0;
        for (int t = 0; t < ticks.length; t++) {
            String when = ticks[t] + "," + clock.quarterOf(ticks[t]);
            for (int c = 0; c < labels.length; c++) {
                if (!Double.isNaN(values[c][t])) {
                    writer.append(when).append(labels[c]).append(Double.toString(values[c][t])).append('\n');
                    rows++;
                }
            }
        }
        return rows;
    }

    private static String label(Recorder recorder, Column column) {
        StringBuilder label = new StringBuilder(",").append(column.metric().name()).append(',');
        for (String text : recorder.names().texts(column)) {
            label.append(CsvWriter.quoted(text)).append(',');
        }
        return label.toString();
    }
}
