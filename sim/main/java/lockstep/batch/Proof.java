package lockstep.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lockstep.scenario.ScenarioException;

/** Runs one experiment in several ways, each in a folder of its own, to see whether all give the same files. */
public final class Proof {
    private static final int POLL_MS = 5;
    private static final int ATTEMPTS = 5;

    private final Path file;
    private final Path root;
    private final int threads;
    private final Launcher launcher;

    /** Starts the program in a Java machine of its own. */
    @FunctionalInterface
    public interface Launcher {
        /** A process that runs an experiment into a folder. */
        Process start(Path experiment, Path folder, int threads) throws IOException;
    }

    /** How an experiment was run, and what came of it. {@code note} says what happened on the way. */
    public record Way(String name, String note, Fingerprint result) {
    }

    /** Of an experiment file, in an empty folder. */
    public Proof(Path file, Path root, int threads, Launcher launcher) {
        this.file = file;
        this.root = root;
        this.threads = threads;
        this.launcher = launcher;
    }

    /** Runs all ways; {@code told} is called before each. */
    public List<Way> ways(Consumer<String> told) throws IOException, InterruptedException, ScenarioException {
        List<Way> ways = new ArrayList<>();
        told.accept("one thread");
        ways.add(here("one thread", "", root.resolve("serial"), 1));
        told.accept(threads + " threads");
        ways.add(here(threads + " threads", "", root.resolve("parallel"), threads));
        told.accept("killed and resumed");
        ways.add(killed());
        told.accept("another Java machine");
        Path other = root.resolve("other");
        ended(launcher.start(file, other, threads));
        ways.add(new Way("another Java machine", "", Fingerprint.of(other)));
        told.accept("two processes at once");
        ways.add(shared());
        return ways;
    }

    private Way here(String name, String note, Path folder, int by) throws IOException, InterruptedException, ScenarioException {
        Experiment experiment = Experiment.load(file);
        try (Store store = Store.open(folder, experiment)) {
            new Runner(experiment, store, new Threads(by), runs -> { }).run();
        }
        return new Way(name, note, Fingerprint.of(folder));
    }

    private Way killed() throws IOException, InterruptedException, ScenarioException {
        for (int attempt = 1;; attempt++) {
            Path folder = root.resolve("killed-" + attempt);
            Layout layout = new Layout(folder);
            Process child = launcher.start(file, folder, threads);
            while (child.isAlive() && layout.chunks().isEmpty()) {
                Thread.sleep(POLL_MS);
            }
            child.destroyForcibly().waitFor();
            int there = layout.chunks().size();
            if (there > 0 && !Files.exists(layout.complete())) {
                String note = "process " + child.pid() + " killed after " + there + (there == 1 ? " chunk" : " chunks");
                return here("killed and resumed", note, folder, threads);
            }
            if (attempt == ATTEMPTS) {
                throw new ResultException("could not kill a process while it ran the experiment: " + (there == 0
                        ? "it ended by itself before the first chunk" : "it was done sooner each time; ask for more runs"));
            }
        }
    }

    private Way shared() throws IOException, InterruptedException, ScenarioException {
        Path folder = root.resolve("shared");
        Process child = launcher.start(file, folder, 1);
        Way way = here("two processes at once", "with process " + child.pid(), folder, 1);
        ended(child);
        return new Way(way.name(), way.note(), Fingerprint.of(folder));
    }

    private static void ended(Process child) throws IOException, InterruptedException {
        int code = child.waitFor();
        if (code != 0) {
            throw new ResultException("another Java machine ended with exit code " + code + ", expected 0");
        }
    }
}
