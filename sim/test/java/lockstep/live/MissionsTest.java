package lockstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.setup.Enacted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionsTest {
    private static final Workbench BENCH = new Workbench(2);
    private static Scenes scenes;
    private static Map<String, Mission> missions;

    @BeforeAll
    static void read() throws Exception {
        scenes = new Scenes(Path.of("scenarios"));
        missions = Missions.all(scenes).stream().collect(java.util.stream.Collectors.toMap(Mission::id, mission -> mission));
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    private static Mission.Verdict policy(String mission, String id, double strength) throws Exception {
        View.Arm arm = new View.Arm("mine", Map.of(id, new Enacted(strength, "")));
        return missions.get(mission).check(BENCH, scenes, new View(Missions.SCENARIO, List.of(arm), Map.of(), View.Since.FORK, List.of(), 64));
    }

    private static Mission.Verdict parameter(String path, double value) throws Exception {
        return missions.get("lock-in").check(BENCH, scenes, new View(Missions.SCENARIO, List.of(), Map.of("parameters." + path, value),
                View.Since.FORK, List.of(), 64));
    }

    @Test
    void aBeginningIsNoSolution() throws Exception {
        assertThat(missions).containsOnlyKeys("lock-in", "vote", "budget");
        for (Mission mission : missions.values()) {
            assertThat(mission.check(BENCH, scenes, mission.start()).done()).as(mission.id()).isFalse();
        }
    }

    @Test
    void tasteAndNotTheNetworkIsWhatHoldsBrazil() throws Exception {
        Mission.Verdict network = parameter("procurement.network-weight", 0);
        assertThat(parameter("procurement.taste-share", 1).done()).isTrue();
        assertThat(network.done()).isFalse();
        assertThat(network.figures().get(0).value()).isLessThan(Mission.ENOUGH);
    }

    @Test
    void whoSitsInTheRoomWinsVotesAndMoneyAloneDoesNot() throws Exception {
        assertThat(policy("vote", "amnesty-1h-cooperation", 1).done()).isTrue();
        assertThat(policy("vote", "aspi-3a-grants", 1.5).done()).isFalse();
    }

    @Test
    void rulesLoosenMoreThanOpenNetworksForLess() throws Exception {
        Mission.Verdict rules = policy("budget", "williams-2-digital-trade", 5);
        assertThat(rules.done()).isTrue();
        assertThat(rules.figures().get(2).value()).isLessThan(1);
        assertThat(policy("budget", "aspi-7c-open-ran", 5).done()).isFalse();
    }

    @Test
    void rulesOfTheGameAreHeld() throws Exception {
        assertThat(parameter("procurement.taste-share", 0.9).message()).isNotBlank();
        assertThat(parameter("procurement.price-weight", 5).message()).contains("weight of price must stay");
        assertThat(parameter("procurement.network-weight", 9).message()).contains("outside of its plausible range");
        assertThat(policy("vote", "amnesty-1h-cooperation", 1.6).message()).startsWith("At most 2 policies may be used");
    }

    @Test
    void whereThereIsNoMainScenarioThereAreNoMissions(@TempDir Path folder) throws Exception {
        assertThat(Missions.all(SmallScenes.in(folder))).isEmpty();
    }
}
