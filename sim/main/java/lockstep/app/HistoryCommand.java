package lockstep.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.engine.Simulation;
import lockstep.experiment.FactsFile;
import lockstep.experiment.HistoryCheck;
import lockstep.experiment.HistoryRow;
import lockstep.experiment.ResultFolder;
import lockstep.metric.Fact;
import lockstep.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds a scenario against what happened. */
@Command(name = "history", description = "Runs a scenario with several seeds to the last date of the facts and prints, fact by fact, what "
        + "the model shows: median, 90 %% band of seeds, and whether the fact lies inside.",
        footer = {"  lockstep history scenarios/stacked-deck.yaml",
            "  lockstep history scenarios/stacked-deck.yaml --seeds 100 --out results/history"})
final class HistoryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "30", description = "Runs, with seeds 1 to N. Default: 30.")
    private int seeds;

    @Option(names = "--threads", paramLabel = "N", description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--facts", paramLabel = "FILE", description = "Facts to hold it against. Default: history.yaml beside the scenario.")
    private Path facts;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for history.csv. Default: none is written.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        if (seeds < 1 || threads < 1) {
            throw new InputException("expected --seeds and --threads of at least 1, given " + seeds + " and " + threads);
        }
        List<Fact> known = FactsFile.read(factsFile());
        Scenario loaded = scenario.load();
        ResultFolder folder = out == null ? null : ResultFolder.at(out, force);
        HistoryCheck check = new HistoryCheck(Simulation.of(loaded.setup()), known);
        List<HistoryRow> rows;
        try (Progress progress = Progress.of("Running", seeds, false)) {
            rows = check.run(seeds, threads, progress::step);
        }
        PrintWriter text = spec.commandLine().getOut();
        text.print(HistoryReport.of(rows, seeds));
        if (folder != null) {
            text.println("Results: " + folder.write("history.csv", w -> HistoryCheck.write(rows, w)));
        }
        text.flush();
        return 0;
    }

    private Path factsFile() {
        Path file = facts != null ? facts : scenario.file().resolveSibling("history.yaml");
        if (!Files.isRegularFile(file)) {
            throw new InputException("expected facts in " + file + ", found no such file; name one with --facts");
        }
        return file;
    }
}
