package lockstep.app;

import java.util.Collection;
import java.util.List;
import lockstep.agent.World;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;
import lockstep.scenario.Nearest;
import lockstep.setup.Clock;
import lockstep.why.Question;
import picocli.CommandLine.Option;

/** What one asks why of. */
final class WhyOptions {
    @Option(names = "--series", paramLabel = "NAME", description = "A series, such as \"adoption-share[domain=telecom,sponsor=china]\"; "
            + "metrics and their breakdowns are listed by 'lockstep metrics'.")
    private String series;

    @Option(names = "--at", paramLabel = "QUARTER", required = true, description = "Quarter at whose end the number is read, such as 2025Q4. "
            + "Of a flow, such as approvals, its sum over the year up to then.")
    private String at;

    @Option(names = "--nation", paramLabel = "ID", description = "Instead of a series: a nation, such as KEN. Asks of the share of the leading "
            + "home's vendors, or of those of --sponsor, in its base in --domain.")
    private String nation;

    @Option(names = "--domain", paramLabel = "ID", description = "Domain, with --nation.")
    private String domain;

    @Option(names = "--sponsor", paramLabel = "ID", description = "Sponsor, with --nation.")
    private String sponsor;

    @Option(names = "--restriction", description = "With --nation, --domain and --sponsor: asks whether the nation restricts its vendors.")
    private boolean restriction;

    /** The question, in worlds of the shape of this one. */
    Question question(World shape) {
        int tick = tick(shape.frame.setup().clock());
        if ((series == null) == (nation == null)) {
            throw new InputException("expected either --series or --nation with --domain, given " + (series == null ? "neither" : "both"));
        }
        if (series != null) {
            if (domain != null || sponsor != null || restriction) {
                throw new InputException("--domain, --sponsor and --restriction go with --nation; a series names its own, such as "
                        + "\"adoption-share[domain=telecom,sponsor=china]\"");
            }
            return series(Names.of(shape), tick);
        }
        if (domain == null) {
            throw new InputException("--nation: expected --domain with it");
        }
        Integer buyer = shape.frame.nationIndex().get(nation);
        if (buyer == null) {
            throw unknown("--nation", nation, shape.frame.nationIndex().keySet(), "nations");
        }
        int d = index("--domain", domain, shape.frame.domainIds(), "domains");
        int s = sponsor == null ? -1 : index("--sponsor", sponsor, shape.frame.sponsors(), "sponsors");
        if (restriction && s < 0) {
            throw new InputException("--restriction: expected --sponsor with it");
        }
        return restriction ? Question.ofRestriction(buyer, d, s, tick) : Question.ofMarket(buyer, d, s, tick);
    }

    private int tick(Clock clock) {
        if (!Clock.isQuarter(at)) {
            throw new InputException("--at: expected a quarter such as 2025Q4, given " + at);
        }
        int last = clock.tickOf(at) + Math.max(1, clock.ticksPerYear() / 4) - 1;
        if (last < 0 || last >= clock.ticks()) {
            throw new InputException("--at: expected a quarter from " + clock.start() + " to " + clock.end() + ", given " + at);
        }
        return last;
    }

    private Question series(Names names, int tick) {
        try {
            return Question.ofSeries(new ColumnName(names).of(series), tick);
        } catch (ColumnName.Unknown unknown) {
            throw new InputException("--series: " + unknown.getMessage()
                    + (unknown.kinds().isEmpty() ? "" : Nearest.hint(unknown.given(), unknown.valid(), unknown.kinds())));
        }
    }

    private static int index(String option, String given, List<String> known, String kinds) {
        if (!known.contains(given)) {
            throw unknown(option, given, known, kinds);
        }
        return known.indexOf(given);
    }

    private static InputException unknown(String option, String given, Collection<String> known, String kinds) {
        return new InputException(option + ": given " + given + Nearest.hint(given, known, kinds));
    }
}
