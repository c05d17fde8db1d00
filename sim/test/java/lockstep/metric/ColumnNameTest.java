package lockstep.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import lockstep.engine.Simulation;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import lockstep.setup.Setup;
import org.junit.jupiter.api.Test;

class ColumnNameTest {
    private final Setup setup = Scenarios.load(Path.of("scenarios/stacked-deck.yaml"), List.of()).setup();
    private final Names names = Names.of(setup);
    private final ColumnName text = new ColumnName(names);

    ColumnNameTest() throws ScenarioException {
    }

    @Test
    void aSetUpHasTheNamesOfItsWorlds() {
        assertThat(names).isEqualTo(Names.of(Simulation.of(setup).start(1).world()));
    }

    @Test
    void everySeriesIsFoundByItsName() throws ColumnName.Unknown {
        for (Column column : Column.of(Metrics.all(), names)) {
            assertThat(text.of(text.of(column))).isEqualTo(column);
        }
    }

    @Test
    void theOrderInBracketsAndSpacesDoNotMatter() throws ColumnName.Unknown {
        assertThat(text.of("adoption-share[sponsor=china, domain=telecom]"))
                .isEqualTo(text.of("adoption-share[domain=telecom,sponsor=china]"));
    }

    @Test
    void anUnknownPartIsNamed() {
        assertThatThrownBy(() -> text.of("adoption-share[sponsor=chine]")).hasMessage("unknown sponsor \"chine\"");
        assertThatThrownBy(() -> text.of("adoption-share[spnsor=china]")).hasMessage("unknown breakdown \"spnsor\"");
        assertThatThrownBy(() -> text.of("adoption")).hasMessage("unknown metric \"adoption\"");
        assertThatThrownBy(() -> text.of("tension[sponsor=china]")).hasMessageContaining("breakdowns of tension: world");
    }
}
