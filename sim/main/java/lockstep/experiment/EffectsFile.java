package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import lockstep.analysis.Finding;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Probe;

/** effects.csv: one row per date, contender and series; an empty cell is a number that cannot be said. */
final class EffectsFile {
    private static final int WAY = 3;

    private EffectsFile() {
    }

    static long write(List<ComparisonFiles.Part> parts, ComparisonFiles.Words words, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("policy", "of", "metric", "cell", "unit", "tick", "date", "against", "baseline", "difference", "low", "high", "sd", "pairs",
                "missing", "p", "q", "smallest", "verdict", "hoped", "works", "backfire", "way", "share_above", "variance_ratio", "worlds",
                "worlds_holding", "share_holding", "worlds_clearly_failing", "cost_per_unit", "cost_per_unit_low", "cost_per_unit_high");
        long rows = 0;
        for (ComparisonFiles.Part part : parts) {
            rows += write(part.comparison(), part.effects(), words, csv);
        }
        return rows;
    }

    private static long write(Comparison comparison, List<PolicyEffect> effects, ComparisonFiles.Words words, CsvWriter csv)
            throws IOException {
        for (PolicyEffect e : effects) {
            Contender contender = comparison.design().contenders().get(e.contender() - 1);
            Column column = comparison.design().columns().get(e.column());
            Finding f = e.finding();
            csv.row(contender.name(), contender.of(), column.metric().name(), words.names().cell(column), Probe.yearly(column.metric()),
                    comparison.tick(e.date()), words.quarter(comparison.tick(e.date())), comparison.design().baseline(), e.baseline(),
                    f.paired().mean(), f.interval().low(), f.interval().high(), f.paired().sd(), f.paired().pairs(), f.paired().missing(),
                    f.paired().p(), f.adjustedP(), f.smallest(), f.verdict(), hoped(f), f.works(), f.backfires(),
                    f.backfires() ? way(e, effects, comparison, words.names()) : "", f.paired().above(), e.pairing().ratio(),
                    e.robustness().worlds(), e.robustness().holds(), e.robustness().share(), e.robustness().clearlyFails(),
                    e.price().ratio(), e.price().interval().low(), e.price().interval().high());
        }
        return effects.size();
    }

    private static String hoped(Finding finding) {
        return switch (finding.hope()) {
            case UP -> "up";
            case DOWN -> "down";
            case NEITHER -> "";
        };
    }

    private static String way(PolicyEffect to, List<PolicyEffect> effects, Comparison comparison, ColumnName names) {
        List<PolicyEffect> same = effects.stream().filter(e -> e.date() == to.date()).toList();
        return Judgement.way(to, same, comparison, WAY).stream().map(e -> names.of(comparison.design().columns().get(e.column())) + " "
                + (e.finding().paired().mean() > 0 ? "up" : "down")).collect(Collectors.joining("; "));
    }
}
