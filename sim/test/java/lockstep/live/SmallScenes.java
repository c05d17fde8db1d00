package lockstep.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lockstep.setup.Enacted;

/** A folder with a small scenario, a child of it, and the policies of the tests. */
public final class SmallScenes {
    private SmallScenes() {
    }

    /** Fills a folder and reads it. */
    public static Scenes in(Path folder) throws IOException {
        Path resources = Path.of("sim/test/resources").toAbsolutePath();
        Files.writeString(folder.resolve("small.yaml"), "extends: " + resources.resolve("scenario/small.yaml") + "\n"
                + "products: {betacom/telecom/common: {share: 0.4}, others/telecom/common: {share: 0.2}}\n");
        Files.writeString(folder.resolve("roads.yaml"), "extends: small.yaml\ntitle: Roads\npolicies: {road-more: {strength: 0.5}}\n");
        Files.writeString(folder.resolve("facts.yaml"), "facts: {}\n");
        Path policies = Files.createDirectories(folder.resolve("policies"));
        try (Stream<Path> sound = Files.list(resources.resolve("policy/sound"))) {
            for (Path policy : sound.toList()) {
                Files.copy(policy, policies.resolve(policy.getFileName()));
            }
        }
        return new Scenes(folder);
    }

    /** A view of the small scenario with one arm. */
    static View view(Map<String, Enacted> policies, Map<String, Double> parameters, View.Since since, int seeds) {
        return new View("small", List.of(new View.Arm("arm", policies)), parameters, since,
                List.of("adoption-share[sponsor=betarian]", "policy-cost", "lock-in-depth", "programme-face-value"), seeds);
    }
}
