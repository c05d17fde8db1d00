package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.metric.Cell;
import lockstep.metric.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
    private static final RunFiles.Made MADE = Runs.made();

    @TempDir
    private Path root;

    @Test
    void aRunLeavesFourFilesThatAgree() throws IOException {
        RunFiles.write(MADE, ResultFolder.at(root, false));
        JsonNode manifest = new ObjectMapper().readTree(root.resolve("manifest.json").toFile());
        assertThat(manifest.get("seed").asLong()).isEqualTo(7);
        assertThat(manifest.get("hash").asText()).isEqualTo("abc");
        assertThat(manifest.get("seconds").asDouble()).isEqualTo(2.5);
        assertThat(manifest.get("repeat").asText()).isEqualTo("lockstep run " + root.resolve("scenario.yaml") + " --seed 7");
        assertThat(root.resolve("scenario.yaml")).hasContent(MADE.origin().yaml());
        for (String file : List.of("series.csv", "nations.csv")) {
            assertThat(Files.readAllLines(root.resolve(file))).hasSize(manifest.get("rows").get(file).asInt() + 1);
        }
    }

    @Test
    void everyColumnAndKeyIsExplainedBesideTheResults() throws IOException {
        RunFiles.write(MADE, ResultFolder.at(root, false));
        String page = Files.readString(Path.of("results/README.md"));
        List<String> names = new ArrayList<>();
        for (String file : List.of("series.csv", "nations.csv")) {
            names.addAll(List.of(Files.readAllLines(root.resolve(file)).get(0).replaceAll("share_[a-z]+", "share_...").split(",")));
        }
        new ObjectMapper().readTree(root.resolve("manifest.json").toFile()).fieldNames().forEachRemaining(names::add);
        assertThat(names).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void seriesAreLongAndEmptyCellsMeanAll() throws IOException {
        RunFiles.write(MADE, ResultFolder.at(root, false));
        double tension = MADE.recorder().series(Metrics.named("tension"), Cell.WORLD)[1];
        String bloc = MADE.recorder().names().blocs().get(0);
        double members = MADE.recorder().series(Metrics.named("bloc-members"), new Cell(-1, -1, -1, 0))[7];
        assertThat(Files.readAllLines(root.resolve("series.csv"))).startsWith("tick,date,metric,domain,region,sponsor,item,value")
                .contains("1,2013Q2,tension,,,,," + tension, "7,2014Q4,bloc-members,,,," + bloc + "," + members);
    }

    @Test
    void nationsHaveARowPerDomainWhoseSharesSumToOne() throws IOException {
        RunFiles.write(MADE, ResultFolder.at(root, false));
        List<String> lines = Files.readAllLines(root.resolve("nations.csv"));
        int sponsors = MADE.recorder().names().sponsors().size();
        assertThat(lines).hasSize(1 + MADE.end().nations.length * MADE.end().frame.domains().length);
        for (String line : lines.subList(1, lines.size())) {
            double sum = Arrays.stream(line.split(",", -1)).skip(9).limit(sponsors).mapToDouble(Double::parseDouble).sum();
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aFolderIsNamedAfterScenarioAndSeed() {
        assertThat(RunFiles.folderName(Path.of("scenarios/stacked-deck.yaml"), -3)).isEqualTo("stacked-deck-seed-3");
        assertThat(RunFiles.folderName(Path.of("results/short/scenario.yaml"), 1)).isEqualTo("short-again-seed1");
    }
}
