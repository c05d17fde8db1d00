package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Option(names = "--seeds", paramLabel = "N", converter = Whole.Spread.class, defaultValue = "30",
            description = "Runs, with seeds 1 to N. Default: 30.")
    private int seeds;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class,
            description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--facts", paramLabel = "FILE", description = "Facts to hold it against. Default: history.yaml beside the scenario.")
    private Path facts;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for history.csv. Default: none is written.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        List<Fact> known = facts();
        Scenario loaded = scenario.load();
        ResultFolder folder = Destination.folder(out, force);
        HistoryCheck check = new HistoryCheck(scenario.simulation(loaded), known);
        if (check.known().isEmpty()) {
            spec.commandLine().getErr().println("lockstep: " + scenario.file() + " has nothing that the facts in " + factsFile()
                    + " are about; name other facts with --facts");
            return Complaints.FAILED;
        }
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

    private List<Fact> facts() {
        try {
            return FactsFile.read(factsFile());
        } catch (IOException wrong) {
            throw new InputException(wrong.getMessage());
        }
    }

    private Path factsFile() {
        Path file = facts != null ? facts : scenario.file().resolveSibling("history.yaml");
        if (!Files.isRegularFile(file)) {
            throw new InputException("expected facts in " + file + ", found no such file; name one with --facts");
        }
        return file;
    }
}
