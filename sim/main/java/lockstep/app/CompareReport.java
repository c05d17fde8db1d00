package lockstep.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lockstep.analysis.Quantiles;
import lockstep.experiment.Comparison;
import lockstep.experiment.ComparisonFiles;
import lockstep.experiment.Contender;
import lockstep.experiment.Judgement;
import lockstep.experiment.Kept;
import lockstep.experiment.PolicyEffect;
import lockstep.experiment.Timing;
import lockstep.metric.Column;

/** A comparison for people: a table to be read in a minute, then what backfires and how far one may trust it. */
final class CompareReport {
    private static final int MOST_LISTED = 12;

    private final ComparisonFiles.Made made;
    private final Compared compared;
    private final Outlook outlook;
    private final ComparisonFiles.Part part;
    private final Comparison comparison;
    private final List<PolicyEffect> last;

    CompareReport(ComparisonFiles.Made made, Compared compared) {
        this.made = made;
        this.compared = compared;
        part = made.parts().get(0);
        comparison = part.comparison();
        last = part.last();
        outlook = new Outlook(part, compared);
    }

    String text() {
        StringBuilder text = new StringBuilder(heading()).append('\n').append(outlook.table());
        text.append(legend());
        compared.notes().forEach(note -> text.append("left out: ").append(note).append('\n'));
        text.append('\n').append(luck()).append(backfires()).append(worlds()).append(timing()).append(kept());
        made.parts().stream().skip(1).forEach(other -> text.append(against(other)));
        return text.toString();
    }

    private String heading() {
        int seeds = comparison.design().seeds();
        String worlds = made.worlds() == null ? "" : " in each of " + made.worlds().drawn().size() + " drawn worlds";
        return Figures.counted(comparison.design().contenders().size(), "policy", "policies") + " against "
                + comparison.design().baseline() + ", " + seeds + " runs each with the same luck" + worlds + ": state at the end of "
                + quarter(comparison.tick(comparison.dates() - 1)) + ",\npolicy less baseline.\n";
    }

    private String quarter(int tick) {
        return compared.clock().quarterOf(tick);
    }

    private String legend() {
        return "Mean difference (half its 95 % interval), where clear at a false discovery rate of 5 %; ! against the hope, ~ too\n"
                + "small to matter, . cannot be told from nothing, = the same in every run. Shares in points. Cost: treasuries, USD bn in the\n"
                + "last year. Then by viewpoint: rank by mean score, and chance to be the best in a run. The first row has the baseline's levels.\n";
    }

    private String luck() {
        double[] ratios = last.stream().filter(e -> !e.finding().paired().identical()).mapToDouble(e -> e.pairing().ratio())
                .filter(Double::isFinite).toArray();
        if (ratios.length == 0) {
            return "Shared luck: no policy changed any run.\n";
        }
        double median = Quantiles.of(ratios, 50)[0];
        int runs = comparison.design().seeds();
        return String.format(Locale.ROOT, "Shared luck: the median variance of a difference is %.1f times smaller than with luck of one's "
                + "own, so %d paired runs tell as much as %,.0f.%n", median, runs, runs * median).replace("\r", "");
    }

    private String backfires() {
        List<PolicyEffect> back = last.stream().filter(e -> e.finding().backfires())
                .sorted(Comparator.comparingDouble(e -> e.finding().adjustedP())).toList();
        long works = last.stream().filter(e -> e.finding().works()).count();
        long hopes = last.stream().filter(e -> e.finding().hope().sign() != 0).count();
        StringBuilder text = new StringBuilder("Hopes: " + works + " of " + hopes + " are clearly met, " + back.size()
                + " backfire.\n");
        for (PolicyEffect e : back.subList(0, Math.min(MOST_LISTED, back.size()))) {
            String way = Judgement.way(e, last, comparison, 3).stream().map(w -> series(w) + " " + Outlook.change(w, column(w)))
                    .collect(Collectors.joining(", "));
            text.append("  ").append(contender(e).name()).append(": ").append(series(e)).append(' ')
                    .append(Outlook.change(e, column(e))).append(", hoped ").append(e.finding().hope().sign() > 0 ? "up" : "down")
                    .append(way.isEmpty() ? "" : "; with it " + way).append('\n');
        }
        return text.append(back.size() > MOST_LISTED ? "  and more in effects.csv\n" : "").toString();
    }

