package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.batch.SmallExperiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCommandTest {
    @TempDir
    private Path root;

    private String says(int code, String... arguments) {
        return SmallComparison.says(code, arguments).replace(root.toString(), "root");
    }

    @Test
    void anExperimentIsCheckedRunAskedAndExported() throws Exception {
        String file = SmallExperiment.simulated(root).toString();
        String out = root.resolve("out").toString();

        assertThat(says(0, "experiment", "check", file)).isEqualTo("root/small-experiment.yaml is sound: Small\n"
                + "2 points of 1 factor, 3 arms, 3 seeds: 18 runs; 4 series at 3 dates\n");
        assertThat(says(0, "experiment", "run", file, "--out", out)).isEqualTo(
                "18 runs in 6 chunks, none failed\nResults: root/out (chunks, points.csv, dictionary.csv, manifest.json)\n");
        assertThat(says(0, "experiment", "status", file, "--out", out)).isEqualTo("Complete: 18 runs, none failed\n");
        assertThat(says(0, "sql", out, "select arm, count(*) as n from results group by all order by all")).isEqualTo("""
                  arm        n
                  ---------  --
                  ban        72
                  baseline   72
                  road-more  72
                """);
        Path csv = root.resolve("all.csv");
        assertThat(says(0, "export", out, "--out", csv.toString())).isEqualTo("Written: root/all.csv\n");
        assertThat(Files.readAllLines(csv)).hasSize(217).first().isEqualTo("point,arm,seed,date,metric,cell,unit,value");
    }

    @Test
    void whatIsAskedForWronglyIsRefusedAndNothingIsWrittenOver() throws Exception {
        String file = SmallExperiment.computed(root, 8, 4).toString();
        String out = root.resolve("out").toString();
        Path csv = Files.writeString(root.resolve("mine.csv"), "mine");
        says(0, "experiment", "run", file, "--out", out, "--quiet");

        assertThat(says(2, "export", out, "--out", csv.toString())).isEqualTo(
                "lockstep: --out: root/mine.csv exists already; choose another file, or add --force to replace it\n");
        assertThat(csv).hasContent("mine");
        assertThat(says(2, "export", out, "--out", root.toString())).isEqualTo(
                "lockstep: --out: expected the name of a file such as results.csv, given the folder root\n");
        assertThat(says(2, "sql", root.resolve("nowhere").toString(), "select 1")).isEqualTo(
                "lockstep: expected the results of an experiment in root/nowhere, found no manifest.json there\n");
        assertThat(says(2, "sql", out, "select valu from results")).startsWith("lockstep: QUERY: ").contains("valu");
        assertThat(says(2, "experiment", "run", SmallExperiment.computed(root, 9, 4).toString(), "--out", out))
                .startsWith("lockstep: root/out holds another experiment, \"Computed\"").endsWith("choose another folder with --out\n");
    }

    @Test
    void aFailedRunShowsInTheExitCode() throws Exception {
        Path file = SmallExperiment.simulated(root);
        Files.writeString(file, Files.readString(file).replace("parameters.procurement.price-weight: {values: [2, 4]}",
                "nations.BET.home-protection: {values: [0.1, 0.95]}"));

        assertThat(says(1, "experiment", "run", file.toString(), "--out", root.resolve("out").toString())).endsWith(
                "lockstep: 9 of 18 runs failed; see 'lockstep sql root/out \"select * from failures\"'\n");
    }

    @Test
    void aDryRunSaysHowLargeItIsAndWritesNothing() throws Exception {
        String said = says(0, "experiment", "run", SmallExperiment.simulated(root).toString(), "--dry-run", "--out",
                root.resolve("out").toString(), "--threads", "1");

        assertThat(said).startsWith("Small\n2 points of 1 factor, 3 arms, 3 seeds: 18 runs; 4 series at 3 dates\n6 chunks, 216 values, about ")
                .containsPattern("about [0-9.]+ kB on disk\nAbout [0-9.]+ s with 1 thread here \\([0-9.]+ ms a run and thread\\)\n$");
        assertThat(root.resolve("out")).doesNotExist();
    }

    @Test
    void aProofComparesFiveWays() throws Exception {
        String said = says(0, "prove", SmallExperiment.simulated(root).toString(), "--runs", "60");

        assertThat(said).contains("60 runs in each way").containsPattern("killed and resumed +26 .*killed after [0-9]+ chunks?")
                .endsWith("All 5 are equal, bit for bit.\n");
    }
}
