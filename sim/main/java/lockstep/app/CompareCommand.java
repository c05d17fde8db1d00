package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.chart.Checked;
import lockstep.engine.Simulation;
import lockstep.experiment.Comparison;
import lockstep.experiment.ComparisonFiles;
import lockstep.experiment.Design;
import lockstep.experiment.DrawnWorlds;
import lockstep.experiment.ResultFolder;
import lockstep.experiment.Results;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
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
            "  lockstep compare scenarios/stacked-deck.yaml --checks 10 --brief",
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

    @Option(names = "--brief", description = "Also write the briefing, as 'lockstep brief' does.")
    private boolean brief;

    @Option(names = "--quiet", description = "Print only where the results are.")
    private boolean quiet;

    @Override public Integer call() throws Exception {
        Scenario loaded = scenario.loadUntil(until);
        Simulation simulation = scenario.make(loaded, Simulation::of);
        Compared compared = new Compared(loaded, options, simulation);
        List<Design> designs = compared.designs();
        ResultFolder named = Destination.folder(out, force);
        if (brief) {
            Saved.canDraw();
        }
        ComparisonFiles.Made made = made(loaded, compared, designs, "Comparing");
        ResultFolder folder = named != null ? named : ResultFolder.free(Path.of("results"), compared.folderName(scenario.file()));
        write(made, compared, folder, true);
        say(new CompareReport(made, compared).text());
        check(loaded, compared, made, folder);
        return tell(folder, made);
    }

    private ComparisonFiles.Made made(Scenario loaded, Compared compared, List<Design> designs, String task) throws InterruptedException, IOException {
        Instant started = Instant.now();
        int worlds = compared.options().worlds;
        DrawnWorlds drawn = worlds > 1 ? new DrawnWorlds(loaded, scenario.overrides(until), worlds, 1) : null;
        List<ComparisonFiles.Part> parts = new ArrayList<>();
        try (Progress progress = Progress.of(task, designs.size() * compared.options().seeds * worlds, quiet)) {
            for (Design design : designs) {
                Comparison.Source source = drawn == null ? number -> compared.simulation() : drawn::world;
                Comparison done = Comparison.of(design, source, worlds, threads, compared.clock(), progress::step);
                parts.add(ComparisonFiles.Part.of(done, compared.viewpoints(), compared.names()));
            }
        }
        return compared.made(parts, drawn, scenario, until, started);
    }

    private static void write(ComparisonFiles.Made made, Compared compared, ResultFolder folder, boolean curves) throws IOException {
        ComparisonFiles.write(made, new ComparisonFiles.Words(compared.names(), compared.clock()), folder, curves);
    }

    private void check(Scenario loaded, Compared compared, ComparisonFiles.Made main, ResultFolder folder)
            throws ScenarioException, InterruptedException, IOException {
        if (options.checks == 0) {
            return;
        }
        for (Check check : Check.after(options, compared, main.parts().get(0))) {
            Compared smaller = new Compared(loaded, check.options(), compared.simulation());
            ResultFolder place = ResultFolder.at(folder.path().resolve(Results.CHECKS).resolve(check.id()), force);
            write(made(loaded, smaller, smaller.designs(), "Check: " + check.id()), smaller, place, false);
        }
    }

    private int tell(ResultFolder folder, ComparisonFiles.Made made) throws IOException {
        if (options.checks > 0 || brief) {
            Results results = Results.read(folder.path());
            String first = results.baselines().get(0);
            say(Checked.all(results, first).stream().flatMap(c -> c.sentences().stream()).map(s -> Figures.wrapped(s, 130)).reduce("", String::concat));
            if (brief) {
                spec.commandLine().getOut().println("Briefing: " + BriefCommand.write(results, first, folder.path().resolve("brief.html")));
            }
        }
        PrintWriter text = spec.commandLine().getOut();
        text.println("Results: " + folder.path() + " (effects.csv, curves.csv, ranking.csv, manifest.json)");
        text.flush();
        return 0;
    }

    private void say(String text) {
        if (!quiet && !text.isEmpty()) {
            spec.commandLine().getOut().println(text);
            spec.commandLine().getOut().flush();
        }
    }
}
