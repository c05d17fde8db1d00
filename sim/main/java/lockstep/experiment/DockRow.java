package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One row of the docking table: what is known, what came out, and whether that will do.
 *
 * @param standardError of the estimate, by the exact variance where one is known, else from the runs; NaN where runs do not differ
 * @param z             difference in standard errors; NaN where the check is not by chance
 * @param limit         what passes: largest |z| or largest difference, in words
 */
public record DockRow(String theory, String name, String quantity, double value, String source, int runs, double estimate, double standardError,
        double z, String limit, boolean passed) {

    /** Writes rows as CSV. */
    public static void write(List<DockRow> rows, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("theory", "case", "quantity", "known", "source", "runs", "estimate", "standard_error", "z", "limit", "verdict");
        for (DockRow r : rows) {
            csv.row(r.theory, r.name, r.quantity, r.value, r.source, r.runs, r.estimate, r.standardError, r.z, r.limit,
                    r.passed ? "pass" : "fail");
        }
    }
}
