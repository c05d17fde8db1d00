package lockstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.experiment.Ablation;
import lockstep.experiment.ResultFolder;
import lockstep.policy.Plan;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which submodels matter. */
@Command(name = "ablate", description = {
    "Switches each submodel off in turn, runs the same seeds with and without it, and prints what changes.",
    "Constants are solved again for each, so every world starts from the shares of the first year."},
        footer = {"  lockstep ablate scenarios/stacked-deck.yaml",
            "  lockstep ablate scenarios/stacked-deck.yaml --seeds 50 --markdown --out results/ablation",
            "  lockstep ablate scenarios/stacked-deck.yaml --seeds 4 --until 2021Q4      (a first look)"})
final class AblateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Option(names = "--seeds", paramLabel = "N", converter = Whole.Spread.class, defaultValue = "20",
            description = "Runs per submodel, with seeds 1 to N. Default: 20.")
    private int seeds;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class,
            description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--until", paramLabel = "QUARTER", description = "Last quarter to run, such as 2025Q4. Default: the scenario's.")
    private String until;

    @Option(names = "--markdown", description = "Print a Markdown table.")
    private boolean markdown;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for ablation.csv. Default: none is written.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        Scenario loaded = scenario.loadUntil(until);
        List<Plan> plans = Policies.enacted(loaded).plans();
        Ablation ablation = scenario.make(loaded, setup -> new Ablation(setup, plans));
        if (ablation.runs(1) == 1) {
            throw new InputException("expected a scenario with a submodel that is on, given " + scenario.file() + ", where all are off");
        }
        ResultFolder folder = Destination.folder(out, force);
        List<Ablation.Row> rows;
        try (Progress progress = Progress.of("Running", ablation.runs(seeds), false)) {
            rows = ablation.run(seeds, threads, progress::step);
        }
        PrintWriter text = spec.commandLine().getOut();
        text.print(markdown ? AblationReport.markdown(rows, seeds) : AblationReport.plain(rows, seeds));
        if (folder != null) {
            text.println("Results: " + folder.write("ablation.csv", w -> Ablation.write(rows, w)));
        }
        text.flush();
        return 0;
    }
}
