package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lockstep.batch.Experiment;
import lockstep.batch.Fingerprint;
import lockstep.batch.Proof;
import lockstep.scenario.ExperimentFile;
import lockstep.scenario.ScenarioException;
import lockstep.setup.ExperimentSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows that results do not depend on how they were made. */
@Command(name = "prove", description = {
    "Runs one small experiment on this machine with one thread, with several, resumed after its process was killed, in another Java machine, "
        + "and by two processes at once; compares all files bit for bit and prints what was compared.",
    "The exit code is 1 if anything differs."},
        footer = {"  lockstep prove", "  lockstep prove --runs 200", "  lockstep prove scenarios/experiments/first.yaml"})
final class ProveCommand implements Callable<Integer> {
    private static final int SHOWN = 16;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "EXPERIMENT", arity = "0..1", description = "Experiment file (YAML). Default: scenarios/experiments/prove.yaml.")
    private Path file = Path.of("scenarios/experiments/prove.yaml");

    @Option(names = "--runs", paramLabel = "N", converter = Whole.Runs.class, defaultValue = "24",
            description = "Runs in each way, about: seeds are added until there are as many. Default: 24.")
    private int runs;

    @Override public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Path root = Files.createTempDirectory("lockstep-prove");
        try {
            Path asked = Files.createDirectory(root.resolve("temporary")).resolveSibling("prove.yaml");
            Files.writeString(asked, ExperimentFile.yaml(sized()));
            int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
            Proof proof = new Proof(asked, root, threads, (experiment, folder, by) -> child(root, experiment, folder, by));
            long all = Experiment.load(asked).runs();
            out.println(file + ": " + Figures.counted(all, "run", "runs") + " in each way");
            out.flush();
            return told(proof.ways(way -> {
                out.println("running: " + way);
                out.flush();
            }));
        } finally {
            discard(root);
        }
    }

    /** The experiment with as many seeds as are needed, and its scenario wherever it is called from. */
    private ExperimentSetup sized() throws ScenarioException, IOException {
        ExperimentSetup e = ExperimentFile.bare(file);
        Experiment sound = Experiment.load(file);
        long each = Math.max(1, sound.runs() / e.seeds());
        int seeds = (int) Math.max(1, (runs + each - 1) / each);
        String scenario = e.scenario().isEmpty() ? "" : file.toAbsolutePath().resolveSibling(e.scenario()).normalize().toString();
        return new ExperimentSetup(e.title(), e.description(), scenario, e.function(), e.noise(), e.set(), e.policies(), e.size(),
                e.baseline(), e.factors(), e.design(), seeds, e.metrics(), e.at(), 1, e.until());
    }

    private static Process child(Path root, Path experiment, Path folder, int threads) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Djava.io.tmpdir=" + root.resolve("temporary"), "-cp",
                System.getProperty("java.class.path"), Lockstep.class.getName(), "experiment", "run", experiment.toString(), "--threads",
                Integer.toString(threads), "--out", folder.toString(), "--quiet").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private int told(List<Proof.Way> ways) {
        PrintWriter out = spec.commandLine().getOut();
        Proof.Way first = ways.get(0);
        Table table = Table.leftAligned(1, "way", "files", "bytes", "SHA-256 of all", "");
        int different = 0;
        for (Proof.Way way : ways) {
            List<String> differences = first.result().differences(way.result());
            different += differences.isEmpty() ? 0 : 1;
            Fingerprint made = way.result();
            table.row(way.name(), Figures.count(made.files().size()), Figures.count(made.bytes()), made.hash().substring(0, SHOWN),
                    differences.isEmpty() ? way.note() : "differs in " + String.join(", ", differences));
        }
        out.print(table);
        out.println(different == 0 ? "All " + ways.size() + " are equal, bit for bit."
                : different + " of " + ways.size() + " differ from the first.");
        out.flush();
        return different == 0 ? 0 : Complaints.FAILED;
    }

    private static void discard(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
