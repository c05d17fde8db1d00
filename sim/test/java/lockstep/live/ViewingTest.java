package lockstep.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.experiment.Comparison;
import lockstep.experiment.Contenders;
import lockstep.experiment.Design;
import lockstep.metric.Column;
import lockstep.metric.Probe;
import lockstep.metric.Reading;
import lockstep.policy.Magnitude;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import lockstep.setup.Enacted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewingTest {
    private static final Map<String, Enacted> BAN = Map.of("ban", new Enacted(1, ""));
    private static final Map<String, Double> NETWORK = Map.of("parameters.procurement.network-weight", 2.5);
    @TempDir
    private static Path folder;
    private static Scenes scenes;
    private static Scene small;

    @BeforeAll
    static void read() throws Exception {
        scenes = SmallScenes.in(folder);
        small = scenes.at("small");
    }

    private static Refinement last(Scene scene, View view, int threads) throws Exception {
        try (Workbench bench = new Workbench(threads); Viewing viewing = bench.show(scene, view)) {
            Refinement last = null;
            while (!viewing.finished()) {
                last = viewing.next(60_000).orElseThrow();
            }
            return last;
        }
    }

    @Test
    void itsRunsAreThoseOfAComparison() throws Exception {
        int seeds = 6;
        Refinement view = last(small, SmallScenes.view(BAN, Map.of(), View.Since.FORK, seeds), 2);
        List<Column> columns = small.columns(view.series());
        Design design = new Design("scenario", List.of(), new Contenders(small.catalogue(), Magnitude.Size.RECOMMENDED).of(List.of("ban")),
                columns, seeds, Design.yearEnds(small.clock(), "2016Q1"));
        Comparison comparison = Comparison.of(design, w -> small.simulation(), 1, 1, small.clock(), () -> { });

        for (int line = 0; line < 2; line++) {
            Refinement.Curves curves = line == 0 ? view.baseline() : view.arms().get(0);
            for (int s = 0; s < columns.size(); s++) {
                int[] place = {line, s};
                double[][] runs = comparison.curves().stream().map(run -> run[place[0]][place[1]]).toArray(double[][]::new);
                boolean dear = view.series().get(s).startsWith("lock-in");
                int[] dates = dear ? comparison.told() : IntStream.range(0, design.ticks().length).toArray();
                assertThat(at(curves.levels().get(s), view.quarters().indexOf("2015Q4"), dates)).as("%s, line %d", view.series().get(s), line)
                        .isDeepEqualTo(at(Fan.of(runs), 0, dates)).isNotEqualTo(at(view.baseline().levels().get((s + 1) % 4), 0, dates));
            }
        }
        assertThat(view.arms().get(0).differences().get(0).mean()[view.quarters().size() - 1]).isNotZero();
    }

    /** [percent][date] of some dates, counted from a first one. */
    private static double[][] at(Fan fan, int first, int[] dates) {
        return Arrays.stream(fan.quantiles()).map(q -> Arrays.stream(dates).mapToDouble(t -> q[first + t]).toArray()).toArray(double[][]::new);
    }

    @ParameterizedTest
    @EnumSource(View.Since.class)
    void anExportedLineIsAScenarioThatRunsTheSame(View.Since since) throws Exception {
        Map<String, Enacted> both = Map.of("ban", new Enacted(0.7, "2017Q3"), "road-more", new Enacted(1.5, ""));
        View view = SmallScenes.view(both, NETWORK, since, 2);
        Refinement shown = last(small, view, 1);
        for (Which which : List.of(new Which(Which.Kind.ARM, 0), new Which(Which.Kind.CHANGED, -1))) {
            Path file = folder.resolve("view-" + since + which.kind() + ".yaml");
            Files.writeString(file, Export.yaml(small, view, which));
            Scenario exported = Scenarios.load(file, List.of());
            Simulation simulation = Simulation.of(exported.setup()).under(Policies.enacted(exported).plans());
            List<double[][]> runs = new ArrayList<>();
            for (long seed = 1; seed <= 2; seed++) {
                Run run = simulation.start(seed);
                Probe probe = new Probe(new Reading(run.world()), small.columns(view.series()), small.ticks(), Past.all(small.ticks().length));
                run.observe(probe);
                run.to(simulation.ticks());
                runs.add(probe.values());
            }
            Refinement.Curves curves = which.kind() == Which.Kind.ARM ? shown.arms().get(0) : shown.changed();
            for (int s = 0; s < view.series().size(); s++) {
                int series = s;
                assertThat(curves.levels().get(s)).as("%s of %s since %s", view.series().get(s), which.kind(), since)
                        .usingRecursiveComparison().isEqualTo(Fan.of(runs.stream().map(run -> run[series]).toArray(double[][]::new)));
            }
            Files.delete(file);
        }
    }

    @Test
    void aScenarioWithPoliciesOfItsOwnIsShownUnderThem() throws Exception {
        Scene roads = scenes.at("roads");
        View view = SmallScenes.view(Map.of("ban", new Enacted(1, "")), Map.of(), View.Since.FORK, 2);
        Refinement own = last(roads, view, 1);
        Refinement without = last(small, SmallScenes.view(Map.of("road-more", new Enacted(0.5, "")), Map.of(), View.Since.FORK, 2), 1);

        assertThat(own.baseline().levels()).usingRecursiveComparison().isEqualTo(without.arms().get(0).levels());
        assertThat(own.arms().get(0).levels()).usingRecursiveComparison().isEqualTo(last(small, SmallScenes.view(
                Map.of("ban", new Enacted(1, ""), "road-more", new Enacted(0.5, "")), Map.of(), View.Since.FORK, 2), 1).arms().get(0).levels());
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        View view = SmallScenes.view(BAN, NETWORK, View.Since.FORK, 12);

        assertThat(last(small, view, 3)).usingRecursiveComparison().isEqualTo(last(small, view, 1));
    }

    @Test
    void itGetsFinerInRounds() throws Exception {
        try (Workbench bench = new Workbench(2);
                Viewing viewing = bench.show(small, SmallScenes.view(BAN, Map.of(), View.Since.FORK, 20))) {
            List<Integer> rounds = new ArrayList<>();
            while (!viewing.finished()) {
                viewing.next(60_000).ifPresent(refinement -> rounds.add(refinement.seeds()));
            }
            assertThat(rounds).containsExactly(4, 8, 16, 20);
        }
    }

    @Test
    void aClosedViewStopsItsRunsAndSaysSo() throws Exception {
        try (Workbench bench = new Workbench(1)) {
            Viewing closed = bench.show(small, SmallScenes.view(BAN, NETWORK, View.Since.FORK, 64));
            Viewing open = bench.show(small, SmallScenes.view(BAN, Map.of(), View.Since.FORK, 4));
            closed.close();

            assertThat(open.next(60_000)).isPresent();
            assertThatThrownBy(() -> closed.next(60_000)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void aPolicyOfNothingDiffersByExactlyNothingFromWhatItIsLaidOver() throws Exception {
        Refinement view = last(small, SmallScenes.view(Map.of("nothing", new Enacted(1, "")), NETWORK, View.Since.FORK, 4), 2);

        for (Gap gap : view.arms().get(0).differences()) {
            assertThat(gap.mean()).containsOnly(0);
        }
        assertThat(view.changed().differences().get(0).mean()[9]).isNotZero();
        assertThat(view.changed().differences().get(0).mean()[0]).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ban=99|strength: given 99, expected from 0 to 2, beyond which a share would exceed one",
        "ban=1@2014Q4|ban: start: given \"2014Q4\", expected a quarter from 2015Q1 to 2022Q4",
        "ban=1@soon|ban: start: given \"soon\", expected a quarter from 2015Q1 to 2022Q4", "bann=1|there is no policy bann, did you mean ban?",
        "road-more=1 road-less=1|road-less and road-more pull in opposite directions: programme budget of road (money, money)",
        "both=1 ban=1|both: ban is in force already, by itself or in a package"})
    void policiesThatDoNotGoAreRefused(String text) {
        Map<String, Enacted> policies = new java.util.TreeMap<>();
        for (String one : text.substring(0, text.indexOf('|')).split(" ")) {
            String[] parts = one.split("[=@]");
            policies.put(parts[0], new Enacted(Double.parseDouble(parts[1]), parts.length > 2 ? parts[2] : ""));
        }
        assertThatThrownBy(() -> last(small, SmallScenes.view(policies, Map.of(), View.Since.FORK, 2), 1)).isInstanceOf(Refused.class)
                .hasMessage(text.substring(text.indexOf('|') + 1));
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> last(small, SmallScenes.view(BAN, Map.of(), View.Since.FORK, 65), 1))
                .hasMessage("seeds: given 65, expected from 1 to 64");
        assertThatThrownBy(() -> last(small, SmallScenes.view(BAN, Map.of("parameters.procurement.network-weigh", 1.0), View.Since.FORK, 2), 1))
                .hasMessage("parameters: there is no number parameters.procurement.network-weigh, did you mean "
                        + "parameters.procurement.network-weight?");
        assertThatThrownBy(() -> last(small, SmallScenes.view(BAN, Map.of("parameters.procurement.network-weight", 1e9), View.Since.FORK, 2), 1))
                .hasMessage("parameters.procurement.network-weight: given 1000000000, expected a number (utility) from -100 to 100");
        assertThatThrownBy(() -> scenes.at("smal")).hasMessage("there is no scenario smal, did you mean small?");
        assertThat(scenes.all()).containsOnlyKeys("small", "roads");
    }
}
