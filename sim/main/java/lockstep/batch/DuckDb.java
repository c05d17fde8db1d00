package lockstep.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** DuckDB in memory. One thread and kept order, so that equal rows make equal files. */
final class DuckDb {
    private static final Path LOADED = Path.of("/proc/self/maps");
    private static final String COPY = "libduckdb_java";

    private DuckDb() {
    }

    static DuckDBConnection open(int threads) {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(threads));
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
            tidy();
            return connection.unwrap(DuckDBConnection.class);
        } catch (SQLException broken) {
            throw new IllegalStateException("DuckDB does not start: " + broken.getMessage(), broken);
        }
    }

    static String version() {
        try (Connection connection = open(1)) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException broken) {
            throw new IllegalStateException("DuckDB does not say its version", broken);
        }
    }

    /**
     * Removes the copy of the native library that the driver makes in the folder for temporary files: Linux keeps a loaded file that has no
     * name. Elsewhere the driver removes it when the program ends, unless it is killed.
     */
    private static void tidy() {
        if (!Files.isReadable(LOADED)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(LOADED);
            for (String line : lines) {
                int path = line.indexOf('/');
                if (path >= 0 && line.contains(COPY) && line.endsWith(".so")) {
                    Files.deleteIfExists(Path.of(line.substring(path)));
                }
            }
        } catch (IOException unknown) {
            // Then it stays until the program ends.
        }
    }

    /** A text as SQL has it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A name of a column as SQL has it. */
    static String name(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
