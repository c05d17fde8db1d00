package lockstep.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntilSureTest {
    private static final String RULE = "until: {metric: y, width: 2.3, looks: [10, 20, 40]}";

    @TempDir
    private Path folder;

    private Path lucky(String rule) throws IOException {
        return Files.writeString(folder.resolve("lucky.yaml"), "title: Lucky\nfunction: linear\nnoise: 2.5\nseeds: 40\nchunk: 7\n"
                + "design: {kind: sobol, points: 64}\n" + rule + "\n");
    }

    @Test
    void seedsAreSpentWhereComparisonsAreStillOpen() throws Exception {
        Path out = folder.resolve("out");
        Completion all = SmallExperiment.run(Experiment.load(lucky(RULE)), out, 2).orElseThrow();

        assertThat(all.rounds()).isEqualTo(3);
        assertThat(all.runs()).isLessThan(64 * 40).isGreaterThan(64 * 10);
        try (Results results = Results.open(out)) {
            List<Stop> stops = Stop.all(results, Model.BASELINE);
            List<Long> seeds = results.ask("SELECT count(*) AS n FROM results GROUP BY point ORDER BY point", rows -> {
                java.util.ArrayList<Long> counts = new java.util.ArrayList<>();
                while (rows.next()) {
                    counts.add(rows.getLong(1));
                }
                return counts;
            });
            // What was run is what the rule, asked again afterwards, says was needed: no run too few or too many.
            assertThat(seeds).isEqualTo(stops.stream().map(s -> (long) s.seeds()).toList());
            assertThat(seeds).contains(20L, 40L);
            assertThat(stops).filteredOn(s -> s.look() < 3).allMatch(s -> s.interval().width() <= 2.3);
            assertThat(stops).filteredOn(s -> s.look() == 3).allMatch(s -> s.seeds() == 40 && s.interval().width() > 2.3);
        }
    }

    @Test
    void aStoppedExperimentIsTheSameForAnyNumberOfThreadsAndAfterABreakInAnyRound() throws Exception {
        Experiment experiment = Experiment.load(lucky(RULE));
        SmallExperiment.run(experiment, folder.resolve("one"), 1);
        SmallExperiment.run(experiment, folder.resolve("four"), 4);
        Map<String, String> whole = files(folder.resolve("one"));
        assertThat(files(folder.resolve("four"))).isEqualTo(whole);
        int chunks = (int) whole.keySet().stream().filter(f -> f.startsWith("chunks")).count();
        for (int lost : new int[] {2, chunks - 1}) {
            Files.delete(folder.resolve("four/complete.json"));
            Files.delete(new Layout(folder.resolve("four")).chunk(lost));
            SmallExperiment.run(experiment, folder.resolve("four"), 2);
            assertThat(files(folder.resolve("four"))).as("without chunk %s", lost).isEqualTo(whole);
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).filter(f -> !f.endsWith("log.txt") && !f.toString().contains(".claims"))
                    .collect(Collectors.toMap(f -> root.relativize(f).toString(), UntilSureTest::bytes, (a, b) -> a, TreeMap::new));
        }
    }

    private static String bytes(Path file) {
        try {
            return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void anArmThatIsKnownIsRunNoMoreWhileAnotherGoesOn() throws Exception {
        Path file = SmallExperiment.simulated(folder);
        Files.writeString(file, Files.readString(file).replace("seeds: 3", "seeds: 24").replace("chunk: 1", "chunk: 4")
                + "until: {metric: lock-in-depth, width: 1000, looks: [8, 24]}\n");
        Experiment e = Experiment.load(file);
        // The second arm always fails, so nothing is ever known of it.
        Experiment spoilt = SmallExperiment.with(e, SmallExperiment.spoilt(e.model(), (values, seed, arm) -> arm == 2
                ? new IllegalStateException("spoilt") : null), e.allocation());
        Path out = folder.resolve("out");
        SmallExperiment.run(spoilt, out, 2);

        try (Results results = Results.open(out)) {
            for (int point = 0; point < 2; point++) {
                assertThat(runs(results, point, "ban")).isEqualTo(8);
                assertThat(runs(results, point, Model.BASELINE)).isEqualTo(24);
                assertThat((long) results.ask("SELECT count(*) FROM failures WHERE point = " + point, rows -> {
                    rows.next();
                    return rows.getLong(1);
                })).isEqualTo(24);
            }
            assertThat(Stop.all(results, "ban")).allMatch(s -> s.look() == 0 && s.seeds() == 8);
            assertThat(Stop.all(results, "road-more")).allMatch(s -> s.look() == 2 && !s.interval().known());
        }
    }

    private static long runs(Results results, int point, String arm) throws IOException {
        return results.ask("SELECT count(DISTINCT seed) FROM results WHERE point = " + point + " AND arm = '" + arm + "'", SmallExperiment::first);
    }

    @Test
    void aRuleThatCannotBeFollowedIsRefused() throws IOException {
        refused("until: {metric: z, width: 1, looks: [10, 40]}", "given metric \"z\", expected a series that is kept");
        refused("until: {metric: y, looks: [10, 40]}", "given neither width nor sign");
        refused("until: {metric: y, width: 1, looks: [10, 20]}", "expected the last look after all seeds");
        refused("until: {metric: y, width: 1, looks: [20, 10, 40]}", "Expected looks at rising numbers of runs");
        refused("until: {metric: y, width: 1, looks: [2.5, 40]}", "whole numbers of seeds, given 2.5");
    }

    private void refused(String rule, String message) throws IOException {
        Path file = lucky(rule);
        assertThatThrownBy(() -> Experiment.load(file)).isInstanceOfSatisfying(ScenarioException.class,
                wrong -> assertThat(wrong.problems()).anySatisfy(p -> assertThat(p.toString()).contains("lucky.yaml:7").contains(message)));
    }
}
