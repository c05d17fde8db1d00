package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import org.junit.jupiter.api.Test;

class BondsTest {

    private static World start(BodyLever lever) {
        BodyWorlds made = new BodyWorlds();
        made.nations = 20;
        made.meetings.put("contestedBase", 1.0);
        made.meetings.put("bondHalf", 1.0);
        made.meetings.put("bondExit", 0.5);
        made.participation.put("bondYears", 2.0);
        return lever == null ? made.start(3) : ExpertsTest.under(made.start(3), lever);
    }

    private static BodyLever bond(double usdM, double detection, double falseAlarm) {
        return new BodyLever.EscrowBond("itu0", usdM, detection, falseAlarm);
    }

    @Test
    void thoseOfSmallMeansStayAway() {
        World world = start(null);
        World bonded = start(bond(20, 0, 0));
        new Participation().step(world);
        bonded.tick = world.tick = 1;
        new Participation().step(world);
        new Participation().step(bonded);
        Body plain = ParticipationTest.body(world, "itu0");
        Body itu = ParticipationTest.body(bonded, "itu0");
        for (int n = 3; n < 20; n++) {
            double research = 0.02 * 20000 / (n + 1);
            double share = Math.exp(-20 / (2 * 0.3 * 0.4 * research));
            assertThat(itu.effort[n] / plain.effort[n]).as("nation %d", n).isCloseTo(share < 0.01 ? 0 : share, within(1e-9));
        }
        assertThat(itu.attendance[19]).isLessThan(plain.attendance[19]);
        assertThat(ParticipationTest.body(bonded, "gpp0").effort).isEqualTo(ParticipationTest.body(world, "gpp0").effort);
    }

    @Test
    void smallVendorsStayAwayFromAFirmsBodyMoreThanLargeOnes() {
        World world = start(null);
        World bonded = start(new BodyLever.EscrowBond("gpp0", 60, 0, 0));
        world.tick = bonded.tick = 1;
        new Participation().step(world);
        new Participation().step(bonded);
        int gpp = world.frame.bodyIndex().get("gpp0");
        for (int f = 0; f < 2; f++) {
            double budgetUsdM = 0.006 * 0.15 * (10 + 80.0 / (f + 1)) * 1000;
            assertThat(bonded.firms[f].effort[gpp] / world.firms[f].effort[gpp]).isCloseTo(Math.exp(-60 / (2 * budgetUsdM)), within(1e-9));
            assertThat(bonded.firms[f].effort[0 == gpp ? 1 : 0]).isEqualTo(world.firms[f].effort[0 == gpp ? 1 : 0]);
        }
    }

    @Test
    void whatABreachCostsWeakensTheWhip() {
        World world = start(bond(2, 0.5, 0));
        assertThat(Bonds.deterrence(world, ParticipationTest.body(world, "itu0"))).isEqualTo(0.5);
        assertThat(Bonds.deterrence(world, ParticipationTest.body(world, "gpp0"))).isEqualTo(1);
        int east = world.frame.blocIds().indexOf("east");
        Room room = new Room(world, ParticipationTest.body(world, "itu0"), new Session(world));
        assertThat(room.discipline[east]).isEqualTo(0.25);
    }

    @Test
    void breachesAreFoundByTheirChanceAndCostTheBond() {
        World world = start(bond(2, 1, 0));
        Meeting meeting = held(world);
        Bonds.settle(world, List.of(meeting));
        double expected = 0;
        for (int v = 0; v < meeting.room().size; v++) {
            expected += 2 * meeting.room().votes[v] * meeting.whipping().shareOfSide(meeting.room().side[v]);
        }
        assertThat(expected).isPositive();
        assertThat(world.flows.bondsLost[meeting.body().index]).isCloseTo(expected, within(2 * 4 * Math.sqrt(20 * 0.25)));
        assertThat(meeting.body().loyalty).as("nobody was wronged").isNull();
    }

    @Test
    void wrongFindingsDriveMembersOut() {
        World world = start(bond(0.1, 0, 1));
        Meeting meeting = held(world);
        double[] before = meeting.body().effort.clone();
        Bonds.settle(world, List.of(meeting));
        double[] loyalty = meeting.body().loyalty;
        assertThat(loyalty).isNotNull();
        assertThat(Arrays.stream(loyalty).min().orElseThrow()).isEqualTo(0.5);
        world.tick++;
        new Participation().step(world);
        assertThat(meeting.body().effort[3]).isLessThan(before[3]);
        World gone = start(bond(0.1, 0, 0.2));
        World stayed = start(bond(0.1, 0, 0));
        BodyWorlds.run(gone, 40);
        BodyWorlds.run(stayed, 40);
        assertThat(Arrays.stream(ParticipationTest.body(gone, "itu0").effort).sum())
                .isLessThan(0.9 * Arrays.stream(ParticipationTest.body(stayed, "itu0").effort).sum());
    }

    private static Meeting held(World world) {
        Meeting meeting = new Meeting(world, ParticipationTest.body(world, "itu0"), new Session(world));
        meeting.hold(new Meetings.Verdicts(new ArrayList<>(), new int[3], new int[3]));
        return meeting;
    }
}
