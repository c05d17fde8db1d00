package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lockstep.experiment.DockRow;
import lockstep.experiment.Docking;
import lockstep.experiment.ResultFolder;
import lockstep.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Published results, found again by the same engine. */
@Command(name = "dock", description = {
    "Runs scenarios with known answers, holds what comes out against them, prints a table and writes docking.csv and docking.md.",
    "Exit code 1 if any row fails. How to add a model: sim/docs/dock-your-own-model.md."},
        footer = {"  lockstep dock",
            "  lockstep dock arthur bass/p-03-q-38",
            "  lockstep dock results/my-model.yaml --out results/mine",
            "  lockstep dock --list"})
final class DockCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", arity = "0..*", description = "A theory such as arthur, one of its cases such as arthur/a1, or a scenario "
            + "file. Default: all of them.")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DIR", defaultValue = "scenarios/theory", description = "Folder of scenarios with known answers. "
            + "Default: scenarios/theory.")
    private Path folder;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class, description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--list", description = "List the cases and run none.")
    private boolean list;

    @Option(names = "--markdown", description = "Print the table in Markdown.")
    private boolean markdown;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results. Default: a new one below results/.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    /** A case to run. */
    private record Job(Docking docking, String name) {
    }

    @Override public Integer call() throws Exception {
        List<Job> jobs = jobs();
        PrintWriter text = spec.commandLine().getOut();
        if (list) {
            jobs.forEach(job -> text.println(job.docking.theory() + "/" + job.name + "  " + job.docking.about(job.name)));
            text.flush();
            return 0;
        }
        ResultFolder named = Destination.folder(out, force);
        List<DockRow> rows = run(jobs);
        text.print(markdown ? DockReport.markdown(rows) : DockReport.plain(rows));
        ResultFolder made = named != null ? named : ResultFolder.free(Path.of("results"), "docking");
        made.write("docking.csv", w -> DockRow.write(rows, w));
        made.write("docking.md", w -> w.write(DockReport.markdown(rows)));
        if (!markdown) {
            text.println("Results: " + made.path() + " (docking.csv, docking.md)");
        }
        text.flush();
        return rows.stream().allMatch(DockRow::passed) ? 0 : 1;
    }

    private List<DockRow> run(List<Job> jobs) throws ScenarioException, InterruptedException {
        List<DockRow> rows = new ArrayList<>();
        int runs = jobs.stream().mapToInt(job -> job.docking.runs(job.name)).sum();
        try (Progress progress = Progress.of("Running", runs, false)) {
            for (Job job : jobs) {
                rows.addAll(job.docking.run(job.name, threads, progress::step));
            }
        }
        return rows;
    }

    private List<Job> jobs() throws IOException, ScenarioException {
        List<Path> files = files();
        List<Job> jobs = new ArrayList<>();
        for (String name : wanted.isEmpty() ? files.stream().map(Path::toString).toList() : wanted) {
            int before = jobs.size();
            for (Path file : name.endsWith(".yaml") ? List.of(Path.of(name)) : files) {
                Docking docking = Docking.of(file);
                String theory = docking.theory();
                docking.names().stream().filter(c -> name.endsWith(".yaml") || name.equals(theory) || name.equals(theory + "/" + c))
                        .forEach(c -> jobs.add(new Job(docking, c)));
            }
            if (jobs.size() == before) {
                throw new InputException("CASE: expected a theory or case listed by 'lockstep dock --list', or a file with a section dock, given "
                        + name);
            }
        }
        return jobs;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new InputException("--from: expected a folder of scenarios, given " + folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
