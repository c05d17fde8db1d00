package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing is keyed to a nationality: in a world in which every nation bears the id of the next one in the alphabet, all goes as before under
 * other names. Such a shift keeps the order in which sums are taken, so that every bit can be the same; luck goes with the nation.
 */
class RelabelledTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int FORK = 36;
    private static final int LATER = 52;

    @TempDir
    private static Path folder;
    private static final Map<String, String> NEW_ID = new TreeMap<>();
    private static Simulation before;
    private static Simulation after;
    private static Scenario renamed;
    private static Scenario main;

    @BeforeAll
    static void rename() throws Exception {
        main = Scenarios.load(Worlds.MAIN, List.of());
        List<String> ids = List.copyOf(main.setup().nations().keySet());
        for (int n = 0; n < ids.size(); n++) {
            NEW_ID.put(ids.get(n), n + 1 < ids.size() ? ids.get(n + 1) : "ZZZ");
        }
        ObjectNode tree = (ObjectNode) renamed(YAML.readTree(main.document().yaml()));
        NEW_ID.forEach((old, now) -> ((ObjectNode) tree.at("/nations/" + now)).put("luck", old));
        Path file = folder.resolve("scenario.yaml");
        YAML.writeValue(file.toFile(), tree);
        renamed = Scenarios.load(file, List.of());
        copyPolicies();
        before = Simulation.of(main.setup());
        after = Simulation.of(renamed.setup());
    }

    private static void copyPolicies() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("policies"));
        try (Stream<Path> files = Files.list(Path.of("scenarios", "policies"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                YAML.writeValue(copies.resolve(file.getFileName().toString()).toFile(), renamed(YAML.readTree(file.toFile())));
            }
        }
    }

    private static JsonNode renamed(JsonNode node) {
        if (node instanceof ObjectNode mapping) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            mapping.properties().forEach(entry -> copy.set(renamed(entry.getKey()), renamed(entry.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> copy.add(renamed(item)));
            return copy;
        }
        return node instanceof TextNode text ? TextNode.valueOf(renamed(text.textValue())) : node;
    }

    /** An id, or ids joined by slashes; any other text stays as it is. */
    private static String renamed(String text) {
        return Arrays.stream(text.split("/", -1)).map(part -> NEW_ID.getOrDefault(part, part)).collect(Collectors.joining("/"));
    }

    @Test
    void theNamesReallyAreOthers() {
        assertThat(renamed.setup().firms().get("huawei").home()).isEqualTo(NEW_ID.get("CHN")).isNotEqualTo("CHN");
        assertThat(renamed.setup().nations().get(NEW_ID.get("USA")).name()).isEqualTo(main.setup().nations().get("USA").name());
    }

    @Test
    void aWholeRunIsTheSameUnderOtherNames() {
        int ticks = before.ticks();
        assertThat(Worlds.digest(after, 5, ticks)).isEqualTo(Worlds.digest(before, 5, ticks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor-bans", "aspi-3a-grants", "amnesty-1e-licensing", "williams-5f-rights-sanctions", "aspi-7a-b3w-quad",
        "williams-2-digital-trade", "senate-4-leadership", "carter-8-1-few-issues"})
    void aPolicyDoesTheSameUnderOtherNames(String policy) throws Exception {
        assertThat(digest(after, renamed, policy)).isEqualTo(digest(before, main, policy)).isNotEqualTo(Worlds.digest(before, 5, LATER));
    }

    private static long digest(Simulation simulation, Scenario scenario, String policy) throws Exception {
        List<Plan> plans = Policies.beside(scenario).plans(policy, Magnitude.Size.STRONG);
        Run run = simulation.under(plans).continuing(at(simulation));
        run.to(LATER);
        return WorldDigest.of(run.world());
    }

    private static Run at(Simulation simulation) {
        Run run = simulation.start(5);
        run.to(FORK);
        return run;
    }
}
