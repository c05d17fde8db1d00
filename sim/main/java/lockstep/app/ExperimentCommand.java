package lockstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lockstep.batch.Completion;
import lockstep.batch.Estimate;
import lockstep.batch.Results;
import lockstep.batch.Experiment;
import lockstep.batch.Runner;
import lockstep.batch.Store;
import lockstep.batch.Threads;
import lockstep.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Experiments on many runs. */
@Command(name = "experiment", description = "Runs experiments on many runs, which survive any crash; checks them, says how far they are.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ExperimentCommand.Run.class, ExperimentCommand.Check.class, ExperimentCommand.Status.class},
        footer = {"  lockstep experiment run scenarios/experiments/first.yaml --dry-run",
            "  lockstep experiment run scenarios/experiments/first.yaml"})
final class ExperimentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override public Integer call() {
        throw new ParameterException(spec.commandLine(), "Expected a command: run, check or status");
    }

    /** Which experiment, and where its results are. */
    static final class Which {
        @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file (YAML).")
        Path file;

        @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results. Default: results/ and the name of the file.")
        private Path out;

        Path folder() {
            if (out != null && out.toString().isBlank()) {
                throw new InputException("--out: given nothing, expected the name of a folder such as results/first");
            }
            return out != null ? out : Path.of("results").resolve(Experiment.folderName(file));
        }
    }

    /** Runs what is missing. */
    @Command(name = "run", description = {
        "Runs an experiment, or what is missing of it: the same command goes on after Ctrl-C, a crash or a kill.",
        "Several processes, also on several machines that share the folder, may run it at once; the results are the same, bit for bit."},
            footer = {"  lockstep experiment run scenarios/experiments/first.yaml",
                "  lockstep experiment run scenarios/experiments/first.yaml --threads 8 --out results/mine"})
    static final class Run implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @picocli.CommandLine.Mixin
        private Which which;

        @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class,
                description = "Runs at a time. Default: one per core.")
        private int threads = Runtime.getRuntime().availableProcessors();

        @Option(names = "--dry-run", description = "Run a few runs only, to say how long all would take and how large the results would be.")
        private boolean dry;

        @Option(names = "--quiet", description = "Print only where the results are.")
        private boolean quiet;

        @Override public Integer call() throws Exception {
            Path folder = which.folder();
            Experiment experiment = Experiment.load(which.file);
            if (dry) {
                spec.commandLine().getOut().print(EstimateReport.text(Estimate.of(experiment), experiment, threads));
                spec.commandLine().getOut().flush();
                return 0;
            }
            try (Store store = Store.open(folder, experiment)) {
                long all = experiment.runs();
                try (Progress progress = Progress.of("Running", all, store.runsDone(experiment), quiet)) {
                    Runner runner = new Runner(experiment, store, new Threads(threads), progress::steps);
                    return said(stoppable(runner), folder, progress);
                }
            }
        }

        /** Runs; on Ctrl-C lets runs that are being made come to an end before the program does. */
        private static Optional<Completion> stoppable(Runner runner) throws Exception {
            CountDownLatch ended = new CountDownLatch(1);
            Thread stop = new Thread(() -> {
                runner.stop();
                try {
                    ended.await();
                } catch (InterruptedException impatient) {
                    Thread.currentThread().interrupt();
                }
            });
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                return runner.run();
            } finally {
                ended.countDown();
                if (!stop.isAlive()) {
                    remove(stop);
                }
            }
        }

        private static void remove(Thread hook) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // The program ends already, which is when the hook runs.
            }
        }

        private int said(Optional<Completion> done, Path folder, Progress progress) {
            progress.close();
            PrintWriter out = spec.commandLine().getOut();
            if (done.isEmpty()) {
                spec.commandLine().getErr().println("lockstep: stopped; what is complete is kept, and the same command goes on from there");
                return Complaints.FAILED;
            }
            Completion all = done.get();
            if (!quiet) {
                out.println(Figures.counted((int) all.runs(), "run", "runs") + " in " + Figures.counted(all.chunks(), "chunk", "chunks")
                        + (all.failures() == 0 ? ", none failed" : ""));
            }
            out.println("Results: " + folder + " (chunks, points.csv, dictionary.csv, manifest.json)");
            out.flush();
            if (all.failures() > 0) {
                spec.commandLine().getErr().println("lockstep: " + all.failures() + " of " + all.runs()
                        + " runs failed; see 'lockstep sql " + folder + " \"select * from failures\"'");
                return Complaints.FAILED;
            }
            return 0;
        }
    }

    /** Finds what is wrong. */
    @Command(name = "check", description = "Reads an experiment with all files it names and reports every problem at once.",
            footer = {"  lockstep experiment check scenarios/experiments/first.yaml"})
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file (YAML).")
        private Path file;

        @Override public Integer call() throws Exception {
            try {
                Experiment sound = Experiment.load(file);
                spec.commandLine().getOut().println(file + " is sound: " + sound.setup().title());
                spec.commandLine().getOut().println(EstimateReport.size(sound));
                spec.commandLine().getOut().flush();
                return 0;
            } catch (ScenarioException wrong) {
                Complaints.problems(wrong.problems(), "experiment", spec.commandLine().getErr());
                return Complaints.FAILED;
            }
        }
    }

    /** How far it is. */
    @Command(name = "status", description = "Says how much of an experiment is there, whether or not it is being run.",
            footer = {"  lockstep experiment status scenarios/experiments/first.yaml"})
    static final class Status implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @picocli.CommandLine.Mixin
        private Which which;

        @Override public Integer call() throws Exception {
            Experiment experiment = Experiment.load(which.file);
            try (Results results = Results.open(which.folder())) {
                spec.commandLine().getOut().print(EstimateReport.status(results, experiment));
                spec.commandLine().getOut().flush();
            }
            return 0;
        }
    }
}
