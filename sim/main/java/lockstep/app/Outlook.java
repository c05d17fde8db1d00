package lockstep.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.analysis.Outcomes;
import lockstep.experiment.Comparison;
import lockstep.experiment.ComparisonFiles;
import lockstep.experiment.Headlines;
import lockstep.experiment.PolicyEffect;
import lockstep.experiment.Ranking;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;

/**
 * The table of a comparison: policies that clearly move a usual series, by the shares of the largest sponsors, lock-in, and what else most of
 * them move.
 */
final class Outlook {
    private static final int ACROSS = 8;
    private static final int LEADERS = 2;
    private static final int VIEWPOINTS = 3;
    private static final int FEW = 12;
    private static final int WIDTH = 130;
    private static final List<String> FIRST = List.of("lock-in-depth", "fragmentation");
    private static final int MOST_OF_A_METRIC = 2;
    private static final String COSTS = "policy-cost";
    private static final String COST = "policy-cost[payer=public]";

    private final ComparisonFiles.Part part;
    private final Comparison comparison;
    private final Outcomes outcomes;
    private final ColumnName names;
    private final List<String> viewpoints;
    private final List<Integer> columns;
    private final List<PolicyEffect> last;

    Outlook(ComparisonFiles.Part part, Compared compared) {
        this.part = part;
        comparison = part.comparison();
        outcomes = comparison.outcomes(comparison.dates() - 1);
        names = compared.names();
        viewpoints = compared.shown().stream().limit(VIEWPOINTS).toList();
        last = part.last();
        columns = chosen();
    }

    /**
     * Positions of the series shown: the shares of the sponsors with the largest base, lock-in, what most policies clearly move, then the
     * first there are.
     */
    List<Integer> columns() {
        return columns;
    }

    private List<Integer> chosen() {
        List<Integer> all = IntStream.range(0, comparison.design().columns().size()).boxed().toList();
        List<Integer> chosen = new ArrayList<>();
        all.stream().filter(c -> name(c).matches("adoption-share\\[sponsor=[^,]*]")).sorted(Comparator.comparingDouble(c -> -level(c)))
                .limit(LEADERS).forEach(chosen::add);
        FIRST.forEach(name -> all.stream().filter(c -> name(c).equals(name)).forEach(chosen::add));
        Map<String, Integer> taken = new HashMap<>();
        List<Integer> rest = all.stream().filter(c -> !chosen.contains(c)).sorted(Comparator.comparingLong(c -> -moved(c))).toList();
        for (int c : rest) {
            if (taken.merge(comparison.design().columns().get(c).metric().name(), 1, Integer::sum) <= MOST_OF_A_METRIC) {
                chosen.add(c);
            }
        }
        rest.stream().filter(c -> !chosen.contains(c)).forEach(chosen::add);
        return chosen.subList(0, Math.min(ACROSS, chosen.size()));
    }

    private String name(int column) {
        return names.of(comparison.design().columns().get(column));
    }

    /** Number of policies that clearly move a usual series; less than none if it is no outcome. */
    private long moved(int column) {
        return !usual(column) ? -1 : last.stream().filter(e -> e.column() == column && e.finding().verdict().sign() != 0).count();
    }

    private boolean usual(int column) {
        return Headlines.has(name(column)) && !name(column).startsWith(COSTS);
    }

    /** Whether a policy clearly moves a usual series, or what is shown. */
    private boolean moves(int contender) {
        return last.stream().filter(e -> e.contender() == contender && e.finding().verdict().sign() != 0)
                .anyMatch(e -> usual(e.column()) || columns.contains(e.column()));
    }

    private double level(int column) {
        return mean(0, column);
    }

    private double mean(int contender, int column) {
        return Arrays.stream(outcomes.of(contender, column)).flatMapToDouble(Arrays::stream).filter(Double::isFinite).average()
                .orElse(Double.NaN);
    }