    private String worlds() {
        if (made.worlds() == null) {
            return "";
        }
        int worlds = made.worlds().drawn().size();
        List<PolicyEffect> clear = last.stream().filter(e -> e.finding().verdict().sign() != 0).toList();
        long robust = clear.stream().filter(e -> e.robustness().share() >= 0.9).count();
        StringBuilder text = new StringBuilder("Worlds: of " + clear.size() + " clear effects " + robust
                + " have their sign in at least 90 % of " + worlds + " worlds.\n");
        clear.stream().filter(e -> outlook.columns().contains(e.column())).filter(e -> e.robustness().share() < 0.9)
                .sorted(Comparator.comparingDouble(e -> e.robustness().share())).limit(MOST_LISTED)
                .forEach(e -> text.append(String.format(Locale.ROOT, "  not robust: %s on %s holds in %d of %d%n", contender(e).name(),
                        series(e), e.robustness().holds(), e.robustness().worlds())));
        int refused = made.worlds().rejected().size();
        return text.append(refused == 0 ? "" : "  " + Figures.counted(refused, "draw", "draws") + " made no world and were replaced\n")
                .toString();
    }

    private String timing() {
        StringBuilder text = new StringBuilder();
        for (Timing timing : Timing.all(comparison, last)) {
            boolean hoped = timing.starts().values().iterator().next().finding().hope().sign() != 0;
            if (hoped || outlook.columns().contains(timing.column())) {
                text.append("  ").append(timing.of()).append(" on ").append(compared.names().of(columns().get(timing.column())))
                        .append(": ")
                        .append(timing.starts().entrySet().stream().map(this::start).collect(Collectors.joining(", ")))
                        .append("; last start that still changes it: ").append(timing.last()).append('\n');
            }
        }
        return text.isEmpty() ? "" : "Dates: effect at the end by start\n" + text;
    }

    private String kept() {
        StringBuilder text = new StringBuilder();
        for (Kept kept : Kept.all(comparison, compared.clock())) {
            if (outlook.columns().contains(kept.column())) {
                text.append(String.format(Locale.ROOT, "  %s on %s: %.0f %% kept (%.0f to %.0f)%n",
                        comparison.names().get(kept.contender() + 1), compared.names().of(columns().get(kept.column())), 100 * kept.share(),
                        100 * kept.interval().low(), 100 * kept.interval().high()));
            }
        }
        return text.isEmpty() ? "" : "Hysteresis: what is left of an effect " + Kept.YEARS + " years after the policy ends\n" + text;
    }

    private String start(Map.Entry<String, PolicyEffect> start) {
        return start.getKey() + " " + Outlook.change(start.getValue(), column(start.getValue()));
    }

    /** What another baseline changes. */
    private String against(ComparisonFiles.Part other) {
        List<String> differ = new ArrayList<>();
        List<PolicyEffect> others = other.last();
        int clear = 0;
        for (int i = 0; i < last.size(); i++) {
            int sign = last.get(i).finding().verdict().sign();
            int otherSign = others.get(i).finding().verdict().sign();
            clear += sign != 0 ? 1 : 0;
            if (sign * otherSign < 0 || outlook.columns().contains(last.get(i).column()) && sign != otherSign) {
                differ.add(contender(last.get(i)).name() + " on " + series(last.get(i)) + ": " + last.get(i).finding().verdict() + " here, "
                        + others.get(i).finding().verdict() + " there");
            }
        }
        String list = differ.stream().limit(MOST_LISTED).map(each -> "  " + each + "\n").collect(Collectors.joining());
        return "Against " + other.comparison().design().baseline() + ": of " + clear + " effects clear here, verdicts differ in "
                + differ.size() + (differ.isEmpty() ? "\n" : ":\n" + list);
    }

    private List<Column> columns() {
        return comparison.design().columns();
    }

    private Column column(PolicyEffect e) {
        return columns().get(e.column());
    }

    private String series(PolicyEffect e) {
        return compared.names().of(column(e));
    }

    private Contender contender(PolicyEffect e) {
        return comparison.design().contenders().get(e.contender() - 1);
    }
}
