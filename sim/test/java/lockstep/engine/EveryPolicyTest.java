package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.policy.Dial;
import lockstep.policy.Dials;
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
    private static String submodels;

    @BeforeAll
    static void load() throws ScenarioException, IOException {
        Scenario main = Scenarios.load(Worlds.MAIN, List.of());
        plain = Simulation.of(main.setup());
        catalogue = Policies.beside(main);
        try (Stream<Path> files = Files.walk(Path.of("sim/main/java/lockstep/process"))) {
            submodels = files.filter(Files::isRegularFile).map(EveryPolicyTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Whether the text of some submodel names a dial that the policy moves, or it has none. */
    private static boolean isRead(PolicyFile file) {
        Set<Dial> moved = EnumSet.noneOf(Dial.class);
        Dials record = new Dials() {
            @Override public void moveCells(Dial dial, double amount, List<List<String>> selectors) {
                moved.add(dial);
            }

            @Override public void spread(Dial dial, double amount, List<String> selector) {
                moved.add(dial);
            }

            @Override public void membership(List<String> nations, String group, boolean member) {
                moved.add(Dial.DENIAL);
            }
        };
        file.policy().measures().values().forEach(measure -> measure.lever().move(record, 1));
        return moved.isEmpty() || moved.stream().anyMatch(dial -> submodels.matches("(?s).*Dial\\." + dial.name() + "\\b.*"));
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
        assumeTrue(catalogue.parts(file.id()).stream().anyMatch(EveryPolicyTest::isRead), "no submodel reads its dials yet");
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
