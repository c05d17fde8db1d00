package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;
    private String scenario;

    @BeforeEach
    void prepare() throws IOException {
        Path resources = Path.of("sim/test/resources").toAbsolutePath();
        Path file = folder.resolve("small.yaml");
        Files.writeString(file, "extends: " + resources.resolve("scenario/small.yaml") + "\n"
                + "products: {betacom/telecom/common: {share: 0.4}, others/telecom/common: {share: 0.2}}\n");
        scenario = file.toString();
        Path policies = Files.createDirectory(folder.resolve("policies"));
        try (Stream<Path> sound = Files.list(resources.resolve("policy/sound"))) {
            for (Path policy : sound.toList()) {
                Files.copy(policy, policies.resolve(policy.getFileName()));
            }
        }
        Path viewpoints = Files.createDirectory(folder.resolve("viewpoints"));
        for (String id : List.of("alpine", "betarian")) {
            Files.writeString(viewpoints.resolve(id + ".yaml"), "name: " + id + "\nabout: Its own.\ngoals:\n  adoption-share[sponsor=" + id
                    + "]: {direction: up, weight: 1, scale: 0.01}\n");
        }
    }

    private int execute(String... arguments) {
        CommandLine line = Lockstep.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private int compare(String... more) {
        return execute(Stream.concat(Stream.of("compare", scenario), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void policiesAreRunShownAndWritten() throws IOException {
        Path results = folder.resolve("out");
        assertThat(compare("--policies", "all", "--seeds", "4", "--out", results.toString())).as(err.toString()).isZero();

        assertThat(out.toString()).startsWith("5 policies against scenario, 4 runs each with the same luck: state at the end of 2022Q4")
                .contains("(scenario)", "nothing", "road-more", "Shared luck: ", "Hopes: ").endsWith("manifest.json)\n");
        assertThat(results).isDirectoryContaining(f -> f.endsWith("effects.csv")).isDirectoryContaining(f -> f.endsWith("curves.csv"))
                .isDirectoryContaining(f -> f.endsWith("ranking.csv")).isDirectoryContaining(f -> f.endsWith("scenario.yaml"));
        JsonNode manifest = new ObjectMapper().readTree(results.resolve("manifest.json").toFile());
        assertThat(manifest.at("/options/seeds").asInt()).isEqualTo(4);
        assertThat(manifest.at("/files").fieldNames()).toIterable().contains("policies/ban.yaml", "viewpoints/alpine.yaml");
        assertThat(Files.readAllLines(results.resolve("effects.csv"))).hasSize(1 + manifest.at("/rows/effects.csv").asInt());
        assertThat(Files.readAllLines(results.resolve("ranking.csv"))).filteredOn(line -> line.startsWith("scenario,viewpoint,alpine,"))
                .hasSize(6);
    }

    @Test
    void whatTheManifestSaysGivesTheSameFiles() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        assertThat(compare("--policies", "ban,road-more+ban", "--seeds", "3", "--worlds", "2", "--quiet", "--out", first.toString()))
                .as(err.toString()).isZero();
        String repeat = new ObjectMapper().readTree(first.resolve("manifest.json").toFile()).at("/repeat").asText();
        List<String> words = new java.util.ArrayList<>(List.of(repeat.substring("lockstep ".length()).split(" ")));
        words.addAll(List.of("--quiet", "--threads", "1", "--out", second.toString()));

        assertThat(execute(words.toArray(String[]::new))).as(err.toString()).isZero();
        for (String file : List.of("effects.csv", "curves.csv", "ranking.csv", "worlds.csv")) {
            assertThat(second.resolve(file)).hasSameTextualContentAs(first.resolve(file));
        }
    }

    @Test
    void severalBaselinesAreComparedInTurn() throws IOException {
        Path results = folder.resolve("out");
        assertThat(compare("--policies", "ban", "--baseline", "scenario,road-more", "--seeds", "3", "--starts", "2016,2020", "--out",
                results.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Against road-more: ");
        assertThat(Files.readAllLines(results.resolve("effects.csv"))).anyMatch(line -> line.contains(",road-more,"))
                .anyMatch(line -> line.startsWith("ban@2020Q1,ban,"));
    }

    @Test
    void wrongChoicesAreToldBeforeAnyRun() {
        assertThat(compare("--policies", "baan")).isEqualTo(2);
        assertThat(compare("--policies", "road-more+road-less")).isEqualTo(2);
        assertThat(compare("--weights", "alpin")).isEqualTo(2);
        assertThat(compare("--metrics", "tensoin")).isEqualTo(2);
        assertThat(compare("--policies", "ban", "--equal-cost", "1")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                lockstep: there is no policy baan, did you mean ban?
                lockstep: road-more+road-less: road-more and road-less pull in opposite directions: programme budget of road (money, money)
                lockstep: --weights: there is no viewpoint alpin, did you mean alpine?
                lockstep: --metrics: unknown metric "tensoin", did you mean tension?
                lockstep: --policies: expected at least one policy to compare; ban: costs treasuries nothing, so cost does not scale it
                """);
    }

    @Test
    void thePoliciesBesideAScenarioAreListedAndExplained() {
        assertThat(execute("policies", "--scenario", scenario, "--kind", "package")).isZero();
        assertThat(out.toString()).contains("both").doesNotContain("road-less");
        assertThat(execute("policies", "show", "ban", "--scenario", scenario)).isZero();
        assertThat(out.toString()).contains("ban: Alpland and Gammia shut", "may backfire Others sell instead",
                "adoption-share[sponsor=betarian] down", "measures.ban.lever.share", "0.30 to 0.80");
        assertThat(execute("policies", "show", "bann", "--scenario", scenario)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("lockstep: there is no policy bann, did you mean ban?\n");
    }
}
