package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lockstep.agent.World;
import lockstep.engine.WorldDigest;
import lockstep.policy.BodyLever;
import lockstep.policy.Dial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From one state on, a lever changes what its own phase does in the first tick, and no other phase. */
class BodyLeversTest {
    private static final List<String> ALL = List.of("ALL");

    static Stream<Arguments> levers() {
        return Stream.of(
                Arguments.of(new BodyLever.ParticipationGrant(ALL, 100, 0.5), "Participation"),
                Arguments.of(new BodyLever.Stipend(ALL, 1), "Participation"),
                Arguments.of(new BodyLever.Training(ALL, 100), "Participation"),
                Arguments.of(new BodyLever.ExpertVisas(ALL, List.of("n00000"), 0.2), "Participation"),
                Arguments.of(new BodyLever.Hosting(List.of("gpp0"), ALL, 0.5), "Participation"),
                Arguments.of(new BodyLever.StandardsExemption(ALL, 0.5), "Participation"),
                Arguments.of(new BodyLever.NewBody("itu1", 0.5), "Participation"),
                Arguments.of(new BodyLever.PostCampaign(List.of("n00001"), List.of("gpp0"), 5), "Posts"),
                Arguments.of(new BodyLever.Coordination(ALL, 0.5, 0.5), "Meetings"),
                Arguments.of(new BodyLever.Whip("east", "gpp0", 0.4), "Meetings"),
                Arguments.of(new BodyLever.Proposals(List.of("n00001"), List.of("s1"), 100), "Meetings"),
                Arguments.of(new BodyLever.IntegrityMonitor(List.of("gpp0"), 0.5, 0.1), "Meetings"),
                Arguments.of(new BodyLever.EscrowBond("gpp0", 5, 0.5, 0.1), "Participation Meetings"),
                Arguments.of(new BodyLever.Recognition(ALL, List.of("gpp0"), -0.5), ""),
                Arguments.of(new BodyLever.TreatyDuty(ALL, 0.5), ""));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void aLeverMovesItsOwnPhase(BodyLever lever, String moved) {
        World world = world();
        World under = ExpertsTest.under(world, lever);
        for (World either : List.of(world, under)) {
            either.dials = either.dials.copy();
            either.dials.move(Dial.CHILL, 0.5, List.of("n00001"), List.of("f0"));
        }
        StringBuilder phases = new StringBuilder();
        for (Phase phase : List.of(new Participation(), new Posts(), new Meetings(), new Blocs())) {
            World plain = world.copy(world.chance);
            World pulled = under.copy(under.chance);
            phase.step(plain);
            phase.step(pulled);
            if (WorldDigest.of(plain) != WorldDigest.of(pulled)) {
                phases.append(phase.getClass().getSimpleName()).append(' ');
            }
        }
        assertThat(phases.toString().strip()).isEqualTo(moved);
    }

    /** A tick in which gpp0 meets and its posts come up; itu1 sleeps. */
    private static World world() {
        BodyWorlds made = new BodyWorlds();
        made.nations = 60;
        made.bodiesEach = 2;
        made.dormant = "itu1";
        made.docketSize = 10;
        made.participation.put("attendanceScale", 50.0);
        made.participation.put("bondYears", 1.0);
        made.meetings.put("contestedBase", 1.0);
        made.meetings.put("cohesionCredibility", 0.5);
        made.meetings.put("visibility", 0.1);
        made.meetings.put("duplicateShare", 0.5);
        made.meetings.put("bondHalf", 1.0);
        made.meetings.put("bondExit", 0.5);
        World world = made.start(3);
        BodyWorlds.run(world, 4);
        world.tick = 24;
        return world;
    }
}
