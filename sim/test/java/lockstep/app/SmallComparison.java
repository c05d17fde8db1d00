package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Results of a small comparison, made by the program itself. */
public final class SmallComparison {
    private SmallComparison() {
    }

    /** Runs the program; returns what it said, after its exit code was as expected. */
    public static String says(int code, String... arguments) {
        StringWriter said = new StringWriter();
        int exit = Lockstep.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(said)).execute(arguments);
        assertThat(exit).as(said.toString()).isEqualTo(code);
        return said.toString();
    }

    /** Compares all policies of the test catalogue, in a folder of their own. */
    public static Path make(Path folder, String... options) throws IOException {
        Path resources = Path.of("sim/test/resources").toAbsolutePath();
        Path scenario = folder.resolve("small.yaml");
        Files.writeString(scenario, "extends: " + resources.resolve("scenario/small.yaml") + "\n"
                + "products: {betacom/telecom/common: {share: 0.4}, others/telecom/common: {share: 0.2}}\n");
        Path policies = Files.createDirectories(folder.resolve("policies"));
        try (Stream<Path> sound = Files.list(resources.resolve("policy/sound"))) {
            for (Path policy : sound.toList()) {
                Files.copy(policy, policies.resolve(policy.getFileName()));
            }
        }
        Path viewpoints = Files.createDirectories(folder.resolve("viewpoints"));
        for (String id : List.of("alpine", "betarian")) {
            Files.writeString(viewpoints.resolve(id + ".yaml"), "name: " + id
                    + " people\nabout: Its own.\ngoals:\n  adoption-share[sponsor=" + id + "]: {direction: up, weight: 1, scale: 0.01}\n");
        }
        Path results = folder.resolve("results");
        says(0, Stream.concat(Stream.of("compare", scenario.toString(), "--policies", "all", "--seeds", "4", "--quiet", "--out",
                results.toString()), Stream.of(options)).toArray(String[]::new));
        return results;
    }
}
