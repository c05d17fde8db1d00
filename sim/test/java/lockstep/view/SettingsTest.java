package lockstep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.scenario.Evidence;
import lockstep.scenario.ScenarioException;
import lockstep.setup.Modules;
import lockstep.setup.Parameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sim.util.Interval;
import sim.util.Properties;

class SettingsTest {
    private static final Path MAIN = Path.of("scenarios/stacked-deck.yaml");
    private static Model.Made main;
    private final Model model = model();

    @BeforeAll
    static void load() throws ScenarioException {
        main = ModelTest.made(MAIN, List.of());
    }

    private static Model model() {
        try {
            return new Model(changes -> changes.isEmpty() ? main : ModelTest.made(MAIN, changes), 1);
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everySubmodelAndEveryNumberOfItIsThere() {
        Map<String, List<Property>> sections = new Settings(model).parameters();
        assertThat(sections).hasSize(Parameters.class.getRecordComponents().length);
        assertThat(sections.values().stream().mapToInt(List::size).sum()).isEqualTo((int) main.scenario().document().evidence().stream()
                .filter(known -> known.path().startsWith("parameters.")).count());
    }

    @Test
    void aSliderCoversThePlausibleRangeAndHoldsTheValue() {
        for (Property property : all()) {
            if (property.domain() instanceof Interval slider) {
                assertThat(slider.contains((Number) property.value().get())).as(property.name()).isTrue();
                assertThat(property.meaning()).as(property.name()).contains("plausible").contains("source: ");
            }
        }
        assertThat(all().stream().filter(p -> p.domain() != null)).hasSizeGreaterThan(100);
    }

    private List<Property> all() {
        return new Settings(model).parameters().values().stream().flatMap(List::stream).toList();
    }

    @Test
    void settingEverythingToWhatItIsMakesTheSameScenario() {
        String before = model.scenario().document().hash();
        Settings settings = new Settings(model);
        Stream.concat(all().stream(), settings.switches().stream())
                .forEach(property -> property.change().accept(property.value().get()));
        assertThat(model.changes()).hasSizeGreaterThan(150);
        model.start();
        assertThat(model.refusal()).isEmpty();
        assertThat(model.scenario().document().hash()).isEqualTo(before);
    }

    @Test
    void everySwitchIsThereAndTurnsItsSubmodelOff() {
        List<Property> switches = new Settings(model).switches();
        assertThat(switches).hasSize(Modules.class.getRecordComponents().length);
        switches.forEach(property -> property.change().accept(false));
        model.start();
        assertThat(model.refusal()).isEmpty();
        assertThat(Arrays.stream(Modules.class.getRecordComponents()).map(component -> {
            try {
                return component.getAccessor().invoke(model.scenario().setup().modules());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }).collect(Collectors.toSet())).containsExactly(false);
    }

    @Test
    void masonSetsWhatIsTyped() {
        Evidence noise = main.scenario().document().evidence().stream().filter(e -> e.path().equals("parameters.procurement.noise")).findFirst()
                .orElseThrow();
        Properties lines = new Inspected("procurement", new Settings(model).parameters().get("procurement")).properties();
        int at = IntStream.range(0, lines.numProperties()).filter(i -> lines.getName(i).equals("noise")).findFirst().orElseThrow();
        assertThat(lines.getValue(at)).isEqualTo(Double.valueOf(noise.value()));
        assertThat(lines.isReadWrite(at)).isTrue();
        assertThat(lines.setValue(at, "0.00075")).isEqualTo(0.00075);
        assertThat(model.changes()).isEqualTo(Map.of("parameters.procurement.noise", "0.00075"));
        assertThat(lines.betterToString(lines.getValue(at))).isEqualTo("0.00075");
    }
}
