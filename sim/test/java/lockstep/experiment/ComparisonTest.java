package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lockstep.analysis.Verdict;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;
import lockstep.metric.Recorder;
import lockstep.policy.Hope;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import lockstep.setup.ViewpointSetup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ban, money for a programme, and nothing, in a small world of 2013 to 2022. */
class ComparisonTest {
    private static final List<String> SETTINGS = List.of("products.betacom/telecom/common.share=0.4",
            "products.others/telecom/common.share=0.2");
    private static final List<String> SERIES = List.of("adoption-share[sponsor=betarian]", "policy-cost", "programme-face-value",
            "tension");
    private static final int SEEDS = 12;
    private static Scenario scenario;
    private static Simulation simulation;
    private static Catalogue catalogue;
    private static Names names;
    private static Comparison comparison;

    @BeforeAll
    static void run() throws Exception {
        scenario = Scenarios.load(Path.of("sim/test/resources/scenario/small.yaml"), SETTINGS);
        simulation = Simulation.of(scenario.setup());
        catalogue = Policies.of(scenario, Path.of("sim/test/resources/policy/sound"));
        names = Names.of(scenario.setup());
        comparison = compare(contenders("nothing", "ban", "road-more"), 2);
    }

    private static List<Contender> contenders(String... ids) throws Catalogue.Refused {
        return new Contenders(catalogue, Magnitude.Size.STRONG).of(List.of(ids));
    }

    private static Comparison compare(List<Contender> contenders, int threads) throws Exception {
        return Comparison.of(design(contenders, List.of()), w -> simulation, 1, threads, scenario.setup().clock(), () -> { });
    }

    private static Design design(List<Contender> contenders, List<Plan> underlying) throws ColumnName.Unknown {
        return new Design("scenario", underlying, contenders, Headlines.of(SERIES, names), SEEDS,
                Design.yearEnds(scenario.setup().clock(), "2015Q1"));
    }

    private static PolicyEffect effect(Comparison of, int contender, int column) {
        return new Judgement(of, new ColumnName(names)).at(of.dates() - 1).stream()
                .filter(e -> e.contender() == contender && e.column() == column).findFirst().orElseThrow();
    }

    @Test
    void itTellsOfEveryFifthYearAndOfTheEnd() {
        assertThat(Arrays.stream(comparison.design().ticks()).mapToObj(scenario.setup().clock()::quarterOf)).startsWith("2014Q4", "2015Q4")
                .endsWith("2021Q4", "2022Q4");
        assertThat(comparison.told()).containsExactly(1, 6, 8);
    }

    @Test
    void aPolicyOfNothingDiffersByExactlyNothing() {
        for (int column = 0; column < SERIES.size(); column++) {
            PolicyEffect e = effect(comparison, 1, column);
            assertThat(e.finding().verdict()).isEqualTo(Verdict.IDENTICAL);
            assertThat(e.finding().paired().mean()).isZero();
        }
    }