    String table() {
        List<String> heading = new ArrayList<>(List.of("policy"));
        columns.forEach(c -> heading.add(title(comparison.design().columns().get(c))));
        heading.add("cost");
        viewpoints.forEach(v -> heading.add(v));
        Table table = Table.of(heading.toArray(String[]::new));
        List<Ranking.Row> rows = part.byPeople() == null ? List.of() : part.byPeople().rows();
        table.row(line(0, rows));
        List<Integer> all = IntStream.range(1, outcomes.policies()).boxed().sorted(Comparator.comparingDouble(p -> -score(p, rows))).toList();
        List<Integer> movers = all.stream().filter(this::moves).toList();
        List<Integer> shown = all.size() <= FEW || movers.isEmpty() ? all : movers;
        shown.forEach(p -> table.row(line(p, rows)));
        return table + (shown.size() == all.size() ? "" : Figures.wrapped("Not in the table, as none of the usual series is clearly moved by them: "
                + all.stream().filter(p -> !shown.contains(p)).map(p -> comparison.names().get(p)).collect(Collectors.joining(", ")) + ".", WIDTH));
    }

    private double score(int contender, List<Ranking.Row> rows) {
        return rows.stream().filter(r -> r.contender() == contender && r.viewpoint().equals(viewpoints.get(0)))
                .mapToDouble(Ranking.Row::score).findFirst().orElse(0);
    }

    private List<String> line(int contender, List<Ranking.Row> rows) {
        String name = comparison.names().get(contender);
        List<String> line = new ArrayList<>(List.of(contender == 0 ? "(" + name + ")" : name));
        for (int c : columns) {
            Column column = comparison.design().columns().get(c);
            line.add(contender == 0 ? Figures.amount(level(c) * scale(column)) : cell(effect(contender, c), column));
        }
        int cost = comparison.design().columns().stream().map(names::of).toList().indexOf(COST);
        line.add(cost < 0 ? "-" : Figures.amount(mean(contender, cost)));
        for (String viewpoint : viewpoints) {
            line.add(rows.stream().filter(r -> r.contender() == contender && r.viewpoint().equals(viewpoint)).findFirst()
                    .map(r -> String.format(Locale.ROOT, "%d (%.0f %%)", Ranking.place(r, rows), 100 * r.best())).orElse("-"));
        }
        return line;
    }

    private PolicyEffect effect(int contender, int column) {
        return last.get((contender - 1) * outcomes.metrics() + column);
    }

    private static double scale(Column column) {
        return column.metric().unit().equals("share") ? 100 : 1;
    }

    private static String cell(PolicyEffect e, Column column) {
        return switch (e.finding().verdict()) {
            case IDENTICAL -> "=";
            case NEGLIGIBLE -> "~";
            case NOT_DISTINGUISHABLE -> ".";
            case UP, DOWN -> change(e, column) + (e.finding().backfires() ? "!" : "");
        };
    }

    /** Mean difference and half its interval, a share in points. */
    static String change(PolicyEffect e, Column column) {
        double mean = scale(column) * e.finding().paired().mean();
        double half = scale(column) * e.finding().interval().width() / 2;
        double size = Math.max(Math.abs(mean), half);
        String figure = size >= 100 ? "%+.0f (%.0f)" : size >= 10 ? "%+.1f (%.1f)" : size >= 0.1 ? "%+.2f (%.2f)" : "%+.2g (%.1g)";
        return String.format(Locale.ROOT, figure, mean, half);
    }

    /** A short heading: the series without words that all readers guess. */
    private String title(Column column) {
        return names.of(column).replace("adoption-share[sponsor=", "base ").replace("adoption-share[domain=", "base ").replace("sponsor=", "")
                .replace("region=", "").replace("low-income-people-served", "poor served").replace("people-watched-unfree", "watched")
                .replace("[domain=", " ").replace("[", " ").replace("]", "").replace(",", " ");
    }
}
