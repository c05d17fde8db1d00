package lockstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.experiment.Comparison;
import lockstep.experiment.ComparisonFiles;
import lockstep.experiment.Design;
import lockstep.experiment.DrawnWorlds;
import lockstep.experiment.ResultFolder;
import lockstep.metric.ColumnName;
import lockstep.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What policies do, against a baseline and one another. */
@Command(name = "compare", description = {
    "Runs a scenario with and without policies under the same luck, and prints what each of them changes, how sure that is, what it costs, "
        + "who would prefer it and what backfires.",
    "Writes effects.csv, curves.csv, ranking.csv, scores.csv, reversals.csv, timing.csv, assumptions.csv and manifest.json; see "
        + "'lockstep chart' and 'lockstep brief'."},
        footer = {"  lockstep compare scenarios/stacked-deck.yaml",
            "  lockstep compare scenarios/stacked-deck.yaml --policies aspi-7a-b3w-quad,aspi-7c-open-ran+aspi-3a-grants --seeds 200",
            "  lockstep compare scenarios/stacked-deck.yaml --policies all --worlds 20 --seeds 10 --weights neutral,kenya",
            "  lockstep compare scenarios/stacked-deck.yaml --policies amnesty-1a-moratorium --starts 2022,2025,2028,2031",
            "  lockstep compare scenarios/stacked-deck.yaml --equal-cost 2 --baseline as-happened,baseline-2021"})
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private CompareOptions options;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class,
            description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--until", paramLabel = "QUARTER", description = "Last quarter to run, such as 2030Q4. Default: the scenario's.")
    private String until;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results. Default: a new one below results/.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Option(names = "--quiet", description = "Print only where the results are.")
    private boolean quiet;

    @Override public Integer call() throws Exception {
        Scenario loaded = scenario.loadUntil(until);
        Compared compared = new Compared(loaded, options, scenario.make(loaded, lockstep.engine.Simulation::of));
        List<Design> designs = compared.designs();
        ResultFolder named = Destination.folder(out, force);
        Instant started = Instant.now();
        DrawnWorlds worlds = options.worlds > 1 ? new DrawnWorlds(loaded, scenario.overrides(until), options.worlds, 1) : null;
        List<ComparisonFiles.Part> parts = run(designs, compared, worlds);
        ComparisonFiles.Made made = compared.made(parts, worlds, scenario, until, started);
        ResultFolder folder = named != null ? named : ResultFolder.free(Path.of("results"), compared.folderName(scenario.file()));
        ColumnName names = compared.names();
        ComparisonFiles.write(made, new ComparisonFiles.Words(names, loaded.setup().clock()), folder);
        print(made, folder, compared);
        return 0;
    }

    private List<ComparisonFiles.Part> run(List<Design> designs, Compared compared, DrawnWorlds worlds) throws InterruptedException {
        List<ComparisonFiles.Part> parts = new java.util.ArrayList<>();
        try (Progress progress = Progress.of("Running", designs.size() * options.seeds * options.worlds, quiet)) {
            for (Design design : designs) {
                Comparison.Source source = worlds == null ? number -> compared.simulation() : worlds::world;
                Comparison done = Comparison.of(design, source, options.worlds, threads, compared.clock(), progress::step);
                parts.add(ComparisonFiles.Part.of(done, compared.viewpoints(), compared.names()));
            }
        }
        return parts;
    }

    private void print(ComparisonFiles.Made made, ResultFolder folder, Compared compared) {
        PrintWriter text = spec.commandLine().getOut();
        if (!quiet) {
            text.println(new CompareReport(made, compared).text());
        }
        text.println("Results: " + folder.path() + " (effects.csv, curves.csv, ranking.csv, manifest.json)");
        text.flush();
    }
}
