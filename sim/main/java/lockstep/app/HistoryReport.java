package lockstep.app;

import java.util.List;
import java.util.Comparator;
import lockstep.experiment.HistoryRow;

/** The table of facts against runs. */
final class HistoryReport {
    private static final int FEW = 10;

    private HistoryReport() {
    }

    static String of(List<HistoryRow> rows, int seeds) {
        List<HistoryRow> known = rows.stream().filter(r -> r.unknown().isEmpty()).toList();
        Table table = Table.leftAligned(3, "fact", "date", "source", "unit", "value", "median", "90 % band", "inside",
                "band / possible, %");
        for (HistoryRow r : known) {
            table.row(r.fact().text(), r.fact().date(), shortened(r.fact().source()), r.fact().unit(), Figures.amount(r.fact().value()),
                    Figures.amount(r.median()), Figures.amount(r.low()) + " to " + Figures.amount(r.high()), r.inside() ? "yes" : "no",
                    Figures.percent(r.relativeWidth()));
        }
        String few = seeds < FEW ? "A 90 % band needs more runs than these; 30 give a fair one.\n" : "";
        return "Facts against " + seeds + " runs\n" + few + table + "\n" + verdict(known) + absent(rows);
    }

    private static String verdict(List<HistoryRow> known) {
        String widest = known.stream().filter(r -> !Double.isNaN(r.relativeWidth())).max(Comparator.comparing(HistoryRow::relativeWidth))
                .map(r -> "; widest band " + Figures.percent(r.relativeWidth()) + " % of the possible range (" + r.fact().text() + ")")
                .orElse("");
        return known.stream().filter(HistoryRow::inside).count() + " of " + known.size() + " inside" + widest + "\n";
    }

    private static String absent(List<HistoryRow> rows) {
        StringBuilder text = new StringBuilder();
        rows.stream().filter(r -> !r.unknown().isEmpty()).forEach(r -> text.append("Not in this scenario: ").append(r.fact().text())
                .append(" (no ").append(String.join(", no ", r.unknown())).append(")\n"));
        return text.toString();
    }

    private static String shortened(String source) {
        return source.length() <= 40 ? source : source.substring(0, 37) + "...";
    }
}
