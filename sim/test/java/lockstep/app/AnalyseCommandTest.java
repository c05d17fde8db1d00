package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.batch.SmallExperiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known answers through the runner, files and analysis that a simulation goes through, and what the command says when it cannot. */
class AnalyseCommandTest {
    @TempDir
    private Path folder;

    private record Said(int code, String out, String err) {
    }

    private static Said lockstep(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Lockstep.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(Stream.of(words).map(String::valueOf).toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    /** Where the analysis of an experiment is. */
    private Path analysed(Path experiment, String... more) {
        Path results = folder.resolve("results");
        assertThat(lockstep("experiment", "run", experiment, "--out", results, "--quiet").code()).isZero();
        Said said = lockstep(Stream.concat(Stream.of("analyse", results), Stream.of(more)).toArray());
        assertThat(said.code()).as(said.err()).isZero();
        return results.resolve("analysis");
    }

    /** Numbers of a column by those of others, joined. */
    private static Map<String, Double> column(Path csv, String value, String... keys) throws IOException {
        List<String[]> rows = Files.readAllLines(csv).stream().map(line -> line.split(",", -1)).toList();
        List<String> heading = List.of(rows.get(0));
        return rows.stream().skip(1).collect(Collectors.toMap(row -> Stream.of(keys).map(k -> row[heading.indexOf(k)]).collect(Collectors.joining(" ")),
                row -> row[heading.indexOf(value)].isEmpty() ? Double.NaN : Double.parseDouble(row[heading.indexOf(value)])));
    }

    @Test
    void ishigamiComesOutAsPublishedThroughRunnerAndFiles() throws IOException {
        Path analysis = analysed(Path.of("scenarios/experiments/ishigami.yaml"), "--only", "sobol");
        Map<String, Double> share = column(analysis.resolve("sobol.csv"), "share", "index", "factor");

        assertThat(share.get("first x1")).isCloseTo(.313905, within(.01));
        assertThat(share.get("first x2")).isCloseTo(.442411, within(.01));
        assertThat(share.get("first x3")).isCloseTo(0, within(.01));
        assertThat(share.get("total x1")).isCloseTo(.557589, within(.01));
        assertThat(share.get("total x2")).isCloseTo(.442411, within(.01));
        assertThat(share.get("total x3")).isCloseTo(.243684, within(.01));
        assertThat(share.get("luck ")).isNaN();
        assertThat(analysis.resolve("sobol-y-level-baseline.png")).isNotEmptyFile();
        assertThat(analysis.resolve("sobol-y-level-baseline.svg")).content().startsWith("<?xml");
    }

    @Test
    void sobolsGComesOutAsPublishedThroughRunnerAndFiles() throws IOException {
        Map<String, Double> share = column(analysed(Path.of("scenarios/experiments/sobol-g.yaml"), "--only", "sobol").resolve("sobol.csv"), "share",
                "index", "factor");
        double[] first = {.716192, .179048, .023676, .007162, .000072, .000072, .000072, .000072};
        double[] total = {.787144, .242198, .034317, .010460, .000105, .000105, .000105, .000105};

        for (int f = 0; f < 8; f++) {
            assertThat(share.get("first x" + (f + 1))).isCloseTo(first[f], within(.01));
            assertThat(share.get("total x" + (f + 1))).isCloseTo(total[f], within(.01));
        }
    }

    @Test
    void elementaryEffectsOfALinearFunctionAreExactThroughRunnerAndFiles() throws IOException {
        Path csv = analysed(Path.of("scenarios/experiments/linear.yaml")).resolve("morris.csv");

        assertThat(column(csv, "mu_star", "factor")).isEqualTo(Map.of("x1", 1.0, "x2", 2.0, "x3", 3.0, "x4", 4.0));
        assertThat(column(csv, "mu", "factor")).isEqualTo(Map.of("x1", 1.0, "x2", 2.0, "x3", 3.0, "x4", 4.0));
        assertThat(column(csv, "sigma", "factor").values()).containsOnly(0.0);
    }

    @Test
    void aPlantedBoxIsFoundThroughRunnerAndFiles() throws IOException {
        Path csv = analysed(Path.of("scenarios/experiments/planted-box.yaml"), "--only", "prim").resolve("prim-box.csv");

        assertThat(column(csv, "low", "factor")).containsOnlyKeys("x1", "x2");
        assertThat(column(csv, "low", "factor").get("x1")).isCloseTo(0.2, within(0.03));
        assertThat(column(csv, "high", "factor").get("x1")).isCloseTo(0.6, within(0.03));
        assertThat(column(csv, "low", "factor").get("x2")).isCloseTo(0.5, within(0.03));
    }

    @Test
    void ofASimulationEverythingThatTheDesignCarriesIsWritten() throws IOException {
        Path file = SmallExperiment.simulated(folder, "design: {kind: sobol, points: 40}");
        Files.writeString(file, Files.readString(file).replace("{values: [2, 4]}", "{range: [2, 4]}"));
        Path analysis = analysed(file, "--metric", "lock-in-depth", "--better", "down");

        for (String name : List.of("bands.csv", "prim.csv", "prim-box.csv", "worlds.csv", "flips.csv", "summary.txt", "bands-lock-in-depth.png",
                "bands-lock-in-depth-ban-differences.png", "worlds-lock-in-depth.png", "flip-lock-in-depth-ban.png")) {
            assertThat(analysis.resolve(name)).isNotEmptyFile();
        }
        List<String> told = Files.readAllLines(analysis.resolve("summary.txt"));
        for (String arm : List.of("ban", "road-more")) {
            List<String> flips = told.stream().filter(line -> line.startsWith("lock-in-depth: " + arm + " less baseline in ")
                    && line.matches(".*(turns|flip|crosses zero).*")).toList();
            assertThat(flips).as("every arm is told of: %s", told).isNotEmpty();
            assertThat(flips.stream().filter(line -> !line.contains(": turns "))).as("what is not sure takes one line").hasSizeLessThanOrEqualTo(1);
            assertThat(flips.stream().filter(line -> line.contains(": turns "))).noneMatch(line -> line.contains("beyond the range"));
        }
        assertThat(column(analysis.resolve("worlds.csv"), "worlds", "arm")).isEqualTo(Map.of("baseline", 40.0, "ban", 40.0, "road-more", 40.0));
    }

    @Test
    void whatCannotBeAnalysedIsRefusedWithTheReason() throws IOException {
        Path results = folder.resolve("computed");
        assertThat(lockstep("experiment", "run", SmallExperiment.computed(folder, 8, 4), "--out", results, "--quiet").code()).isZero();

        Said notCarried = lockstep("analyse", results, "--only", "sobol");
        assertThat(notCarried.code()).isEqualTo(2);
        assertThat(notCarried.err()).isEqualToIgnoringNewLines("lockstep: --only sobol: Sobol's indices need a design of kind saltelli\n");
        Said unknown = lockstep("analyse", results, "--metric", "x");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--metric: the results in " + results + " hold no x");
        Said nowhere = lockstep("analyse", folder.resolve("nowhere"));
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("found no manifest.json there");
        Files.delete(results.resolve("complete.json"));
        Files.delete(results.resolve("chunks/part-00001.parquet"));
        Said missing = lockstep("analyse", results);
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("is not complete, 3 of 4 chunks are there, 1 are missing; run it again");
        assertThat(results.resolve("analysis")).doesNotExist();
    }

    @Test
    void theSameResultsGiveTheSameTablesAndOldOnesAreKeptUnlessForced() throws IOException {
        Path analysis = analysed(Path.of("scenarios/experiments/planted-box.yaml"), "--only", "prim");
        String first = Files.readString(analysis.resolve("prim.csv"));
        Said again = lockstep("analyse", folder.resolve("results"), "--only", "prim");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("holds files already");
        assertThat(lockstep("analyse", folder.resolve("results"), "--only", "prim", "--force").code()).isZero();
        assertThat(analysis.resolve("prim.csv")).content().isEqualTo(first);
    }
}
