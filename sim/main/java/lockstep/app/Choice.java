package lockstep.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lockstep.agent.World;
import lockstep.chart.FanChart;
import lockstep.metric.By;
import lockstep.metric.Column;
import lockstep.metric.Metric;
import lockstep.metric.Metrics;
import lockstep.metric.Names;
import picocli.CommandLine.Option;

/** Which series of a metric to draw. */
final class Choice {
    private static final String WORLD = "world";

    @Option(names = "--metric", paramLabel = "NAME", defaultValue = "adoption-share", description = "Metric, as listed by 'lockstep metrics'. "
            + "Default: adoption-share.")
    private String metric;

    @Option(names = "--by", paramLabel = "WHAT", description = "One line each: domain, region, sponsor, standard, body, bloc, programme, "
            + "body/bloc or world for a single one. Default: sponsor where the metric has it, else world.")
    private String by;

    @Option(names = "--domain", paramLabel = "ID", description = "Only this domain.")
    private String domain;

    @Option(names = "--region", paramLabel = "NAME", description = "Only this region.")
    private String region;

    private Names names;

    Metric metric() {
        return Metrics.all().stream().filter(m -> m.name().equals(metric)).findFirst().orElseThrow(() ->
                new InputException("--metric: expected a name listed by 'lockstep metrics', given " + metric));
    }

    /** Series of the metric in worlds of the shape of this one. */
    List<Column> columns(Metric chosen, World shape) {
        names = Names.of(shape);
        int d = index("--domain", domain, names.domains());
        int r = index("--region", region, names.regions());
        Set<By> cut = cut(chosen);
        List<Column> columns = Column.of(List.of(chosen), names).stream().filter(c -> c.cut().equals(cut))
                .filter(c -> domain == null || c.cell().domain() == d).filter(c -> region == null || c.cell().region() == r).toList();
        if (columns.isEmpty()) {
            throw new InputException("expected a breakdown of " + chosen + " (" + chosen.breakdowns() + "), given " + words(cut));
        }
        if (columns.size() > FanChart.MOST_SERIES) {
            throw new InputException("expected at most " + FanChart.MOST_SERIES + " series, given " + columns.size() + " by " + by);
        }
        return columns;
    }

    private Set<By> cut(Metric chosen) {
        Set<By> cut = EnumSet.noneOf(By.class);
        if (domain != null) {
            cut.add(By.DOMAIN);
        }
        if (region != null) {
            cut.add(By.REGION);
        }
        if (by == null) {
            Set<By> bySponsor = EnumSet.of(By.SPONSOR);
            bySponsor.addAll(cut);
            return chosen.cuts().contains(bySponsor) ? bySponsor : cut;
        }
        if (!by.equals(WORLD)) {
            cut.add(Arrays.stream(By.values()).filter(b -> b.word().equals(by)).findFirst().orElseThrow(() -> new InputException(
                    "--by: expected one of " + Arrays.stream(By.values()).map(By::word).collect(Collectors.joining(", ")) + ", world, given " + by)));
        }
        return cut;
    }

    private static int index(String option, String given, List<String> known) {
        if (given != null && !known.contains(given)) {
            throw new InputException(option + ": expected one of " + String.join(", ", known) + ", given " + given);
        }
        return given == null ? -1 : known.indexOf(given);
    }

    private static String words(Set<By> cut) {
        return cut.isEmpty() ? WORLD : cut.stream().map(By::word).collect(Collectors.joining(" x "));
    }

    /** What a series is called beside its line: the last of its breakdowns that was not fixed. */
    String label(Column column) {
        List<String> texts = names.texts(column);
        return texts.stream().filter(text -> !text.isEmpty() && !text.equals(domain) && !text.equals(region)).findFirst().orElse(WORLD);
    }

    String title(Metric chosen) {
        String where = (domain == null ? "" : ", " + domain) + (region == null ? "" : ", " + region);
        return chosen.meaning().replaceAll("\\.$", "") + where;
    }
}
