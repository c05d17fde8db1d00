package lockstep.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.agent.Happening;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.ColumnName;
import lockstep.metric.Metrics;
import lockstep.metric.Names;
import lockstep.metric.Recorder;
import lockstep.policy.Magnitude;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers about the main scenario to the end of 2016. */
class WhyTest {
    private static final int TICK = 15;
    private static Scenario scenario;
    private static Simulation main;
    private static World first;
    private static Question kenya;
    private static Answer answer;

    @BeforeAll
    static void ask() throws Exception {
        scenario = Scenarios.load(Path.of("scenarios/stacked-deck.yaml"), List.of("clock.end=2017Q4"));
        main = Simulation.of(scenario.setup());
        first = main.start(1).world();
        kenya = Question.ofMarket(nation("KEN"), domain("telecom"), sponsor("china"), TICK);
        answer = why(8).answer(kenya, 1);
    }

    private static Why why(int reruns) {
        return new Why(main, new Why.Effort(reruns, 2, () -> false));
    }

    private static int nation(String id) {
        return first.frame.nationIndex().get(id);
    }

    private static int domain(String id) {
        return first.frame.domainIds().indexOf(id);
    }

    private static int sponsor(String id) {
        return first.frame.sponsors().indexOf(id);
    }

    private static Question series(String name) throws ColumnName.Unknown {
        return Question.ofSeries(new ColumnName(Names.of(first)).of(name), TICK);
    }

    private static double share(World world) {
        int china = world.frame.homeIds().indexOf("CHN");
        return world.nations[nation("KEN")].homeBase(domain("telecom"), china) / world.nations[nation("KEN")].installed(domain("telecom"));
    }

    @Test
    void everyEffectIsWhatARunWithoutShows() {
        Run asItWas = main.start(1);
        asItWas.to(TICK + 1);
        assertThat(answer.value()).isEqualTo(share(asItWas.world()));
        assertThat(answer.causes()).hasSizeBetween(6, 8).allSatisfy(cause -> {
            Run without = main.without(cause.veto(), main.start(1));
            without.to(TICK + 1);
            assertThat(cause.without()).as(cause.words()).isEqualTo(share(without.world()));
            assertThat(cause.effect()).isEqualTo(cause.with() - cause.without());
        });
        assertThat(answer.causes()).isSortedAccordingTo(Comparator.comparingDouble(cause -> -Math.abs(cause.effect())));
        assertThat(answer.causes().get(0).negligible()).isFalse();
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws InterruptedException {
        Answer one = new Why(main, new Why.Effort(8, 1, () -> false)).answer(kenya, 1);
        assertThat(one.causes()).isEqualTo(answer.causes());
    }

    @Test
    void whoCancelsIsLetGoBetweenTwoTicks() {
        AtomicInteger asked = new AtomicInteger();
        Why why = new Why(main, new Why.Effort(8, 1, () -> asked.incrementAndGet() > 5));
        assertThatThrownBy(() -> why.answer(kenya, 1)).isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(6);
    }

    @Test
    void aFlowIsSummedOverItsYearAndWhatIsCountedIsNoCause() throws Exception {
        Question approvals = series("approvals[sponsor=china,body=itu-t]");
        Answer flow = why(6).answer(approvals, 1);
        Run run = main.start(1);
        Recorder recorder = new Recorder(run.world(), List.of(Metrics.named("approvals")), 1);
        run.observe(recorder);
        run.to(TICK + 1);
        double[] quarters = recorder.series(recorder.columns().indexOf(((Question.Series) approvals).column()));
        assertThat(flow.value()).isEqualTo(quarters[12] + quarters[13] + quarters[14] + quarters[15]).isPositive();
        assertThat(flow.causes()).filteredOn(cause -> cause.kind().equals("approval")).isNotEmpty()
                .allMatch(cause -> cause.veto().to() == TICK - 4);
    }

    @Test
    void aPolicyLaidOverTheScenarioIsTestedFirst() throws Exception {
        Simulation under = main.under(Policies.beside(scenario).plans("vendor-bans", Magnitude.Size.RECOMMENDED).stream()
                .map(plan -> plan.starting("2014Q1")).toList());
        Answer banned = new Why(under, new Why.Effort(1, 1, () -> false)).answer(series("adoption-share[domain=telecom,sponsor=china]"), 1);
        Run plain = main.start(1);
        Recorder recorder = new Recorder(plain.world(), List.of(Metrics.named("adoption-share")), 1);
        plain.observe(recorder);
        plain.to(TICK + 1);
        assertThat(banned.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.words()).isEqualTo("In force from then on: the policy vendor-bans.");
            assertThat(cause.effect()).isNegative();
            assertThat(cause.without()).isEqualTo(recorder.series(recorder.columns().indexOf(
                    ((Question.Series) banned.question()).column()))[TICK]);
        });
    }

    @Test
    void whatIsLookedForInOtherRunsComesOutTheSameInTheRunItCameFrom() throws InterruptedException {
        List<Cause> two = answer.causes().stream().filter(Cause::recurs).limit(2).toList();
        List<Recurrence> one = why(8).recurrence(answer, two, 1);
        assertThat(one).hasSize(2).allSatisfy(r -> {
            assertThat(r.median()).isEqualTo(r.cause().effect());
            assertThat(r.occurs()).isEqualTo(1);
        });
        Recurrence three = why(8).recurrence(answer, two.subList(0, 1), 3).get(0);
        assertThat(three.low()).isLessThanOrEqualTo(three.median());
        assertThat(three.high()).isGreaterThanOrEqualTo(Math.max(three.median(), two.get(0).effect()));
    }

    @Test
    void whoAsksOfTheLeaderLearnsWhoThatIs() throws InterruptedException {
        Answer leader = why(1).answer(Question.ofMarket(nation("USA"), domain("platform"), -1, TICK), 1);
        assertThat(leader.what()).isEqualTo("Share of United States in United States, platform");
        assertThat(leader.value()).isGreaterThan(0.5);
    }

    @Test
    void everySentenceIsWhole() {
        assertThat(answer.happenings()).hasSizeGreaterThan(1000).allSatisfy(happening ->
                assertThat(Words.of(happening, answer.end())).matches("[\\p{Lu}3].{20,}[^ ]\\.").doesNotContain("NaN", "null", "  "));
    }

    @Test
    void aDealIsToldWithItsNumbers() {
        Happening.Deal deal = answer.happenings().stream().filter(h -> h instanceof Happening.Deal d
                && d.act().nation() == nation("KEN")).map(h -> (Happening.Deal) h).findFirst().orElseThrow();
        String words = Words.of(deal, answer.end());
        assertThat(words).startsWith("Kenya took an offer of ").contains(String.format(java.util.Locale.ROOT, "USD %.0f M", 1000 * deal.faceUsdBn()),
                String.format(java.util.Locale.ROOT, "%.0f %% is given", 100 * deal.concession()));
    }
}
