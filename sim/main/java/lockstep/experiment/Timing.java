package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.analysis.Verdict;
import lockstep.metric.ColumnName;
import lockstep.policy.Plan;

/**
 * Whether dates matter: a policy that was compared with several starts, on a series that its first start clearly moves, at the end.
 *
 * @param of     the policy
 * @param column position among the design's series
 * @param starts by quarter of the start, in order
 * @param last   last of these starts that still clearly moves the series the same way
 */
public record Timing(String of, int column, Map<String, PolicyEffect> starts, String last) {

    /** All there are, from effects at the end. */
    public static List<Timing> all(Comparison comparison, List<PolicyEffect> effects) {
        Map<String, Map<Integer, Map<String, PolicyEffect>>> byPolicy = new LinkedHashMap<>();
        for (PolicyEffect e : effects) {
            Contender contender = comparison.design().contenders().get(e.contender() - 1);
            byPolicy.computeIfAbsent(contender.of(), of -> new LinkedHashMap<>()).computeIfAbsent(e.column(), c -> new TreeMap<>())
                    .put(contender.plans().stream().map(Plan::start).sorted().findFirst().orElse(""), e);
        }
        List<Timing> all = new ArrayList<>();
        byPolicy.forEach((of, byColumn) -> byColumn.forEach((column, starts) -> {
            Verdict first = starts.values().iterator().next().finding().verdict();
            if (starts.size() > 1 && first.sign() != 0) {
                all.add(new Timing(of, column, starts, last(starts, first)));
            }
        }));
        return all;
    }

    private static String last(Map<String, PolicyEffect> starts, Verdict first) {
        String last = "";
        for (Map.Entry<String, PolicyEffect> start : starts.entrySet()) {
            last = start.getValue().finding().verdict() == first ? start.getKey() : last;
        }
        return last;
    }

    /** timing.csv: one row per policy, series and start. */
    static long write(List<ComparisonFiles.Part> parts, ComparisonFiles.Words words, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("policy", "against", "metric", "cell", "start", "difference", "low", "high", "part_of_first", "verdict",
                "last_clear_start");
        long rows = 0;
        for (ComparisonFiles.Part part : parts) {
            ColumnName names = words.names();
            for (Timing timing : all(part.comparison(), part.last())) {
                double first = timing.starts.values().iterator().next().finding().paired().mean();
                for (Map.Entry<String, PolicyEffect> start : timing.starts.entrySet()) {
                    PolicyEffect e = start.getValue();
                    var column = part.comparison().design().columns().get(e.column());
                    csv.row(timing.of, part.comparison().design().baseline(), column.metric().name(), names.cell(column), start.getKey(),
                            e.finding().paired().mean(), e.finding().interval().low(), e.finding().interval().high(),
                            e.finding().paired().mean() / first, e.finding().verdict(), timing.last);
                    rows++;
                }
            }
        }
        return rows;
    }
}
