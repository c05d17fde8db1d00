package lockstep.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lockstep.policy.Policy;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Evidence;
import lockstep.scenario.PolicyFile;
import lockstep.scenario.Range;

/** One policy for people. */
final class PolicyReport {
    private static final int WIDTH = 110;

    private final Catalogue catalogue;
    private final PolicyFile file;
    private final Policy policy;

    PolicyReport(Catalogue catalogue, PolicyFile file) {
        this.catalogue = catalogue;
        this.file = file;
        policy = file.policy();
    }

    String text() throws Catalogue.Refused {
        StringBuilder text = new StringBuilder(file.id() + ": " + policy.name() + "\n");
        String from = policy.document() + (policy.section().isEmpty() ? "" : ", " + policy.section());
        line(text, "kind", policy.kind().name().toLowerCase(Locale.ROOT));
        line(text, "from", from + (policy.standpoint().isEmpty() ? "" : " (" + policy.standpoint() + ")"));
        line(text, "asks", policy.asks());
        line(text, "works", policy.works());
        policy.assumes().forEach(each -> line(text, "assumes", each));
        policy.backfires().forEach(each -> line(text, "may backfire", each));
        line(text, "feasibility", policy.feasibility());
        policy.hopes().forEach((series, hope) -> line(text, "hopes", series + " " + hope.name().toLowerCase(Locale.ROOT)));
        line(text, "actors", String.join(", ", policy.actors()));
        line(text, "in force", "from " + policy.start() + (policy.ends().isEmpty() ? "" : " to " + policy.ends()));
        line(text, "until", policy.eventsUntil().isEmpty() ? "" : "no dated events after " + policy.eventsUntil());
        if (!policy.includes().isEmpty()) {
            line(text, "includes", catalogue.parts(file.id()).stream().map(PolicyFile::id).collect(Collectors.joining(", ")));
        }
        return text.append(numbers()).toString();
    }

    private static void line(StringBuilder text, String key, String words) {
        if (words.isBlank() || words.equals(", ")) {
            return;
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-13s", key));
        int column = line.length();
        for (String word : words.split("\\s+")) {
            if (column + word.length() > WIDTH) {
                line.append('\n').append(" ".repeat(15));
                column = 15;
            }
            line.append(word).append(' ');
            column += word.length() + 1;
        }
        text.append(line.toString().stripTrailing().replaceAll(" +\n", "\n")).append('\n');
    }

    private String numbers() {
        List<Evidence> known = file.figures();
        if (known.isEmpty()) {
            return "";
        }
        Table table = Table.leftAligned(5, "number", "value", "unit", "range", "source");
        for (Evidence e : known) {
            String range = e.plausible().map(PolicyReport::range).orElse("");
            table.row(e.path(), e.value(), e.unit(), range, e.source());
        }
        return "\n" + table;
    }

    private static String range(Range range) {
        return Figures.amount(range.low()) + " to " + Figures.amount(range.high());
    }
}
