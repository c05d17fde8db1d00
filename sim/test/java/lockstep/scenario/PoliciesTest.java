package lockstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.policy.Magnitude;
import lockstep.policy.MarketLever;
import lockstep.policy.Plan;
import lockstep.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {
    private static final Path FOLDER = Path.of("sim/test/resources/policy");

    static List<Path> broken() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER.resolve("broken"))) {
            return folders.sorted().toList();
        }
    }

    private static Catalogue sound() throws ScenarioException {
        return Policies.of(Samples.small(), FOLDER.resolve("sound"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFolderGivesItsWholeMessage(Path folder) throws Exception {
        Scenario scenario = Samples.small();
        String message = catchThrowableOfType(ScenarioException.class, () -> Policies.of(scenario, folder)).getMessage();

        assertThat(message + "\n").isEqualTo(Files.readString(folder.resolve("message.expected")));
    }

    @Test
    void aPolicyHasTheNumbersOfItsSizes() throws ScenarioException {
        PolicyFile ban = sound().files().get("ban");
        Plan weak = ban.plan(Magnitude.Size.WEAK);
        Plan asked = ban.plan(Magnitude.Size.RECOMMENDED);
        Plan strong = ban.plan(Magnitude.Size.STRONG);

        assertThat(weak.factor()).isEqualTo(0.5);
        assertThat(asked.factor()).isEqualTo(1);
        assertThat(share(weak)).isEqualTo(share(asked)).isEqualTo(0.5);
        assertThat(share(strong)).isEqualTo(0.9);
        assertThat(strong.measures().get("ban").cost().firmsUsdBn()).isEqualTo(0.9);
        assertThat(asked.delivery()).isEqualTo(new Plan.Triangle(0.6, 0.8, 1));
        assertThat(strong.delivery()).isEqualTo(new Plan.Triangle(0.6, 1, 1));
    }

    private static double share(Plan plan) {
        return ((MarketLever.Restriction) plan.measures().get("ban").lever()).share();
    }

    @Test
    void packagesOpenIntoTheirPolicies() throws Exception {
        assertThat(sound().plans("both+road-more", Magnitude.Size.RECOMMENDED)).extracting(Plan::id).containsExactly("ban", "road-more");
        assertThat(sound().ids(Policy.Kind.PACKAGE)).containsExactly("both");
    }

    @Test
    void policiesThatPullAgainstEachOtherAreNamedTogether() {
        assertThatThrownBy(() -> sound().plans("road-more+road-less", Magnitude.Size.RECOMMENDED)).hasMessage(
                "road-more+road-less: road-more and road-less pull in opposite directions: programme budget of road (money, money)");
    }

    @Test
    void aMistypedPolicyIsNamedWithWhatWasMeant() {
        assertThatThrownBy(() -> sound().at("baan")).hasMessage("there is no policy baan, did you mean ban?");
    }

    @Test
    void theShippedCatalogueIsSoundAndEveryNumberInItHasASource() throws ScenarioException {
        Catalogue shipped = Policies.beside(Scenarios.load(Path.of("scenarios/stacked-deck.yaml"), List.of()));

        assertThat(shipped.files()).isNotEmpty();
        assertThat(shipped.unsourced()).isEmpty();
    }

    @Test
    void whatNobodyVouchesForIsListed() throws ScenarioException {
        assertThat(sound().unsourced()).isEmpty();
    }
}
