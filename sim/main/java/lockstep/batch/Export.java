package lockstep.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Results as one file that any program reads. */
public final class Export {
    private Export() {
    }

    /** What the file is. */
    public enum Format {
        CSV("(FORMAT csv, HEADER true)"), PARQUET("(FORMAT parquet, COMPRESSION zstd)");

        private final String options;

        Format(String options) {
            this.options = options;
        }

        /** Ending of its name. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Writes all results in the order of the design.
     *
     * @param wide    one column for each series, in place of one row
     * @param factors whether each row has the values of the factors too
     * @throws IOException if it cannot be written; then nothing of it is left
     */
    public static void write(Results results, Path file, Format format, boolean wide, boolean factors) throws IOException {
        String query = wide ? wide(results, factors) : tidy(results, factors);
        Durable.write(file.toAbsolutePath(), temporary -> results.order("COPY (" + query + ") TO " + DuckDb.quoted(temporary.toString()) + " "
                + format.options));
    }

    private static String tidy(Results results, boolean factors) {
        return "SELECT r.point, r.arm, r.seed, r.date" + named(results, factors) + ", r.metric, r.cell, d.unit, r.value FROM results r"
                + joined(factors) + " JOIN dictionary d ON d.\"table\" = 'results' AND d.\"column\" = 'value' AND d.metric = r.metric "
                + "AND d.cell = r.cell ORDER BY r.point, " + arm(results) + ", r.seed, " + position("r.date", results.manifest().dates())
                + ", " + position(SERIES, results.manifest().series());
    }

    private static final String SERIES = "r.metric || CASE WHEN r.cell = '' THEN '' ELSE '[' || r.cell || ']' END";

    private static String wide(Results results, boolean factors) {
        String columns = results.manifest().series().stream().map(s -> ", max(r.value) FILTER (" + SERIES + " = " + DuckDb.quoted(s) + ") AS "
                + DuckDb.name(s)).collect(Collectors.joining());
        return "SELECT r.point, r.arm, r.seed, r.date" + named(results, factors) + columns + " FROM results r" + joined(factors)
                + " GROUP BY r.point, r.arm, r.seed, r.date" + named(results, factors) + " ORDER BY r.point, " + arm(results) + ", r.seed, "
                + position("r.date", results.manifest().dates());
    }

    private static String arm(Results results) {
        return position("r.arm", results.manifest().arms());
    }

    private static String position(String column, List<String> order) {
        return "list_position([" + order.stream().map(DuckDb::quoted).collect(Collectors.joining(", ")) + "], " + column + ")";
    }

    private static String named(Results results, boolean factors) {
        return factors ? results.factors().stream().map(f -> ", p." + DuckDb.name(f)).collect(Collectors.joining()) : "";
    }

    private static String joined(boolean factors) {
        return factors ? " JOIN points p ON p.point = r.point" : "";
    }
}
