package lockstep.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lockstep.scenario.ExperimentFile;
import lockstep.scenario.ScenarioException;
import lockstep.setup.ExperimentSetup;
import org.duckdb.DuckDBConnection;

/**
 * The folder of an experiment, to read: chunks that are there, whether or not all are. Tables {@code results}, {@code points},
 * {@code dictionary} and {@code failures} are ready for SQL. Close after use.
 */
public final class Results implements Closeable {
    private final Layout layout;
    private final Manifest manifest;
    private final ExperimentSetup setup;
    private final DuckDBConnection connection;

    private Results(Path folder) throws IOException {
        layout = new Layout(folder);
        if (!Files.isRegularFile(layout.manifest())) {
            throw new ResultException("expected the results of an experiment in " + folder + ", found no manifest.json there");
        }
        manifest = Manifest.read(layout.manifest());
        try {
            setup = ExperimentFile.bare(layout.experiment());
        } catch (ScenarioException broken) {
            throw new ResultException(broken.getMessage());
        }
        connection = DuckDb.open(Runtime.getRuntime().availableProcessors());
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE VIEW results AS " + parts(layout.chunks(), "0::INTEGER AS point, '' AS arm, 0::BIGINT AS seed, '' AS date, "
                    + "'' AS metric, '' AS cell, 0::DOUBLE AS value"));
            sql.execute("CREATE VIEW failures AS " + parts(layout.failures(), "0::INTEGER AS point, '' AS arm, 0::BIGINT AS seed, "
                    + "'' AS cause"));
            sql.execute("CREATE VIEW points AS SELECT * FROM read_csv(" + DuckDb.quoted(layout.points().toString()) + ", header = true, "
                    + "columns = {" + DuckDb.quoted("point") + ": 'INTEGER'" + setup.factors().keySet().stream()
                    .map(f -> ", " + DuckDb.quoted(f) + ": 'DOUBLE'").collect(Collectors.joining()) + "})");
            sql.execute("CREATE VIEW dictionary AS SELECT * FROM read_csv(" + DuckDb.quoted(layout.dictionary().toString())
                    + ", header = true, all_varchar = true, quote = '\"', delim = ',', nullstr = '\\N')");
        } catch (SQLException broken) {
            close();
            throw new ResultException(folder + ": " + reason(broken), broken);
        }
    }

    /** Results in a folder. */
    public static Results open(Path folder) throws IOException {
        return new Results(folder);
    }

    /** Files by name rather than by pattern: the name of the folder may hold what a pattern would take for its own. */
    private static String parts(List<Path> files, String columns) {
        return files.isEmpty() ? "SELECT " + columns + " WHERE false" : "SELECT * FROM read_parquet(["
                + files.stream().map(f -> DuckDb.quoted(f.toString())).collect(Collectors.joining(", ")) + "])";
    }

    /** Which experiment it is. */
    public Manifest manifest() {
        return manifest;
    }

    /** What its file says, with everything resolved: factors with their ranges, design, seeds, arms, series, dates. */
    public ExperimentSetup setup() {
        return setup;
    }

    /** Names of the factors, in the order of columns. */
    public List<String> factors() {
        return List.copyOf(setup.factors().keySet());
    }

    /** What was run in all; empty while chunks are missing. */
    public Optional<Completion> completion() throws IOException {
        return Files.exists(layout.complete()) ? Optional.of(Completion.read(layout.complete())) : Optional.empty();
    }

    /** Chunks that are there. */
    public int chunks() throws IOException {
        return layout.chunks().size();
    }

    /** Runs that threw. */
    public long failures() throws IOException {
        return ask("SELECT count(*) FROM failures", rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** [point][factor] values. */
    public double[][] points() throws IOException {
        return ask("SELECT * EXCLUDE point FROM points ORDER BY point", rows -> {
            double[][] values = new double[manifest.points()][factors().size()];
            for (double[] point : values) {
                rows.next();
                for (int f = 0; f < point.length; f++) {
                    point[f] = rows.getDouble(f + 1);
                }
            }
            return values;
        });
    }

    /**
     * [point][seed] values of a series in an arm at a date, seeds from 1; NaN where there is no value or no run.
     *
     * @param series its name, as in the manifest
     */
    public double[][] values(String arm, String series, String date) throws IOException {
        int bracket = series.indexOf('[');
        String metric = bracket < 0 ? series : series.substring(0, bracket);
        String cell = bracket < 0 ? "" : series.substring(bracket + 1, series.length() - 1);
        String where = " WHERE arm = " + DuckDb.quoted(arm) + " AND date = " + DuckDb.quoted(date) + " AND metric = " + DuckDb.quoted(metric)
                + " AND cell = " + DuckDb.quoted(cell);
        int seeds = ask("SELECT coalesce(max(seed), 0) FROM results" + where, rows -> {
            rows.next();
            return rows.getInt(1);
        });
        return ask("SELECT point, seed, value FROM results" + where + " AND value IS NOT NULL", rows -> {
            double[][] values = new double[manifest.points()][seeds];
            for (double[] point : values) {
                Arrays.fill(point, Double.NaN);
            }
            while (rows.next()) {
                values[rows.getInt(1)][rows.getInt(2) - 1] = rows.getDouble(3);
            }
            return values;
        });
    }

    /** Takes what is needed of rows. */
    @FunctionalInterface
    public interface Taker<T> {
        /** From before the first row. */
        T from(ResultSet rows) throws SQLException;
    }

    /** Asks in SQL. */
    public <T> T ask(String query, Taker<T> taker) throws IOException {
        try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(query)) {
            return taker.from(rows);
        } catch (SQLException refused) {
            throw new ResultException(reason(refused), refused);
        }
    }

    /** Has something done that gives no rows. */
    void order(String command) throws IOException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(command);
        } catch (SQLException refused) {
            throw new ResultException(reason(refused), refused);
        }
    }

    private static String reason(SQLException refused) {
        return refused.getMessage().lines().filter(line -> !line.isBlank()).findFirst().orElse("DuckDB gives no reason");
    }

    @Override public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException stuck) {
            throw new IOException(stuck);
        }
    }
}
