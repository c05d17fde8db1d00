package lockstep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.engine.WorldDigest;
import lockstep.metric.Metrics;
import lockstep.metric.Recorder;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Path MAIN = Path.of("scenarios/stacked-deck.yaml");
    private static final int SHORT = 6;
    private static Model.Made main;

    @BeforeAll
    static void load() throws ScenarioException {
        main = made(MAIN, List.of());
    }

    static Model.Made made(Path file, List<String> changes) throws ScenarioException {
        Scenario scenario = Scenarios.load(file, changes);
        return new Model.Made(scenario, Simulation.of(scenario.setup()), List.of());
    }

    private static Model model(long seed) throws ScenarioException {
        return new Model(changes -> changes.isEmpty() ? main : made(MAIN, changes), seed);
    }

    private static long digest(Model model, int ticks) {
        ModelView view = new ModelView(model);
        view.start();
        for (int t = 0; t < ticks; t++) {
            view.step();
        }
        return WorldDigest.of(model.run().world());
    }

    private static long digest(Simulation simulation, long seed, int ticks) {
        Run run = simulation.start(seed);
        run.to(ticks);
        return WorldDigest.of(run.world());
    }

    @Test
    void everyRecordedSeriesIsThatOfARun() throws ScenarioException {
        Model model = model(11);
        ModelView view = new ModelView(model);
        view.start();
        Recorder shown = new Recorder(model.run().world(), Metrics.all(), 1);
        model.run().observe(shown);
        int steps = 0;
        while (view.step()) {
            steps++;
        }
        Run run = main.simulation().start(11);
        Recorder recorded = new Recorder(run.world(), Metrics.all(), 1);
        run.observe(recorded);
        run.to(main.simulation().ticks());
        assertThat(model.run().tick()).as("MASON stops where the scenario ends").isEqualTo(main.simulation().ticks());
        assertThat(steps).isBetween(main.simulation().ticks() - 1, main.simulation().ticks());
        assertThat(shown.ticks()).isEqualTo(recorded.ticks());
        assertThat(recorded.columns()).hasSizeGreaterThan(1000);
        for (int c = 0; c < recorded.columns().size(); c++) {
            assertThat(shown.series(c)).as("%s", recorded.columns().get(c)).isEqualTo(recorded.series(c));
        }
    }

    @Test
    void aSecondStartGivesTheSameRun() throws ScenarioException {
        Model model = model(3);
        assertThat(List.of(digest(model, SHORT), digest(model, SHORT))).containsOnly(digest(main.simulation(), 3, SHORT));
    }

    @Test
    void all64BitsOfTheSeedCountThoughMasonKeeps32() throws ScenarioException {
        long seed = 5 + (1L << 32);
        Model model = model(seed);
        model.setSeed((int) seed);
        assertThat(model.wholeSeed()).as("MASON hands back what it was shown").isEqualTo(seed);
        assertThat(digest(model, SHORT)).isEqualTo(digest(main.simulation(), seed, SHORT)).isNotEqualTo(digest(main.simulation(), 5, SHORT));
    }

    @Test
    void aSeedGivenToMasonCounts() throws ScenarioException {
        Model model = model(5 + (1L << 32));
        model.setSeed(6);
        assertThat(model.wholeSeed()).isEqualTo(6);
        assertThat(digest(model, SHORT)).isEqualTo(digest(main.simulation(), 6, SHORT));
    }

    @Test
    void aChangeTakesEffectAtTheNextStart() throws ScenarioException {
        Model model = model(3);
        ModelView view = new ModelView(model);
        view.start();
        model.change("parameters.procurement.price-weight", "4");
        for (int t = 0; t < SHORT; t++) {
            view.step();
        }
        assertThat(WorldDigest.of(model.run().world())).isEqualTo(digest(main.simulation(), 3, SHORT));
        Simulation changed = made(MAIN, List.of("parameters.procurement.price-weight=4")).simulation();
        assertThat(digest(model, SHORT)).isEqualTo(digest(changed, 3, SHORT)).isNotEqualTo(digest(main.simulation(), 3, SHORT));
    }

    @Test
    void aChangeThatMakesNoScenarioIsToldAndDropped() throws ScenarioException {
        Model model = model(3);
        model.change("parameters.procurement.home-cap", "7");
        assertThat(digest(model, SHORT)).isEqualTo(digest(main.simulation(), 3, SHORT));
        assertThat(model.changes()).isEmpty();
    }

    @Test
    void theReasonOfARefusalIsToldOnce() throws ScenarioException {
        Model model = model(3);
        model.change("parameters.procurement.home-cap", "7");
        model.start();
        assertThat(model.refusal().orElseThrow()).contains("parameters.procurement.home-cap: given 7, expected");
        assertThat(model.refusal()).isEmpty();
    }

    @Test
    void lookingAtEverythingChangesNothing() throws ScenarioException {
        Model model = model(3);
        ModelView view = new ModelView(model);
        view.start();
        for (int t = 0; t < SHORT; t++) {
            view.step();
            look(new ModelTab(model, view.stacks()).pages());
            for (int n = 0; n < model.run().world().nations.length; n += 20) {
                look(List.of(NationLines.of(view.stacks(), n)));
            }
        }
        assertThat(WorldDigest.of(model.run().world())).isEqualTo(digest(main.simulation(), 3, SHORT));
    }

    private static void look(List<Inspected> things) {
        List<Inspected> next = new ArrayList<>();
        for (Inspected thing : things) {
            assertThat(thing.list()).as(thing.name()).isNotEmpty();
            for (Property property : thing.list()) {
                assertThat(property.meaning()).as(property.name()).isNotBlank();
                assertThat(property.value().get()).as("%s of %s", property.name(), thing.name())
                        .isInstanceOf(MethodType.methodType(property.type()).wrap().returnType());
                if (property.value().get() instanceof Inspected inner) {
                    next.add(inner);
                }
            }
        }
        if (!next.isEmpty()) {
            look(next);
        }
    }
}
