package lockstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewpointsTest {

    @Test
    void theShippedViewpointsAreSoundAndEveryNumberInThemHasASource() throws ScenarioException {
        Viewpoints shipped = Viewpoints.beside(Scenarios.load(Path.of("scenarios/stacked-deck.yaml"), List.of()));

        assertThat(shipped.all().keySet()).contains("neutral", "united-states", "china", "european-union", "india", "brazil", "indonesia",
                "kenya", "israel", "japan", "south-korea");
        assertThat(shipped.unsourced()).isEmpty();
    }

    @Test
    void aBrokenViewpointIsToldWithItsPlace(@TempDir Path root) throws Exception {
        Path folder = Files.createDirectory(root.resolve("views"));
        Files.writeString(folder.resolve("a.yaml"), """
                name: A
                about: Of nobody.
                goals:
                  tensoin: {direction: down, weight: 1, scale: 1}
                  tension: {direction: sideways, weight: 1, scale: 0}
                """);
        Scenario small = Samples.small();
        assertThatThrownBy(() -> Viewpoints.of(small, folder)).hasMessage("""
                views/a.yaml:4:3: goals: unknown metric "tensoin", did you mean tension?
                views/a.yaml:5:24: goals.tension.direction: given "sideways", expected one of down, up
                views/a.yaml:5:52: goals.tension.scale: given 0, expected a number (unit of the metric) from 0.000000001 to 1000000000""");
    }

    @Test
    void aViewpointWithoutWeightsIsRefused(@TempDir Path root) throws Exception {
        Path folder = Files.createDirectory(root.resolve("views"));
        Files.writeString(folder.resolve("a.yaml"), "name: A\nabout: Of nobody.\n"
                + "goals: {tension: {direction: down, weight: 0, scale: 1}}\n");
        Scenario small = Samples.small();
        assertThatThrownBy(() -> Viewpoints.of(small, folder)).hasMessageContaining("given no goal with a weight above 0");
    }
}