    /** The ban bears at once; more money for the road is paid half a year before it bears. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void forksGiveWhatWholeRunsGive(int contender) {
        Simulation under = simulation.under(comparison.design().contenders().get(contender).plans());
        assertThat(under.bears() > under.departs()).isEqualTo(contender == 2);
        Run run = under.start(3);
        List<Column> columns = comparison.design().columns();
        Recorder recorder = new Recorder(run.world(), columns.stream().map(Column::metric).distinct().toList(), 1);
        run.observe(recorder);
        run.to(simulation.ticks());
        double[] base = recorder.series(columns.get(0).metric(), columns.get(0).cell());
        double[] cost = recorder.series(columns.get(1).metric(), columns.get(1).cell());
        for (int t = 0; t < comparison.design().ticks().length; t++) {
            int tick = comparison.design().ticks()[t];
            double[][] read = comparison.curves().get(2)[1 + contender];
            assertThat(read[0][t]).isEqualTo(base[tick]);
            assertThat(read[1][t]).isCloseTo(Arrays.stream(cost, tick - 3, tick + 1).sum(), within(1e-15));
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        Comparison alone = compare(contenders("nothing", "ban", "road-more"), 1);
        assertThat(Arrays.deepEquals(alone.values(), comparison.values())).isTrue();
    }

    @Test
    void moreContendersLeaveTheOthersAsTheyWere() throws Exception {
        Comparison fewer = compare(contenders("ban"), 1);
        assertThat(Arrays.deepEquals(fewer.outcomes(2).values()[1], comparison.outcomes(2).values()[2])).isTrue();
    }

    private static Contender hoping(Hope hope) {
        Contender road = comparison.design().contenders().get(2);
        return new Contender(road.name(), road.of(), road.plans(), Map.of(SERIES.get(0), hope));
    }

    @Test
    void moneyForAProgrammeIsSeenToWorkAndBackfiresIfTheOppositeIsHoped() throws Exception {
        assertThat(effect(compare(List.of(hoping(Hope.UP)), 2), 1, 0).finding().works()).isTrue();
        Comparison opposite = compare(List.of(hoping(Hope.DOWN)), 2);
        assertThat(effect(opposite, 1, 0).finding().backfires()).isTrue();
        assertThat(Judgement.way(effect(opposite, 1, 0), new Judgement(opposite, new ColumnName(names)).at(2), opposite, 3))
                .extracting(PolicyEffect::column).contains(2);
    }

    @Test
    void sharedLuckTellsMoreThanLuckOfOnesOwn() {
        assertThat(effect(comparison, 3, 0).pairing().ratio()).isGreaterThan(1);
    }

    @Test
    void aViewpointRanksByItsGoals() {
        ViewpointSetup against = new ViewpointSetup("A", "", Map.of(SERIES.get(0), new ViewpointSetup.Goal(Hope.DOWN, 1, 0.1)));
        ViewpointSetup with = new ViewpointSetup("B", "", Map.of(SERIES.get(0), new ViewpointSetup.Goal(Hope.UP, 1, 0.1)));
        Ranking ranking = Ranking.of(comparison, Map.of("against", against, "with", with), new ColumnName(names));
        List<Ranking.Row> rows = ranking.rows();

        assertThat(ranking.viewpoints()).containsExactly("against", "with");
        assertThat(Ranking.place(rows.get(4 + 3), rows)).isEqualTo(1);
        assertThat(rows.get(4 + 3).bestMean()).isGreaterThan(0.9);
        assertThat(rows.get(0).score()).isZero();
        assertThat(rows.get(3).score()).isEqualTo(-rows.get(4 + 3).score());
        assertThat(ranking.reversals()).anyMatch(r -> r.first() == 0 && r.second() == 3);
    }

    @Test
    void atEqualCostTreasuriesPayTheSameAndWhatCostsNothingIsLeftOut() throws Exception {
        Contenders pool = new Contenders(catalogue, Magnitude.Size.RECOMMENDED);
        List<Contender> scaled = pool.atCost(1, pool.of(List.of("ban", "road-more")), simulation);

        assertThat(scaled).extracting(Contender::name).containsExactly("road-more");
        assertThat(simulation.publicUsdBn(scaled.get(0).plans(), simulation.start(1))).isEqualTo(1);
        assertThat(pool.leftOut()).containsExactly("ban: costs treasuries nothing, so cost does not scale it");
    }

    @Test
    void laterStartsAreContendersOfTheirOwn() throws Exception {
        List<Contender> starts = Contenders.starting(contenders("both"), List.of(2015, 2018, 2022));

        assertThat(starts).extracting(Contender::name).containsExactly("both", "both@2018Q1", "both@2022Q1");
        assertThat(starts.get(1).plans()).extracting(Plan::start).containsExactly("2019Q1", "2018Q1");
        Comparison late = compare(Contenders.starting(contenders("ban"), List.of(2016, 2019, 2023)), 2);
        List<PolicyEffect> effects = new Judgement(late, new ColumnName(names)).at(late.dates() - 1);
        Timing timing = Timing.all(late, effects).get(0);
        assertThat(timing.starts().keySet()).containsExactly("2016Q1", "2019Q1", "2023Q1");
        assertThat(timing.last()).isEqualTo("2019Q1");
    }

    @Test
    void aBaselineUnderAllIsPartOfEveryRun() throws Exception {
        List<Plan> road = contenders("road-more").get(0).plans();
        Comparison over = Comparison.of(design(contenders("ban"), road), w -> simulation, 1, 2, scenario.setup().clock(), () -> { });
        assertThat(Arrays.deepEquals(over.outcomes(2).values()[0], comparison.outcomes(2).values()[3])).isTrue();
        Comparison joined = compare(contenders("both"), 2);
        assertThat(Arrays.deepEquals(over.outcomes(2).values()[1], joined.outcomes(2).values()[1])).isTrue();
    }

    @Test
    void worldsAreDrawnFromRangesAndTheSameAgain() {
        DrawnWorlds worlds = new DrawnWorlds(scenario, SETTINGS, 3, 1);
        List<Simulation> made = new ArrayList<>();
        for (int w = 0; w < 3; w++) {
            made.add(worlds.world(w));
        }
        assertThat(worlds.drawn()).hasSize(3);
        for (int p = 0; p < worlds.uncertain().size(); p++) {
            for (double[] row : worlds.drawn()) {
                assertThat(row[p]).as(worlds.uncertain().get(p).name()).isBetween(worlds.uncertain().get(p).low(),
                        worlds.uncertain().get(p).high());
            }
        }
        Run one = made.get(1).start(1);
        Run again = worlds.world(1).start(1);
        one.to(8);
        again.to(8);
        assertThat(again.world().worldShare).isEqualTo(one.world().worldShare);
        assertThat(worlds.drawn()).hasSize(3);
    }

    @Test
    void filesAreTidy() throws Exception {
        ComparisonFiles.Part part = ComparisonFiles.Part.of(comparison, Map.of(), new ColumnName(names));
        ComparisonFiles.Words words = new ComparisonFiles.Words(new ColumnName(names), scenario.setup().clock());
        StringWriter effects = new StringWriter();
        StringWriter curves = new StringWriter();

        assertThat(EffectsFile.write(List.of(part), words, effects)).isEqualTo(3 * 3 * SERIES.size());
        assertThat(effects.toString().lines().skip(1)).allMatch(line -> line.contains(",2015Q4,") || line.contains(",2020Q4,")
                || line.contains(",2022Q4,"));
        assertThat(effects.toString().lines().filter(line -> line.startsWith("nothing,"))).allMatch(line -> line.contains(",identical,"));
        assertThat(CurvesFile.write(List.of(part), words, curves)).isEqualTo(4L * SERIES.size() * comparison.design().ticks().length);
        assertThat(curves.toString().lines().map(line -> line.split(",", -1).length).distinct()).hasSize(1);
    }
}
