package lockstep.app;

import java.util.ArrayList;
import java.util.List;
import lockstep.policy.Magnitude;
import picocli.CommandLine.Option;

/** What to compare with what. */
final class CompareOptions {
    @Option(names = "--policies", paramLabel = "LIST", split = ",", description = "Policies by id, joined by + to be in force together; or "
            + "recommendations, government, controls, packages, all. Default: recommendations.")
    List<String> policies = new ArrayList<>(List.of("recommendations"));

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "recommended", description = "weak, recommended or strong. Default: "
            + "recommended.")
    Magnitude.Size size;

    @Option(names = "--baseline", paramLabel = "LIST", split = ",", description = "What policies are laid over, one comparison each: "
            + "baseline policies by id, or scenario for nothing. Default: scenario.")
    List<String> baselines = new ArrayList<>(List.of(Compared.SCENARIO));

    @Option(names = "--seeds", paramLabel = "N", converter = Whole.Spread.class, defaultValue = "100",
            description = "Runs of each policy in each world, with seeds 1 to N. Default: 100.")
    int seeds;

    @Option(names = "--worlds", paramLabel = "M", converter = Whole.Runs.class, defaultValue = "1", description = "Worlds whose uncertain "
            + "parameters are drawn from their ranges; 1 takes them as they are. Default: 1.")
    int worlds;

    @Option(names = "--metrics", paramLabel = "SERIES", description = "Series to read, separated by semicolons, such as "
            + "\"tension;adoption-share[sponsor=*]\"; those of hopes and viewpoints are read too. May be repeated. Default: about fifty.")
    List<String> metrics = new ArrayList<>();

    @Option(names = "--weights", paramLabel = "LIST", split = ",", description = "Viewpoints to rank by, at least two, by id; the "
            + "first three are shown. Default: all, neutral first.")
    List<String> weights = new ArrayList<>();

    @Option(names = "--equal-cost", paramLabel = "USDBN", description = "Scale each policy so that treasuries pay this much a "
            + "year, USD bn.")
    Double equalCost;

    @Option(names = "--delay", paramLabel = "YEARS", converter = Whole.Years.class,
            description = "Also run each policy so many years later.")
    Integer delay;

    @Option(names = "--cut", paramLabel = "YEAR", converter = Whole.Year.class, description = "Also run each policy with an end at the "
            + "beginning of this year, to see what stays five years later.")
    Integer cut;

    @Option(names = "--starts", paramLabel = "YEARS", split = ",", converter = Whole.Year.class, description = "Run each policy with its "
            + "start in each of these years, such as 2022,2025,2028,2031.")
    List<Integer> starts = new ArrayList<>();

    @Option(names = "--checks", paramLabel = "N", converter = Whole.Checks.class, defaultValue = "0", description = "Then ask what the answer hangs "
            + "on, with N runs each: another baseline; all policies at the median of their costs; those that clearly move something three years later, and "
            + "in 2 N drawn worlds. Default: 0, no checks.")
    int checks;

    CompareOptions copy() {
        CompareOptions copy = new CompareOptions();
        copy.policies = policies;
        copy.size = size;
        copy.baselines = baselines;
        copy.seeds = seeds;
        copy.worlds = worlds;
        copy.metrics = metrics;
        copy.weights = weights;
        copy.equalCost = equalCost;
        copy.delay = delay;
        copy.cut = cut;
        copy.starts = starts;
        copy.checks = checks;
        return copy;
    }
}
