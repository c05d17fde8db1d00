package lockstep.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of the program itself, killed as the system kills them, and two of them at one experiment. */
class KilledBatchTest {
    private static final int KILLS = 20;
    private static final int LONGEST_MS = 400;
    private static final Pattern RUNS = Pattern.compile("ends after (\\d+) runs");

    @TempDir
    private Path root;

    @Test
    void twentyRandomKillsLoseAndDuplicateNothing() throws Exception {
        Path file = SmallExperiment.computed(root, 120, 4);
        SmallExperiment.run(Experiment.load(file), root.resolve("whole"), 1);
        Map<String, String> whole = Fingerprint.of(root.resolve("whole")).files();
        // Moments of kills only; nothing that is asserted depends on them.
        Random random = new Random(5);
        Path folder = root.resolve("killed-0");
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = new Layout(folder).chunks().size();
            killed(file, folder, random, kill);
            assertThat(new Layout(folder).chunks().size()).as("chunks after kill %d", kill).isGreaterThanOrEqualTo(before);
            assertWhatIsThereIsRight(folder, whole);
            if (Files.exists(folder.resolve("complete.json"))) {
                assertThat(Fingerprint.of(folder).files()).isEqualTo(whole);
                folder = root.resolve("killed-" + kill);
            }
        }
        SmallExperiment.run(Experiment.load(file), folder, 2);
        assertThat(Fingerprint.of(folder).files()).as("a folder whose writers were killed").isEqualTo(whole);
    }

    /** Kills at a random moment of the work; every fourth time at one of the start, when the folder is set up. */
    private void killed(Path file, Path folder, Random random, int kill) throws IOException, InterruptedException {
        Process child = start(file, folder, 2);
        long lines = lines(folder);
        while (kill % 4 != 0 && child.isAlive() && lines(folder) == lines) {
            Thread.sleep(2);
        }
        child.waitFor(random.nextInt(LONGEST_MS), TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
    }

    private static long lines(Path folder) throws IOException {
        Path log = folder.resolve("log.txt");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** Every file under its own name is what it is in a run that nobody disturbed. */
    private static void assertWhatIsThereIsRight(Path folder, Map<String, String> whole) throws IOException {
        if (Files.isDirectory(folder)) {
            Fingerprint.of(folder).files().forEach((name, hash) -> {
                if (!name.endsWith(".part")) {
                    assertThat(hash).as(name).isEqualTo(whole.get(name));
                }
            });
        }
    }

    @Test
    void twoProcessesShareAnExperimentAndDoNothingTwice() throws Exception {
        Path file = SmallExperiment.simulated(root);
        Experiment experiment = Experiment.load(file);
        SmallExperiment.run(experiment, root.resolve("whole"), 1);
        List<Process> both = List.of(start(file, root.resolve("shared"), 1), start(file, root.resolve("shared"), 2));
        for (Process each : both) {
            assertThat(each.waitFor()).as("exit code of a process").isZero();
        }

        assertThat(Fingerprint.of(root.resolve("shared"))).isEqualTo(Fingerprint.of(root.resolve("whole")));
        long runs = Files.readAllLines(root.resolve("shared/log.txt")).stream().flatMap(line -> RUNS.matcher(line).results())
                .mapToLong(found -> Long.parseLong(found.group(1))).sum();
        assertThat(runs).as("runs made by both together").isEqualTo(experiment.runs());
    }

    private Process start(Path file, Path folder, int threads) throws IOException {
        Path temporary = Files.createDirectories(root.resolve("temporary"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"), "lockstep.app.Lockstep", "experiment", "run",
                file.toString(), "--threads", Integer.toString(threads), "--out", folder.toString(), "--quiet")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
