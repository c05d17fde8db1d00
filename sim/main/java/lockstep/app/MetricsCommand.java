package lockstep.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lockstep.metric.Metric;
import lockstep.metric.Metrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The catalogue of metrics. */
@Command(name = "metrics", description = "Lists what a run records: name, unit, range, breakdowns and meaning of each metric.",
        footer = {"  lockstep metrics", "  lockstep metrics --formulas lock-in", "  lockstep metrics --markdown > metrics.md"})
final class MetricsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Only metrics whose name contains this.")
    private String text = "";

    @Option(names = "--formulas", description = "Add how each is computed.")
    private boolean formulas;

    @Option(names = "--markdown", description = "Print a Markdown table.")
    private boolean markdown;

    @Override public Integer call() {
        List<Metric> chosen = Metrics.all().stream().filter(m -> m.name().contains(text)).toList();
        if (chosen.isEmpty()) {
            throw new InputException("expected part of the name of a metric, given " + text + "; 'lockstep metrics' lists them all");
        }
        spec.commandLine().getOut().print(markdown ? markdown(chosen) : plain(chosen));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String plain(List<Metric> metrics) {
        Table table = Table.leftAligned(5, "metric", "unit", "range", "by", "meaning");
        for (Metric m : metrics) {
            table.row(m.name(), m.unit(), range(m), m.breakdowns(), m.meaning());
            if (formulas) {
                table.row("", "", "", "", "  = " + m.formula());
            }
        }
        return table.toString();
    }

    private String markdown(List<Metric> metrics) {
        String heading = formulas ? "| metric | unit | range | by | meaning | formula |\n|---|---|---|---|---|---|\n"
                : "| metric | unit | range | by | meaning |\n|---|---|---|---|---|\n";
        return heading + metrics.stream().map(m -> "| " + m.name() + " | " + m.unit() + " | " + range(m) + " | " + m.breakdowns() + " | "
                + m.meaning() + (formulas ? " | " + m.formula().replace("|", "\\|") : "") + " |\n").collect(Collectors.joining());
    }

    private static String range(Metric m) {
        String low = Double.isInfinite(m.range().low()) ? "any" : Figures.count(m.range().low());
        String high = Double.isInfinite(m.range().high()) ? "any" : Figures.count(m.range().high());
        return low.equals("any") && high.equals("any") ? "any" : high.equals("any") ? "from " + low : low + " to " + high;
    }
}
