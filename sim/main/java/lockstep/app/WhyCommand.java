package lockstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.engine.Simulation;
import lockstep.experiment.CausesFile;
import lockstep.experiment.EventsFile;
import lockstep.experiment.ResultFolder;
import lockstep.scenario.Scenario;
import lockstep.why.Answer;
import lockstep.why.Cause;
import lockstep.why.Question;
import lockstep.why.Recurrence;
import lockstep.why.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What mattered for a number. */
@Command(name = "why", description = {
    "Says what mattered for a number of a run: votes, deals, tenders, restrictions, events, policies. Each is checked by running again "
        + "without it, under the same luck.",
    "What mattered most is then looked for in other runs: one run is an anecdote."},
        footer = {"  lockstep why scenarios/stacked-deck.yaml --series \"adoption-share[domain=telecom,region=Africa,sponsor=china]\" --at 2020Q4",
            "  lockstep why scenarios/stacked-deck.yaml --nation KEN --domain telecom --at 2020Q4",
            "  lockstep why scenarios/stacked-deck.yaml --nation GBR --domain telecom --sponsor china --restriction --at 2020Q4",
            "  lockstep why scenarios/stacked-deck.yaml --policies vendor-bans --series tension --at 2030Q4"})
final class WhyCommand implements Callable<Integer> {
    /** Causes that are looked for in other runs. */
    private static final int FOLLOWED = 5;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private WhyOptions asked;

    @Option(names = "--policies", paramLabel = "ID,...", split = ",", description = "Policies in force besides those of the scenario, as "
            + "recommended; --set policies.ID.strength=2 or policies.ID.start=2025Q1 does less, more or later.")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", converter = Whole.Seed.class, defaultValue = "1", description = "Seed of the run. Default: 1.")
    private long seed;

    @Option(names = "--seeds", paramLabel = "N", converter = Whole.Others.class, defaultValue = "8",
            description = "Other runs, with seeds 1 to N, in which the first " + FOLLOWED + " causes are looked for; 0 for none. Default: 8.")
    private int seeds;

    @Option(names = "--reruns", paramLabel = "N", converter = Whole.Runs.class, defaultValue = "24",
            description = "Things to leave out, at most. Default: 24.")
    private int reruns;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class, description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--events", description = "Also print what happened in the year up to the date that has to do with the question.")
    private boolean events;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for causes.csv and events.csv. Default: none is written.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        scenario.enact(policies);
        Scenario loaded = scenario.load();
        Simulation simulation = scenario.simulation(loaded);
        Question question = asked.question(simulation.start(seed).world());
        ResultFolder folder = Destination.folder(out, force);
        Why why = new Why(simulation, new Why.Effort(reruns, threads, () -> false));
        Answer answer = why.answer(question, seed);
        List<Cause> followed = answer.causes().stream().filter(c -> c.recurs() && !c.negligible()).limit(seeds > 0 ? FOLLOWED : 0).toList();
        List<Recurrence> others = followed.isEmpty() ? List.of() : why.recurrence(answer, followed, seeds);
        PrintWriter text = spec.commandLine().getOut();
        text.print(new WhyReport(answer, others, seed, loaded.setup()).text(events));
        if (folder != null) {
            text.println("Results: " + folder.write("causes.csv", w -> CausesFile.write(answer, others, loaded.setup().clock(), w)) + ", "
                    + folder.write("events.csv", w -> EventsFile.write(answer.happenings(), answer.end(), w)));
        }
        text.flush();
        return 0;
    }
}
