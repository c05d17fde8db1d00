package lockstep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lockstep.experiment.Ablation;
import lockstep.experiment.Effect;

/** The table of submodels switched off. */
final class AblationReport {
    /** Columns that fit on a wide terminal. */
    private static final int ACROSS = 7;

    private AblationReport() {
    }

    /** For reading on a terminal: the figures side by side in parts that fit. */
    static String plain(List<Ablation.Row> rows, int seeds) {
        StringBuilder text = new StringBuilder(explanation(rows, seeds));
        int figures = rows.get(0).effects().size();
        for (int from = 0; from < figures; from += ACROSS) {
            int to = Math.min(from + ACROSS, figures);
            Table table = Table.of(heading(rows, from, to).toArray(String[]::new));
            lines(rows, from, to).forEach(table::row);
            text.append('\n').append(table);
        }
        return text.append('\n').append(verdict(rows)).toString();
    }

    /** For a document. */
    static String markdown(List<Ablation.Row> rows, int seeds) {
        int figures = rows.get(0).effects().size();
        List<String> heading = heading(rows, 0, figures);
        return explanation(rows, seeds) + "\n" + line(heading) + "|---".repeat(heading.size()) + "|\n"
                + lines(rows, 0, figures).stream().map(AblationReport::line).collect(Collectors.joining()) + "\n" + verdict(rows);
    }

    private static String explanation(List<Ablation.Row> rows, int seeds) {
        String amounts = rows.get(0).effects().stream().filter(e -> !e.share()).map(e -> e.label() + " in " + e.unit())
                .collect(Collectors.joining(", "));
        return "Each submodel switched off: mean difference from the baseline and its standard error, from "
                + seeds + " pairs of runs\nwith the same seed. Constants are solved again for each. Approvals are of the last years; "
                + "programme kit of the whole run; all\nelse is the state at the end. Shares in percent; " + amounts + ".\n"
                + "* more than two standard errors, and more than half a point of a share or 1 % of an amount; what vanishes with its\n"
                + "submodel does not count.\n";
    }

    private static List<String> heading(List<Ablation.Row> rows, int from, int to) {
        List<String> heading = new ArrayList<>(List.of("off"));
        rows.get(0).effects().subList(from, to).forEach(e -> heading.add(e.label()));
        heading.add("verdict");
        return heading;
    }

    private static List<List<String>> lines(List<Ablation.Row> rows, int from, int to) {
        List<List<String>> lines = new ArrayList<>();
        List<String> baseline = new ArrayList<>(List.of("(baseline)"));
        rows.get(0).effects().subList(from, to).forEach(e -> baseline.add(Figures.amount(e.baseline()) + " "));
        baseline.add("");
        lines.add(baseline);
        for (Ablation.Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.off().name()));
            row.effects().subList(from, to).forEach(e -> line.add(cell(e)));
            line.add(row.matters() ? "matters" : "no effect seen");
            lines.add(line);
        }
        return lines;
    }

    private static String cell(Effect e) {
        if (e.runs() == 0) {
            return "- ";
        }
        double size = Math.max(Math.abs(e.mean()), e.standardError());
        String figure = size >= 100 ? "%+.0f (%.0f)" : size >= 10 ? "%+.1f (%.1f)" : "%+.2f (%.2f)";
        return String.format(Locale.ROOT, figure, e.mean(), e.standardError()) + (e.matters() ? "*" : " ");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String verdict(List<Ablation.Row> rows) {
        String idle = rows.stream().filter(r -> !r.matters()).map(r -> r.off().name()).collect(Collectors.joining(", "));
        return rows.stream().filter(Ablation.Row::matters).count() + " of " + rows.size() + " matter"
                + (idle.isEmpty() ? "" : "; no effect seen of " + idle) + "\n";
    }
}
