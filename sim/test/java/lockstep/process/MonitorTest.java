package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import org.junit.jupiter.api.Test;

class MonitorTest {

    private static BodyWorlds made() {
        BodyWorlds made = new BodyWorlds();
        made.nations = 20;
        made.meetings.put("contestedBase", 1.0);
        made.meetings.put("cohesionCredibility", 1.0);
        made.meetings.put("visibility", 0.1);
        made.meetings.put("disciplineRate", 0.2);
        return made;
    }

    private static BodyLever monitor(double credibility, double noise) {
        return new BodyLever.IntegrityMonitor(List.of("itu0"), credibility, noise);
    }

    /** Meetings of itu0 in the tick at hand. */
    private static Meeting held(World world) {
        Meeting meeting = new Meeting(world, ParticipationTest.body(world, "itu0"), new Session(world));
        meeting.hold(new Meetings.Verdicts(new ArrayList<>(), new int[3], new int[3]));
        return meeting;
    }

    @Test
    void aMonitorWithoutErrorPublishesTheShareOfVotesOnTheWhip() {
        World world = ExpertsTest.under(made().start(3), monitor(1, 0));
        Meeting meeting = held(world);
        Monitor.publish(world, List.of(meeting));
        int east = world.frame.blocIds().indexOf("east");
        int itu = meeting.body().index;
        assertThat(meeting.whipping().share(east)).isPositive();
        assertThat(world.published[east][itu]).isEqualTo(meeting.whipping().share(east));
        assertThat(world.published[world.frame.blocIds().indexOf("union")][itu]).as("has no leader").isNaN();
        assertThat(world.published[east][0]).as("not monitored").isNaN();
    }

    @Test
    void trustFallsByCredibilityTimesEstimateAndByRumourForTheRest() {
        World world = ExpertsTest.under(made().start(3), monitor(0.4, 0));
        Meeting meeting = held(world);
        Monitor.publish(world, List.of(meeting));
        double share = meeting.whipping().share(world.frame.blocIds().indexOf("east"));
        assertThat(Monitor.believed(world, world.frame.blocIds().indexOf("east"), meeting.body(), 0.1 * share))
                .isCloseTo((0.6 * 0.1 + 0.4) * share, within(1e-12));
        Trust.update(world, List.of(meeting));
        double rumour = -Math.log(plain(meeting));
        double half = 0.5 * share;
        assertThat(-Math.log(world.nations[1].trust(0))).as("two quarters").isCloseTo(0.6 * rumour + 0.4 * half, within(1e-9));
        assertThat(world.nations[0].trust(0)).isEqualTo(1);
    }

    /** Trust left in a world where nobody monitors. */
    private static double plain(Meeting meeting) {
        World world = made().start(3);
        Trust.update(world, List.of(meeting));
        return world.nations[1].trust(0);
    }

    @Test
    void aNoisyMonitorAccusesTheInnocentAndKeepsItsSide() {
        BodyWorlds made = made();
        made.discipline = 0;
        World world = ExpertsTest.under(made.start(3), monitor(1, 0.3));
        World exact = ExpertsTest.under(made.start(3), monitor(1, 0));
        BodyWorlds.run(world, 40);
        BodyWorlds.run(exact, 40);
        assertThat(exact.nations[2].trust(0)).isEqualTo(1);
        assertThat(exact.nations[2].trust(1)).isEqualTo(1);
        double east = world.nations[4].trust(1);
        double west = world.nations[3].trust(0);
        assertThat(Math.min(east, west)).as("innocent, but not believed").isLessThan(0.8);
        assertThat(Math.abs(east - west)).as("one-sided").isGreaterThan(0.02);
    }

    @Test
    void leadersGiveUpTheWhipUnderAMonitor() {
        BodyWorlds made = made();
        made.meetings.put("disciplineCost", 0.5);
        World world = made.start(3);
        World monitored = ExpertsTest.under(world, monitor(1, 0));
        BodyWorlds.run(world, 40);
        BodyWorlds.run(monitored, 40);
        int itu = world.frame.bodyIndex().get("itu0");
        assertThat(monitored.discipline[0][itu]).isLessThan(world.discipline[0][itu] - 0.05);
    }

    @Test
    void aWrongEstimateMakesARivalWhipInAnswer() {
        BodyWorlds made = made();
        made.discipline = 0;
        made.meetings.put("disciplineAnswer", 0.5);
        World exact = ExpertsTest.under(made.start(3), monitor(1, 0));
        World noisy = ExpertsTest.under(made.start(3), monitor(1, 0.5));
        BodyWorlds.run(exact, 40);
        BodyWorlds.run(noisy, 40);
        int itu = exact.frame.bodyIndex().get("itu0");
        assertThat(exact.discipline[0][itu] + exact.discipline[3][itu]).isZero();
        assertThat(noisy.discipline[0][itu] + noisy.discipline[3][itu]).isPositive();
    }

    @Test
    void aCopyKnowsWhatWasPublished() {
        World world = ExpertsTest.under(made().start(3), monitor(1, 0.2));
        BodyWorlds.run(world, 10);
        assertThat(world.copy(world.chance).published).isEqualTo(world.published);
    }
}
