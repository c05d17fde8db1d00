package lockstep.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.experiment.FolderException;
import lockstep.metric.Metrics;
import lockstep.metric.Recorder;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
    @TempDir
    private Path root;

    @Test
    void anyNumberOfThreadsGivesTheSameFilesBitForBit() throws Exception {
        Experiment experiment = Experiment.load(SmallExperiment.simulated(root));
        SmallExperiment.run(experiment, root.resolve("one"), 1);
        SmallExperiment.run(experiment, root.resolve("eight"), 8);

        Fingerprint one = Fingerprint.of(root.resolve("one"));
        assertThat(one.differences(Fingerprint.of(root.resolve("eight")))).isEmpty();
        assertThat(one.files().keySet()).contains("manifest.json", "experiment.yaml", "scenario.yaml", "points.csv", "dictionary.csv",
                "complete.json", "chunks/part-00005.parquet").hasSize(12);
        assertThat(root.resolve("one/.claims")).doesNotExist();
    }

    @Test
    void everyRunIsThereOnceAndIsTheRunOfItsPointArmAndSeed() throws Exception {
        SmallExperiment.run(Experiment.load(SmallExperiment.simulated(root)), root.resolve("out"), 2);
        Run run = Simulation.of(Scenarios.load(root.resolve("small.yaml"), List.of("parameters.procurement.price-weight=4")).setup()).start(3);
        Recorder recorder = new Recorder(run.world(), List.of(Metrics.named("lock-in-depth"), Metrics.named("approvals")), 1);
        run.observe(recorder);
        run.to(40);

        try (Results results = Results.open(root.resolve("out"))) {
            assertThat(results.<Long>ask("SELECT count(*) FROM (SELECT DISTINCT point, arm, seed, date, metric, cell FROM results)",
                    SmallExperiment::first)).isEqualTo(2 * 3 * 3 * 3 * 4).isEqualTo(results.ask("SELECT count(*) FROM results",
                    SmallExperiment::first));
            double[][] depth = results.values(Model.BASELINE, "lock-in-depth", "2018Q4");
            double[][] approvals = results.values(Model.BASELINE, "approvals", "2018Q4");
            int depthOfWorld = IntStream.range(0, recorder.columns().size()).filter(c -> recorder.columns().get(c).metric().name()
                    .equals("lock-in-depth") && recorder.columns().get(c).cut().isEmpty()).findFirst().orElseThrow();
            int approvalsOfWorld = IntStream.range(0, recorder.columns().size()).filter(c -> recorder.columns().get(c).metric().name()
                    .equals("approvals") && recorder.columns().get(c).cut().isEmpty()).findFirst().orElseThrow();
            assertThat(depth[1][2]).isEqualTo(recorder.series(depthOfWorld)[23]);
            assertThat(approvals[1][2]).as("a flow is that of the year that ends then")
                    .isEqualTo(IntStream.rangeClosed(20, 23).mapToDouble(t -> recorder.series(approvalsOfWorld)[t]).sum());
            assertThat(results.values("ban", "adoption-share[sponsor=betarian]", "2022Q4")[0])
                    .isNotEqualTo(results.values(Model.BASELINE, "adoption-share[sponsor=betarian]", "2022Q4")[0]);
        }
    }

    @Test
    void aRunThatThrowsIsToldWithItsPlaceAndTheRestGoesOn() throws Exception {
        Experiment sound = Experiment.load(SmallExperiment.simulated(root));
        Experiment spoilt = SmallExperiment.with(sound, SmallExperiment.spoilt(sound.model(), (values, seed, arm) ->
                values[0] == 4 && seed == 2 && arm == 1 ? new IllegalStateException("no such luck") : null), sound.allocation());

        Optional<Completion> done = SmallExperiment.run(spoilt, root.resolve("out"), 2);

        assertThat(done).contains(new Completion(1, 6, 18, 1));
        try (Results results = Results.open(root.resolve("out"))) {
            assertThat(results.<String>ask("SELECT point || ' ' || arm || ' ' || seed || ' ' || cause FROM failures", SmallExperiment::first))
                    .startsWith("1 ban 2 java.lang.IllegalStateException: no such luck (RunnerTest.java:");
            assertThat(results.<Long>ask("SELECT count(*) FROM (SELECT DISTINCT point, arm, seed FROM results)", SmallExperiment::first))
                    .isEqualTo(17);
            assertThat(results.values("ban", "lock-in-depth", "2022Q4")[1]).satisfies(v -> assertThat(v[1]).isNaN());
        }
    }

    @Test
    void aPointThatMakesNoWorldFailsAlone() throws Exception {
        Path file = SmallExperiment.simulated(root);
        Files.writeString(file, Files.readString(file).replace("parameters.procurement.price-weight: {values: [2, 4]}",
                "nations.BET.home-protection: {values: [0.1, 0.95]}"));

        assertThat(SmallExperiment.run(Experiment.load(file), root.resolve("out"), 1)).contains(new Completion(1, 6, 18, 9));
        try (Results results = Results.open(root.resolve("out"))) {
            assertThat(results.<String>ask("SELECT DISTINCT point || ' ' || cause FROM failures", SmallExperiment::first))
                    .startsWith("1 products.betacom/telecom/common.share: given 0.4, expected more than ");
        }
    }

    @Test
    void whatCannotBeWrittenIsToldOnceAndTheRestIsThere() throws Exception {
        Experiment experiment = Experiment.load(SmallExperiment.computed(root, 40, 8));
        SmallExperiment.run(experiment, root.resolve("whole"), 1);
        Path obstacle = Files.createDirectories(root.resolve("out/chunks/.part-00006.parquet.part/in the way"));
        Files.copy(root.resolve("whole/manifest.json"), root.resolve("out/manifest.json"));
        for (String file : List.of("experiment.yaml", "points.csv", "dictionary.csv")) {
            Files.copy(root.resolve("whole").resolve(file), root.resolve("out").resolve(file));
        }

        assertThatThrownBy(() -> SmallExperiment.run(experiment, root.resolve("out"), 1)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write " + root.resolve("out/chunks/part-00006.parquet") + ": ")
                .hasMessageEndingWith("; what is complete is kept, and the same command goes on from there");
        assertThat(new Layout(root.resolve("out")).chunks()).hasSize(6);
        Files.delete(obstacle);
        SmallExperiment.run(experiment, root.resolve("out"), 1);
        assertThat(Fingerprint.of(root.resolve("out"))).isEqualTo(Fingerprint.of(root.resolve("whole")));
    }

    @Test
    void aFileThatFailedHalfwayIsNotThere() {
        assertThatThrownBy(() -> Durable.write(root.resolve("chunks/a.parquet"), temporary -> {
            Files.writeString(temporary, "half");
            throw new IOException("No space left on device");
        })).hasMessage("cannot write " + root.resolve("chunks/a.parquet") + ": No space left on device");
        assertThat(root.resolve("chunks")).isEmptyDirectory();
    }

    @Test
    void anotherExperimentInTheFolderIsRefusedAndNothingIsTouched() throws Exception {
        Experiment first = Experiment.load(SmallExperiment.computed(root, 8, 4));
        SmallExperiment.run(first, root.resolve("out"), 1);
        Fingerprint before = Fingerprint.of(root.resolve("out"));
        Experiment other = Experiment.load(SmallExperiment.computed(root, 9, 4));

        assertThatThrownBy(() -> SmallExperiment.run(other, root.resolve("out"), 1)).isInstanceOf(ResultException.class)
                .hasMessage(root.resolve("out") + " holds another experiment, \"Computed\" with the hash " + first.hash().substring(0, 12)
                        + ", given one with the hash " + other.hash().substring(0, 12) + ": the design differs; choose another folder with --out");
        assertThat(Fingerprint.of(root.resolve("out"))).isEqualTo(before);
    }

    @Test
    void aFolderWithOtherFilesOrWithoutAPlaceIsRefused() throws Exception {
        Experiment experiment = Experiment.load(SmallExperiment.computed(root, 8, 4));
        Files.writeString(Files.createDirectory(root.resolve("thesis")).resolve("chapter.txt"), "years of work");

        assertThatThrownBy(() -> Store.open(root.resolve("thesis"), experiment)).hasMessage(root.resolve("thesis")
                + " holds other files, such as chapter.txt; choose another folder with --out");
        assertThatThrownBy(() -> Store.open(root.resolve("thesis/chapter.txt"), experiment)).hasMessageEndingWith("expected a folder for results");
        assertThatThrownBy(() -> Store.open(root.resolve("thesis/chapter.txt/x"), experiment)).isInstanceOf(FolderException.class)
                .hasMessageContaining("cannot create folder");
        try (Stream<Path> files = Files.list(root.resolve("thesis"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void stoppingLosesOnlyWhatIsNotWholeAndTheSameCommandGoesOn() throws Exception {
        Experiment experiment = Experiment.load(SmallExperiment.computed(root, 40, 8));
        SmallExperiment.run(experiment, root.resolve("whole"), 1);
        AtomicInteger runs = new AtomicInteger();
        try (Store store = Store.open(root.resolve("out"), experiment)) {
            Runner[] runner = new Runner[1];
            runner[0] = new Runner(experiment, store, new Threads(1), done -> {
                if (runs.addAndGet(done) == 20) {
                    runner[0].stop();
                }
            });
            assertThat(runner[0].run()).isEmpty();
        }
        assertThat(new Layout(root.resolve("out")).chunks()).hasSize(2);
        SmallExperiment.run(experiment, root.resolve("out"), 1);
        assertThat(Fingerprint.of(root.resolve("out"))).isEqualTo(Fingerprint.of(root.resolve("whole")));
    }

    @Test
    void laterRoundsMayDependOnCompleteOnesAndResumeAsTheyWere() throws Exception {
        Experiment sound = Experiment.load(SmallExperiment.simulated(root));
        Experiment inRounds = SmallExperiment.with(sound, sound.model(), new WhereOpen(sound.points().count()));
        SmallExperiment.run(inRounds, root.resolve("whole"), 2);
        SmallExperiment.run(inRounds, root.resolve("out"), 1);
        Files.delete(root.resolve("out/chunks/part-00003.parquet"));
        Files.delete(root.resolve("out/complete.json"));

        assertThat(SmallExperiment.run(inRounds, root.resolve("out"), 1)).contains(new Completion(2, 4, 10, 0));
        assertThat(Fingerprint.of(root.resolve("out"))).isEqualTo(Fingerprint.of(root.resolve("whole")));
    }

    /** All arms under one seed; then, under another, the arm in which adoption of Betarian kit was least. */
    private record WhereOpen(int points) implements Allocation {
        @Override public Optional<Round> round(int number, Results before) throws IOException {
            if (number > 1) {
                return Optional.empty();
            }
            List<Integer> arms = number == 0 ? List.of(1, 2) : List.of(least(before));
            return Optional.of(new Round() {
                @Override public int chunks() {
                    return points;
                }

                @Override public List<Job> jobs(int chunk) {
                    return List.of(new Job(chunk, 1 + number, arms));
                }

                @Override public long runs() {
                    return (long) points * (1 + arms.size());
                }
            });
        }

        private static int least(Results before) throws IOException {
            String series = "adoption-share[sponsor=betarian]";
            return before.values("ban", series, "2022Q4")[0][0] < before.values("road-more", series, "2022Q4")[0][0] ? 1 : 2;
        }
    }
}
