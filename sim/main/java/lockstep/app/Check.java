package lockstep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lockstep.experiment.ComparisonFiles;
import lockstep.experiment.Design;
import lockstep.experiment.Headlines;
import lockstep.policy.Policy;
import lockstep.scenario.ScenarioException;

/**
 * A smaller comparison that follows the main one and asks what its answer hangs on. What is asked again for what was clear alone is asked of
 * the policies that clearly moved a usual series.
 *
 * @param id      name of its folder
 * @param options what it compares
 */
record Check(String id, CompareOptions options) {
    private static final int LATER_YEARS = 3;
    private static final int SEEDS_PER_WORLD = 2;
    private static final String COST = "policy-cost";

    /** All that the main comparison does not answer itself. */
    static List<Check> after(CompareOptions main, Compared compared, ComparisonFiles.Part part) throws ScenarioException {
        List<Check> checks = new ArrayList<>();
        otherBaseline(main, compared).ifPresent(baseline -> checks.add(of("baseline", main, o -> o.baselines = List.of(baseline))));
        boolean plain = main.equalCost == null && main.delay == null && main.cut == null && main.starts.isEmpty();
        OptionalDouble median = plain ? compared.medianCost() : OptionalDouble.empty();
        if (median.isPresent()) {
            checks.add(of("equal-cost", main, o -> o.equalCost = median.getAsDouble()));
        }
        List<String> movers = movers(compared, part);
        if (plain && !movers.isEmpty()) {
            checks.add(of("later", main, o -> {
                o.policies = movers;
                o.delay = LATER_YEARS;
            }));
        }
        if (main.worlds == 1 && !movers.isEmpty()) {
            checks.add(of("worlds", main, o -> {
                o.policies = movers;
                o.worlds = 2 * main.checks;
                o.seeds = SEEDS_PER_WORLD;
            }));
        }
        return checks;
    }

    private static Check of(String id, CompareOptions main, java.util.function.Consumer<CompareOptions> change) {
        CompareOptions options = main.copy();
        options.seeds = Math.max(2, main.checks);
        options.checks = 0;
        change.accept(options);
        return new Check(id, options);
    }

    /** A baseline of the catalogue that is not compared with already; the scenario as it is has all that happened in it. */
    private static Optional<String> otherBaseline(CompareOptions main, Compared compared) {
        return compared.catalogue().ids(Policy.Kind.BASELINE).stream().filter(id -> !main.baselines.contains(id))
                .filter(id -> !compared.catalogue().files().get(id).policy().eventsUntil().isEmpty()).findFirst();
    }

    private static List<String> movers(Compared compared, ComparisonFiles.Part part) {
        Design design = part.comparison().design();
        return part.last().stream().filter(e -> e.finding().verdict().sign() != 0).filter(e -> {
            String series = compared.names().of(design.columns().get(e.column()));
            return Headlines.has(series) && !series.startsWith(COST);
        }).map(e -> design.contenders().get(e.contender() - 1).of()).distinct().toList();
    }
}
