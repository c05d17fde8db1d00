package lockstep.app;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.batch.ResultException;
import lockstep.batch.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Questions to the results of an experiment. */
@Command(name = "sql", description = {"Asks the results of an experiment in SQL (DuckDB) and prints a table.",
    "Tables: results (point, arm, seed, date, metric, cell, value), points (point and the factors), dictionary, failures."},
        footer = {"  lockstep sql results/first \"select arm, date, avg(value) from results where metric = 'tension' group by all order by all\"",
            "  lockstep sql results/first \"select metric, cell, unit, meaning from dictionary\""})
final class SqlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RESULTS", description = "Folder that 'lockstep experiment run' wrote.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "QUERY", description = "What to ask.")
    private String query;

    @Option(names = "--rows", paramLabel = "N", converter = Whole.Runs.class, defaultValue = "1000",
            description = "Most rows to print. Default: 1000.")
    private int most;

    @Override public Integer call() throws Exception {
        try (Results results = Results.open(folder)) {
            spec.commandLine().getOut().print(asked(results));
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String asked(Results results) throws java.io.IOException {
        try {
            return results.ask(query, this::table);
        } catch (ResultException refused) {
            throw new InputException("QUERY: " + refused.getMessage());
        }
    }

    private String table(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<String> heading = new ArrayList<>();
        for (int c = 1; c <= columns; c++) {
            heading.add(rows.getMetaData().getColumnLabel(c));
        }
        Table table = Table.leftAligned(columns, heading.toArray(String[]::new));
        int count = 0;
        while (count < most && rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int c = 1; c <= columns; c++) {
                Object cell = rows.getObject(c);
                cells.add(cell == null ? "" : cell.toString());
            }
            table.row(cells);
            count++;
        }
        boolean more = count == most && rows.next();
        return table + (more ? "  (the first " + most + " rows; --rows prints more)\n" : "");
    }
}
