package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import lockstep.setup.Change;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that change in 2018, five years after the start. */
class ChangeTest {
    private static final Path SMALL = Path.of("sim/test/resources/scenario").toAbsolutePath();
    private static final int FORK = 20;
    private static final String AT = "2018Q1";
    private static Scenario scenario;
    private static Simulation plain;

    @BeforeAll
    static void load() throws Exception {
        scenario = Scenarios.load(Worlds.MAIN, List.of());
        plain = Simulation.of(scenario.setup());
    }

    private static Change change(String path, double value) throws Exception {
        return new Change(AT, Scenarios.parameters(scenario, Map.of("parameters." + path, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"procurement.network-weight=2.5", "meetings.alignment-weight=1.2", "blocs.finance-weight=0", "deployment.lot-share=0.2",
        "security.threshold=0.9", "markets.margin=0.4"})
    void aForkThatGoesOnWithTheChangeIsTheRunOfTheScenarioWithTheSection(String value) throws Exception {
        String[] parts = value.split("[.=]", 3);
        Simulation whole = Worlds.with("change: {at: " + AT + ", parameters: {" + parts[0] + ": {" + parts[1] + ": " + parts[2] + "}}}");
        Run history = plain.start(3);
        history.to(FORK);
        Run forked = plain.changing(change(parts[0] + "." + parts[1], Double.parseDouble(parts[2]))).continuing(history);
        forked.to(FORK + 8);

        assertThat(WorldDigest.of(forked.world())).isEqualTo(Worlds.digest(whole, 3, FORK + 8))
                .isNotEqualTo(Worlds.digest(plain, 3, FORK + 8));
        assertThat(Worlds.digest(whole, 3, FORK)).isEqualTo(Worlds.digest(plain, 3, FORK));
    }

    @Test
    void aChangeToWhatHoldsAlreadyChangesNothing() throws Exception {
        double now = scenario.setup().parameters().procurement().networkWeight();
        Simulation same = plain.changing(change("procurement.network-weight", now));

        assertThat(Worlds.digest(same, 3, FORK + 8)).isEqualTo(Worlds.digest(plain, 3, FORK + 8));
    }

    @Test
    void aRunThatHasComeTooFarCannotGoOnWithAChange() throws Exception {
        Simulation changing = plain.changing(change("procurement.network-weight", 2));
        Run late = plain.start(1);
        late.to(FORK + 1);

        assertThat(changing.departs()).isEqualTo(FORK);
        assertThatThrownBy(() -> changing.continuing(late)).hasMessage("Expected a run of at most 20 ticks, given 21");
    }

    @Test
    void whatChangesIsKnownWithItsSourceAndTheRestIsAsItWas() throws Exception {
        Scenario changed = Scenarios.of("extends: small.yaml\nchange: {at: 2018Q1, parameters: {procurement: {network-weight: "
                + "{value: 2, range: [1, 3], source: tried}, price-weight: 3}}}", SMALL);
        Scenario before = Scenarios.of("extends: small.yaml", SMALL);

        assertThat(changed.setup().change().parameters().procurement().networkWeight()).isEqualTo(2);
        assertThat(changed.setup().change().parameters().meetings()).isEqualTo(before.setup().parameters().meetings());
        assertThat(changed.setup().parameters()).isEqualTo(before.setup().parameters());
        assertThat(changed.document().evidence()).filteredOn(known -> known.path().startsWith("change.")).extracting("path", "source")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("change.parameters.procurement.network-weight", "tried"),
                        org.assertj.core.groups.Tuple.tuple("change.parameters.procurement.price-weight", "assumed"));
        assertThat(changed.document().hash()).isNotEqualTo(before.document().hash());
        assertThat(Scenarios.of(changed.document().yaml(), SMALL).setup()).isEqualTo(changed.setup());
    }
}
