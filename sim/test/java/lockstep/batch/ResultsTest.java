package lockstep.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    @TempDir
    private static Path root;
    private static Experiment experiment;
    private static Path folder;

    @BeforeAll
    static void run() throws Exception {
        // Names of folders may hold what patterns and SQL take for their own.
        folder = root.resolve("it's [a] folder*");
        experiment = Experiment.load(SmallExperiment.simulated(root));
        SmallExperiment.run(experiment, folder, 2);
    }

    @Test
    void pointsAndTheExperimentReadBackAsTheyWere() throws Exception {
        try (Results results = Results.open(folder)) {
            assertThat(results.points()).isDeepEqualTo(new double[][] {{2}, {4}});
            assertThat(results.setup()).isEqualTo(experiment.setup());
            assertThat(results.manifest().arms()).containsExactly("baseline", "ban", "road-more");
            assertThat(results.completion()).contains(new Completion(1, 6, 18, 0));
        }
    }

    @Test
    void theDictionaryTellsEveryColumnAndSeriesWithItsUnit() throws Exception {
        try (Results results = Results.open(folder)) {
            assertThat(results.<Long>ask("SELECT count(*) FROM results r ANTI JOIN dictionary d ON d.metric = r.metric AND d.cell = r.cell "
                    + "AND d.unit <> '' AND d.meaning <> ''", SmallExperiment::first)).isZero();
            assertThat(results.<String>ask("SELECT unit FROM dictionary WHERE metric = 'approvals'", SmallExperiment::first))
                    .isEqualTo("items/year");
            assertThat(results.<String>ask("SELECT unit FROM dictionary WHERE \"table\" = 'points' AND \"column\" LIKE '%price-weight'",
                    SmallExperiment::first)).isEqualTo("utility");
        }
    }

    @Test
    void bothFormatsAndBothShapesHoldTheSameNumbers() throws Exception {
        Path csv = root.resolve("tidy.csv");
        Path parquet = root.resolve("tidy.parquet");
        Path wide = root.resolve("wide.csv");
        try (Results results = Results.open(folder)) {
            Export.write(results, csv, Export.Format.CSV, false, false);
            Export.write(results, parquet, Export.Format.PARQUET, false, false);
            Export.write(results, wide, Export.Format.CSV, true, true);
            String columns = "SELECT point, arm, seed, date, metric, cell, value FROM ";
            for (String read : List.of("read_parquet('" + parquet + "')", "read_csv('" + csv + "', nullstr = '\\N')")) {
                assertThat(results.<Long>ask("SELECT count(*) FROM " + read, SmallExperiment::first)).isEqualTo(216);
                assertThat(results.<Long>ask("SELECT count(*) FROM (" + columns + "results EXCEPT ALL " + columns + read + ")",
                        SmallExperiment::first)).as("rows of the results that are not in %s", read).isZero();
            }
            List<String> lines = Files.readAllLines(wide);
            assertThat(lines).hasSize(1 + 2 * 3 * 3 * 3);
            assertThat(lines.get(0)).isEqualTo("point,arm,seed,date,parameters.procurement.price-weight,adoption-share[sponsor=alpine],"
                    + "adoption-share[sponsor=betarian],lock-in-depth,approvals");
            String first = Arrays.stream(new double[] {results.values("baseline", "adoption-share[sponsor=alpine]", "2014Q4")[0][0],
                results.values("baseline", "adoption-share[sponsor=betarian]", "2014Q4")[0][0],
                results.values("baseline", "lock-in-depth", "2014Q4")[0][0], results.values("baseline", "approvals", "2014Q4")[0][0]})
                    .mapToObj(String::valueOf).collect(Collectors.joining(","));
            assertThat(lines.get(1)).isEqualTo("0,baseline,1,2014Q4,2.0," + first);
        }
    }

    @Test
    void aFolderWithoutResultsAndAWrongQuestionAreRefused() throws Exception {
        assertThatThrownBy(() -> Results.open(root.resolve("policies"))).isInstanceOf(ResultException.class)
                .hasMessage("expected the results of an experiment in " + root.resolve("policies") + ", found no manifest.json there");
        try (Results results = Results.open(folder)) {
            assertThatThrownBy(() -> results.ask("SELECT valu FROM results", SmallExperiment::first)).isInstanceOf(ResultException.class)
                    .hasMessageContaining("\"valu\" not found");
        }
    }
}
