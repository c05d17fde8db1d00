package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lockstep.agent.Firm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change anything: an isolated nation more, rows in another order, an event without effect. */
class NothingElseChangesTest {
    private static final int TICKS = 40;
    private static Simulation main;

    @BeforeAll
    static void load() {
        main = Worlds.simulation(Worlds.MAIN);
    }

    @Test
    void oneMoreIsolatedNationChangesNoOther() {
        Simulation more = Worlds.with("""
                nations: {AAA: {source: none, name: Nowhere, region: Asia, area: south-asia, gdp-2013: 0, gdp-2021: 0, population-2013: 0,
                  population-2021: 0, internet-2013: 0, internet-2021: 0, ideal-point-2013: 0, ideal-point-2019: 0, democracy-2013: 0.5,
                  democracy-2021: 0.5, research-pct-gdp: 0, home-protection: 0}}
                """);
        Run with = more.start(2);
        Run without = main.start(2);
        with.to(TICKS);
        without.to(TICKS);
        Map<String, Long> changed = WorldDigest.byNation(with.world());
        assertThat(changed.remove("AAA")).isNotNull();
        assertThat(changed).isEqualTo(WorldDigest.byNation(without.world()));
    }

    @Test
    void rowsInAnotherOrderChangeNothing(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                if (file.toString().endsWith(".csv")) {
                    Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
                }
                Files.write(copy, lines);
            }
        }
        Simulation shuffled = Worlds.simulation(folder.resolve(Worlds.MAIN));
        assertThat(Worlds.digest(shuffled, 2, TICKS)).isEqualTo(Worlds.digest(main, 2, TICKS));
    }

    @Test
    void bodiesThatNoLeverOpensMightAsWellNotBe() {
        String none = "{global-iot-body: ~, cyber-conflict-institution: ~}";
        Simulation without = Worlds.with("bodies: " + none + "\ngroups: {cyber-gge: ~}\nblocs: {us-led: {discipline: " + none
                + "}, china-led: {discipline: " + none + "}, eu: {discipline: {cyber-conflict-institution: ~}}}");
        Run with = main.start(2);
        Run other = without.start(2);
        with.to(TICKS);
        other.to(TICKS);
        List<String> asleep = Arrays.stream(with.world().bodies).filter(body -> !body.open(TICKS)).map(body -> body.id).toList();
        assertThat(asleep).containsExactlyInAnyOrder("global-iot-body", "cyber-conflict-institution");
        Map<String, Long> bodies = WorldDigest.byBody(with.world());
        bodies.keySet().removeAll(asleep);
        assertThat(bodies).isEqualTo(WorldDigest.byBody(other.world()));
        for (Firm firm : other.world().firms) {
            assertThat(with.world().firms[firm.index].revenue).as(firm.id).isEqualTo(firm.revenue);
            assertThat(with.world().firms[firm.index].contributions).as(firm.id).isEqualTo(firm.contributions);
        }
        for (int j = 0; j < other.world().worldShare.length; j++) {
            assertThat(with.world().worldShare[j]).isEqualTo(other.world().worldShare[j]);
        }
    }

    @Test
    void anEventOfSizeZeroChangesNothing() {
        Simulation idle = Worlds.with("""
                events: {idle: {name: nothing, date: 2015Q1, source: none,
                  lever: {kind: restriction, nations: [ALL], vendors: [CHN], domains: [telecom], share: 0}}}
                """);
        assertThat(Worlds.digest(idle, 2, TICKS)).isEqualTo(Worlds.digest(main, 2, TICKS));
    }

    /** Levers on bodies, the amounts that matter being zero. */
    @ParameterizedTest
    @ValueSource(strings = {
        "training, nations: [ALL], experts: 0", "expert-visas, origins: [ALL], nations: [USA], share: 0",
        "hosting, bodies: [itu-t, ietf], nations: [ALL], share: 0", "post-campaign, nations: [CHN], bodies: [iso], support: 0",
        "standards-exemption, nations: [USA], share: 0", "coordination, nations: [eu], share: 0, duplicates: 0",
        "proposals, nations: [USA], standards: [open-ran], items: 0", "integrity-monitor, bodies: [itu-t], credibility: 0, noise: 0.3",
        "new-body, body: global-iot-body, strength: 0", "escrow-bond, body: itu-t, bond-usd-m: 0, detection: 0.5, false-alarm: 0.5",
        "recognition, nations: [ALL], bodies: [etsi], share: 0", "treaty-duty, nations: [ALL], share: 0"})
    void leversOfSizeZeroOnBodiesChangeNothing(String lever) {
        Simulation idle = Worlds.with("events: {idle: {name: nothing, date: 2014Q1, source: none, lever: {kind: " + lever + "}}}");
        assertThat(Worlds.digest(idle, 2, 12)).isEqualTo(Worlds.digest(main, 2, 12));
    }

    @Test
    void anEventOf2018LeavesTheYearsBeforeUntouchedAndChangesThoseAfter() {
        Simulation banned = Worlds.with("""
                events: {ban: {name: ban, date: 2018Q1, source: none,
                  lever: {kind: restriction, nations: [DEU], vendors: [CHN], domains: [telecom], share: 1}}}
                """);
        assertThat(Worlds.digest(banned, 2, 20)).isEqualTo(Worlds.digest(main, 2, 20));
        assertThat(Worlds.digest(banned, 2, 30)).isNotEqualTo(Worlds.digest(main, 2, 30));
    }
}
