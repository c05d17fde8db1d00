package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Policies;
import lockstep.scenario.PolicyFile;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of the catalogue promises, over the main scenario. A new policy is tested by being there. */
class EveryPolicyTest {
    private static final int TICKS = 10;
    private static final long SEED = 2;
    private static final ConcurrentSkipListMap<Integer, Run> HISTORIES = new ConcurrentSkipListMap<>();
    private static Simulation plain;
    private static Catalogue catalogue;

    @BeforeAll
    static void load() throws ScenarioException {
        Scenario main = Scenarios.load(Worlds.MAIN, List.of());
        plain = Simulation.of(main.setup());
        catalogue = Policies.beside(main);
    }

    static List<PolicyFile> policies() throws ScenarioException {
        return List.copyOf(Policies.beside(Scenarios.load(Worlds.MAIN, List.of())).files().values());
    }

    private static Simulation under(String id, Magnitude.Size size) throws Catalogue.Refused {
        return plain.under(catalogue.plans(id, size));
    }

    /** A run of the baseline that has come to a tick, to be forked and left as it is. */
    private static Run history(int ticks) {
        return HISTORIES.computeIfAbsent(ticks, t -> {
            Run history = plain.continuing(HISTORIES.headMap(t).isEmpty() ? plain.start(SEED) : HISTORIES.lowerEntry(t).getValue());
            history.to(t);
            return history;
        });
    }

    private static long digest(Run run, int ticks) {
        run.to(ticks);
        return WorldDigest.of(run.world());
    }

    /** Ticks after which what bears at all has borne for a while. */
    private static int horizon(PolicyFile file) throws Catalogue.Refused {
        double delay = catalogue.parts(file.id()).stream().flatMap(part -> part.policy().measures().values().stream())
                .mapToDouble(m -> m.delayYears()).max().orElse(0);
        return Math.min(plain.ticks(), under(file.id(), Magnitude.Size.STRONG).departs() + (int) (4 * delay) + TICKS);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itRunsInEverySizeAndRepeatsBitForBit(PolicyFile file) throws Exception {
        for (Magnitude.Size size : Magnitude.Size.all()) {
            Simulation under = under(file.id(), size);
            int end = Math.min(plain.ticks(), under.departs() + TICKS / 2);
            assertThat(digest(under.continuing(history(under.departs())), end))
                    .isEqualTo(digest(under(file.id(), size).continuing(history(under.departs())), end));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itChangesTheWorldUnlessItIsMeantNotTo(PolicyFile file) throws Exception {
        Simulation under = under(file.id(), Magnitude.Size.STRONG);
        int end = horizon(file);
        boolean same = digest(under.continuing(history(under.departs())), end) == WorldDigest.of(history(end).world());
        assertThat(same).isEqualTo(List.of("zero-grant", "as-happened").contains(file.id()));
    }

    @Test
    void aRunForkedBeforeAPolicyIsTheWholeRunUnderItBitForBit() throws Exception {
        Simulation under = under("aspi-3a-grants+aspi-7c-open-ran", Magnitude.Size.RECOMMENDED);
        assertThat(under.departs()).isEqualTo(36);
        long whole = digest(under.start(SEED), 60);
        for (int fork : new int[] {0, 17, 36}) {
            assertThat(digest(under.continuing(history(fork)), 60)).isEqualTo(whole);
        }
    }

    @Test
    void aPolicyLeavesEverythingBeforeItsStartUntouched() throws Exception {
        Plan later = catalogue.plans("aspi-3a-grants", Magnitude.Size.RECOMMENDED).get(0).starting("2026Q1");
        Simulation under = plain.under(List.of(later));
        assertThat(digest(under.start(SEED), 52)).isEqualTo(digest(plain.start(SEED), 52));
        assertThat(digest(under.start(SEED), 58)).isNotEqualTo(digest(plain.start(SEED), 58));
    }

    @Test
    void aPolicyWithoutLeversOrWithNothingInThemIsTheBaselineBitForBit() throws Exception {
        long baseline = digest(plain.start(SEED), plain.ticks());
        Plan grants = catalogue.plans("aspi-3a-grants", Magnitude.Size.STRONG).get(0);
        assertThat(digest(under("zero-grant", Magnitude.Size.RECOMMENDED).start(SEED), plain.ticks())).isEqualTo(baseline);
        assertThat(digest(plain.under(List.of()).start(SEED), plain.ticks())).isEqualTo(baseline);
        assertThat(digest(plain.under(List.of(grants.scaled(0))).start(SEED), plain.ticks())).isEqualTo(baseline);
        assertThat(digest(plain.under(List.of(grants)).start(SEED), plain.ticks())).isNotEqualTo(baseline);
    }
}
