package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.live.SmallScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that are part of a scenario, or named beside it. */
class RunPoliciesTest {
    @TempDir
    private Path folder;
    private String small;

    @BeforeEach
    void fill() throws IOException {
        SmallScenes.in(folder);
        small = folder.resolve("small.yaml").toString();
    }

    private String series(String out, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 4];
        all[0] = "run";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 3] = "--quiet";
        all[all.length - 2] = "--out";
        all[all.length - 1] = folder.resolve(out).toString();
        SmallComparison.says(0, all);
        return Files.readString(folder.resolve(out).resolve("series.csv"));
    }

    @Test
    void aRunObeysThePoliciesOfItsScenarioAndCanBeRepeatedFromItsFolder() throws IOException {
        Files.writeString(folder.resolve("banned.yaml"), "extends: small.yaml\npolicies: {ban: {strength: 1.5, start: 2018Q3}, both: ~}\n");
        String banned = series("a", folder.resolve("banned.yaml").toString());

        assertThat(banned).isNotEqualTo(series("b", small));
        assertThat(series("c", small, "--policies", "ban", "--set", "policies.ban.strength=1.5", "--set", "policies.ban.start=2018Q3"))
                .isEqualTo(banned);
        assertThat(series("d", folder.resolve("a/scenario.yaml").toString())).isEqualTo(banned);
    }

    @Test
    void aPackageIsWrittenWithItsParts() throws IOException {
        String both = series("a", small, "--policies", "both");

        assertThat(folder.resolve("a/policies")).isDirectoryContaining("glob:**road-more.yaml").isDirectoryContaining("glob:**ban.yaml")
                .isDirectoryContaining("glob:**both.yaml").isDirectoryNotContaining("glob:**nothing.yaml");
        assertThat(series("b", folder.resolve("a/scenario.yaml").toString())).isEqualTo(both);
        assertThat(both).isEqualTo(series("c", small, "--policies", "ban,road-more"));
    }

    @Test
    void policiesThatDoNotGoAreToldWhereTheyStand() throws IOException {
        Files.writeString(folder.resolve("wrong.yaml"), "extends: small.yaml\npolicies:\n  bann: {}\n  ban: {strength: 9}\n  road-more: {start: soon}\n");
        String file = folder.resolve("wrong.yaml").toString();

        assertThat(SmallComparison.says(2, "run", file)).contains("wrong.yaml:5:15: policies.road-more.start: given \"soon\", expected a quarter");
        Files.writeString(folder.resolve("wrong.yaml"), "extends: small.yaml\npolicies:\n  bann: {}\n  ban: {strength: 9}\n");
        assertThat(SmallComparison.says(2, "run", file)).contains("wrong.yaml:3:3: policies.bann: there is no policy bann, did you mean ban?",
                "wrong.yaml:4:3: policies.ban: strength: given 9, expected from 0 to 2");
        assertThat(SmallComparison.says(2, "run", small, "--policies", "road-more,road-less")).contains(
                "policies: road-less and road-more pull in opposite directions");
        assertThat(folder.resolve("results")).doesNotExist();
    }
}
