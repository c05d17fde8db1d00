package lockstep.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lockstep.experiment.DockRow;

/** The docking table. */
final class DockReport {
    private static final List<String> HEADING = List.of("case", "quantity", "known", "estimate", "standard error", "z", "passes if", "runs", "verdict");

    private DockReport() {
    }

    /** For reading on a terminal. */
    static String plain(List<DockRow> rows) {
        Table table = Table.leftAligned(2, HEADING.toArray(String[]::new));
        rows.forEach(r -> table.row(cells(r)));
        return table + "\n" + verdict(rows);
    }

    /** For a document: with the sources. */
    static String markdown(List<DockRow> rows) {
        String heading = "| " + String.join(" | ", HEADING) + " | source |\n" + "|---".repeat(HEADING.size() + 1) + "|\n";
        return heading + rows.stream().map(r -> "| " + String.join(" | ", cells(r)).replace("|z|", "\\|z\\|") + " | " + r.source() + " |\n")
                .collect(Collectors.joining()) + "\n" + verdict(rows);
    }

    private static List<String> cells(DockRow r) {
        return List.of(r.theory() + "/" + r.name(), r.quantity(), number(r.value()), number(r.estimate()),
                Double.isFinite(r.standardError()) && r.standardError() > 0 ? number(r.standardError()) : "",
                Double.isNaN(r.z()) ? "" : String.format(Locale.ROOT, "%+.2f", r.z()), r.limit(), Integer.toString(r.runs()),
                r.passed() ? "pass" : "FAIL");
    }

    /** Six digits, without zeros at the end. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        String text = new java.math.BigDecimal(value).round(new java.math.MathContext(6)).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    private static String verdict(List<DockRow> rows) {
        long failed = rows.stream().filter(r -> !r.passed()).count();
        return failed == 0 ? "All " + rows.size() + " rows pass.\n" : failed + " of " + rows.size() + " rows fail.\n";
    }
}
