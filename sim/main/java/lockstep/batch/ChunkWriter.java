package lockstep.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes the results of chunks as Parquet. Threads take turns: a chunk takes some milliseconds to write and seconds to run. */
final class ChunkWriter implements Closeable {
    private static final String RESULTS = "(point INTEGER, arm VARCHAR, seed BIGINT, date VARCHAR, metric VARCHAR, cell VARCHAR, value DOUBLE)";
    private static final String FAILURES = "(point INTEGER, arm VARCHAR, seed BIGINT, cause VARCHAR)";

    private final DuckDBConnection connection = DuckDb.open(1);
    private final List<String> arms;
    private final List<Series> series;
    private final List<String> dates;

    ChunkWriter(Model model) {
        arms = model.arms();
        series = model.series();
        dates = model.dates();
    }

    /** A job that was run: [arm][series][date], null for arms that failed. */
    record Made(Job job, double[][][] values) {
    }

    /** A run that threw. */
    record Failure(int point, int arm, long seed, String cause) {
    }

    /** Adds rows. */
    @FunctionalInterface
    private interface Rows {
        void to(DuckDBAppender table) throws SQLException;
    }

    synchronized void results(Path file, List<Made> made) throws IOException {
        write(file, RESULTS, table -> {
            for (Made each : made) {
                for (int arm = 0; arm < each.values().length; arm++) {
                    if (each.values()[arm] != null) {
                        rows(table, each.job(), arm, each.values()[arm]);
                    }
                }
            }
        });
    }

    private void rows(DuckDBAppender table, Job job, int arm, double[][] values) throws SQLException {
        for (int d = 0; d < dates.size(); d++) {
            for (int s = 0; s < series.size(); s++) {
                double value = values[s][d];
                table.beginRow().append(job.point()).append(arms.get(arm)).append(job.seed()).append(dates.get(d))
                        .append(series.get(s).metric()).append(series.get(s).cell());
                (Double.isFinite(value) ? table.append(value) : table.appendNull()).endRow();
            }
        }
    }

    synchronized void failures(Path file, List<Failure> failures) throws IOException {
        write(file, FAILURES, table -> {
            for (Failure f : failures) {
                table.beginRow().append(f.point()).append(arms.get(f.arm())).append(f.seed()).append(f.cause()).endRow();
            }
        });
    }

    private void write(Path file, String columns, Rows rows) throws IOException {
        try {
            parquet(file, columns, rows);
        } catch (IOException failed) {
            throw new IOException(failed.getMessage() + "; what is complete is kept, and the same command goes on from there", failed);
        }
    }

    private void parquet(Path file, String columns, Rows rows) throws IOException {
        Durable.write(file, temporary -> {
            try (Statement sql = connection.createStatement()) {
                sql.execute("CREATE OR REPLACE TEMP TABLE part " + columns);
                try (DuckDBAppender table = connection.createAppender("temp", "main", "part")) {
                    rows.to(table);
                }
                sql.execute("COPY part TO " + DuckDb.quoted(temporary.toString())
                        + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)");
                sql.execute("DROP TABLE part");
            } catch (SQLException failed) {
                throw new IOException(failed.getMessage().lines().findFirst().orElse("the system refuses it"), failed);
            }
        });
    }

    @Override public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}
