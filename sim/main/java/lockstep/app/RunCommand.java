package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.agent.Ledger;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.experiment.ResultFolder;
import lockstep.experiment.RunFiles;
import lockstep.metric.Metrics;
import lockstep.metric.Recorder;
import lockstep.scenario.Enactment;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One run, its summary and its files. */
@Command(name = "run", description = {"Runs a scenario once, prints a summary and writes series.csv, nations.csv, scenario.yaml and "
        + "manifest.json.",
    "The same scenario and seed give the same numbers everywhere."},
        footer = {"  lockstep run scenarios/stacked-deck.yaml",
            "  lockstep run scenarios/stacked-deck.yaml --seed 7 --until 2025Q4 --out results/short",
            "  lockstep run scenarios/stacked-deck.yaml --set modules.whip=false",
            "  lockstep run scenarios/stacked-deck.yaml --events --out results/told",
            "  lockstep run scenarios/stacked-deck.yaml --policies aspi-7c-open-ran --set policies.aspi-7c-open-ran.strength=2",
            "  lockstep run results/short/scenario.yaml --seed 7      (repeats a run)"})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Option(names = "--seed", paramLabel = "N", converter = Whole.Seed.class, defaultValue = "1",
            description = "Seed of all luck; any whole number of 64 bits. Default: 1.")
    private long seed;

    @Option(names = "--policies", paramLabel = "ID,...", split = ",", description = "Policies in force besides those of the scenario, as "
            + "recommended; --set policies.ID.strength=2 or policies.ID.start=2025Q1 does less, more or later.")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--until", paramLabel = "QUARTER", description = "Last quarter to run, such as 2025Q4. Default: the scenario's.")
    private String until;

    @Option(names = "--events", description = "Also write events.csv: votes, deals, tenders, restrictions and all else that happened.")
    private boolean events;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results. Default: a new one below results/.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Option(names = "--quiet", description = "Print only where the results are.")
    private boolean quiet;

    @Override public Integer call() throws Exception {
        scenario.enact(policies);
        Scenario loaded = scenario.loadUntil(until);
        ResultFolder named = Destination.folder(out, force);
        RunFiles.Made made = run(loaded);
        ResultFolder folder = named != null ? named : ResultFolder.free(Path.of("results"), RunFiles.folderName(scenario.file(), seed));
        RunFiles.write(made, folder);
        print(made, folder, loaded.ownEnd());
        return 0;
    }

    private RunFiles.Made run(Scenario loaded) throws ScenarioException {
        Instant started = Instant.now();
        Enactment enacted = Policies.enacted(loaded);
        Run run = scenario.make(loaded, Simulation::of).under(enacted.plans()).start(seed);
        Recorder recorder = new Recorder(run.world(), Metrics.all(), 1);
        run.observe(recorder);
        Ledger ledger = events ? run.keep() : null;
        try (Progress progress = Progress.of("Running", loaded.setup().clock().ticks(), quiet)) {
            while (!run.finished()) {
                run.step();
                progress.step();
            }
        }
        RunFiles.Origin origin = new RunFiles.Origin(scenario.file(), loaded.document().yaml(), loaded.document().hash(),
                loaded.document().inputs().stream().map(Object::toString).toList(), scenario.overrides(until));
        return new RunFiles.Made(origin, enacted.files(), seed, recorder, run.world(), events ? ledger.happenings() : null, started, Instant.now());
    }

    private void print(RunFiles.Made made, ResultFolder folder, String ownEnd) throws IOException {
        PrintWriter text = spec.commandLine().getOut();
        if (!quiet) {
            text.println(RunReport.of(made, ownEnd));
        }
        text.println("Results: " + folder.path() + " (series.csv, nations.csv, " + (events ? "events.csv, " : "") + "scenario.yaml, manifest.json)");
        text.flush();
    }
}
