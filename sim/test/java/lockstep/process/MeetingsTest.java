package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.DialBoard;
import lockstep.agent.Rows;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.policy.Dial;
import lockstep.setup.BlocSetup;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    @Test
    void approvalsFollowSubmissionsAndNoMoreIsDecidedThanTheDocketHolds() {
        World world = new BodyWorlds().start(3);
        double approved = 0;
        for (int t = 0; t < 92; t++) {
            BodyWorlds.run(world, 1);
            for (Body body : world.bodies) {
                double considered = sum(world.flows.considered[body.index]);
                assertThat(considered).isLessThanOrEqualTo(20);
                assertThat(sum(world.flows.approved[body.index]) + sum(world.flows.rejected[body.index])).isLessThanOrEqualTo(considered);
                assertThat(body.waiting.size()).isLessThanOrEqualTo(20 * 3 + 40);
                assertThat(body.politicization).isBetween(0.0, 1.0);
                approved += sum(world.flows.approved[body.index]);
            }
        }
        assertThat(approved).isGreaterThan(100);
    }

    @Test
    void aCopyRunsOnLikeTheOriginalAndAnotherSeedDoesNot() {
        World world = new BodyWorlds().start(3);
        BodyWorlds.run(world, 20);
        World copy = world.copy(new Chance(3));
        World other = world.copy(new Chance(4));
        BodyWorlds.run(world, 20);
        BodyWorlds.run(copy, 20);
        BodyWorlds.run(other, 20);
        assertThat(state(copy)).isEqualTo(state(world));
        assertThat(state(other)).isNotEqualTo(state(world));
    }

    @Test
    void oneMoreIsolatedNationChangesNothing() {
        World world = new BodyWorlds().start(3);
        BodyWorlds more = new BodyWorlds();
        more.isolated = 1;
        World bigger = more.start(3);
        BodyWorlds.run(world, 60);
        BodyWorlds.run(bigger, 60);
        assertThat(state(bigger)).isEqualTo(state(world));
    }

    @Test
    void nothingIsDecidedAndNothingDecaysWithoutMeetings() {
        BodyWorlds off = new BodyWorlds();
        off.modules.put("meetings", false);
        World world = off.start(3);
        BodyWorlds.run(world, 20);
        assertThat(ParticipationTest.body(world, "itu0").inForce).containsExactly(10, 10);
        assertThat(ParticipationTest.body(world, "gpp0").inForce).containsOnly(0);
    }

    @Test
    void nothingIsDecidedByAWhipThatIsOff() {
        BodyWorlds off = new BodyWorlds();
        off.modules.put("whip", false);
        World world = off.start(3);
        double cast = 0;
        for (int t = 0; t < 40; t++) {
            BodyWorlds.run(world, 1);
            assertThat(sum(world.flows.whippedVotes)).isZero();
            assertThat(sum(world.flows.decidedByWhip)).isZero();
            cast += sum(world.flows.votes);
        }
        assertThat(cast).isPositive();
    }

    @Test
    void disciplineRaisesCohesionAndDecidesSomeItems() {
        assertThat(cohesion(0.95)).isGreaterThan(cohesion(0) + 0.1);
    }

    private static double cohesion(double discipline) {
        BodyWorlds made = new BodyWorlds();
        made.nations = 25;
        made.discipline = discipline;
        made.meetings.put("contestedBase", 1.0);
        World world = made.start(3);
        double cohesion = 0;
        double votes = 0;
        double decided = 0;
        for (int t = 0; t < 60; t++) {
            BodyWorlds.run(world, 1);
            cohesion += sum(world.flows.cohesion);
            votes += sum(world.flows.blocVotes);
            decided += sum(world.flows.decidedByWhip);
        }
        assertThat(decided).matches(d -> discipline == 0 ? d == 0 : d > 0, "items decided by a whip");
        return cohesion / votes;
    }

    @Test
    void aRejectedItemIsTakenElsewhereOnlyOnce() {
        BodyWorlds hostile = new BodyWorlds();
        hostile.meetings.put("base", -8.0);
        World world = hostile.start(3);
        BodyWorlds.run(world, 30);
        assertThat(Arrays.stream(world.bodies).flatMap(body -> body.waiting.stream()).anyMatch(item -> item.refiled())).isTrue();
        assertThat(world.firms[0].rejectionRate).isGreaterThan(0.9);
        assertThat(Arrays.stream(world.bodies[0].expectedPass).max().orElseThrow()).isLessThan(0.1);
    }

    @Test
    void approvalsDecayOverAGeneration() {
        BodyWorlds hostile = new BodyWorlds();
        hostile.meetings.put("base", -8.0);
        World world = hostile.start(3);
        BodyWorlds.run(world, 40);
        assertThat(ParticipationTest.body(world, "itu0").inForce[0]).isCloseTo(10 * Math.exp(-0.5), within(1e-9));
    }

    @Test
    void moreChairsMeanMoreOfACrowdedDocket() {
        assertThat(share(0, 2.0)).isGreaterThan(share(2, 2.0) + 0.05);
        assertThat(share(0, 0)).isCloseTo(share(2, 0), within(1e-12));
    }

    /** Share of the docket of home 0 if a nation holds all chairs, over time; positions are held by switching elections off. */
    private static double share(int chair, double power) {
        BodyWorlds made = new BodyWorlds();
        made.docketSize = 5;
        made.modules.put("posts", false);
        made.agendaPower = power;
        World world = made.start(3);
        for (Body body : world.bodies) {
            int posts = body.holders.length;
            Arrays.fill(body.posts, 0);
            body.posts[chair] = posts;
        }
        double own = 0;
        double all = 0;
        for (int t = 0; t < 92; t++) {
            BodyWorlds.run(world, 1);
            own += world.flows.considered[0][0];
            all += sum(world.flows.considered[0]);
        }
        return own / all;
    }

    @Test
    void blocsFindPositionsByTheirOwnRules() {
        for (BlocSetup.Position position : BlocSetup.Position.values()) {
            BodyWorlds made = new BodyWorlds();
            made.nations = 20;
            made.unionPosition = position;
            World world = made.start(3);
            Body itu = ParticipationTest.body(world, "itu0");
            Room room = new Room(world, itu, new Session(world));
            Whip whip = new Whip(world, room);
            Leaning leaning = new Leaning(world, itu, room, 0);
            int union = world.frame.blocIds().indexOf("union");
            int leaderless = position == BlocSetup.Position.LEADER ? 0 : 1;
            assertThat(whip.position(world.blocs[union], leaning, 5, 0, 0)).isEqualTo(leaderless);
            assertThat(whip.position(world.blocs[union], leaning, -5, 0, 0)).isEqualTo(-leaderless);
            int east = world.frame.blocIds().indexOf("east");
            assertThat(whip.position(world.blocs[east], leaning, -1, 0, 0)).as("its own item").isEqualTo(1);
            assertThat(whip.position(world.blocs[east], leaning, -1, 0, 1)).as("another's item").isEqualTo(-1);
        }
    }

    @Test
    void coordinationCutsNoise() {
        BodyWorlds made = new BodyWorlds();
        made.meetings.put("voterNoise", 3.0);
        World world = made.start(3);
        World coordinated = world.copy(new Chance(3));
        DialBoard dials = new DialBoard(world.frame, world.nations, world.firms);
        dials.move(Dial.COORDINATION, 1, List.of("ALL"));
        coordinated.dials = dials;
        BodyWorlds.run(world, 92);
        BodyWorlds.run(coordinated, 92);
        assertThat(sum(coordinated.bodies[0].inForce)).as("a mean above one half passes more surely")
                .isGreaterThan(sum(world.bodies[0].inForce));
    }

    static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static String state(World world) {
        StringBuilder state = new StringBuilder();
        for (Body body : world.bodies) {
            state.append(Arrays.toString(body.inForce)).append(Arrays.toString(body.expectedPass)).append(body.politicization)
                    .append(Arrays.toString(Arrays.copyOf(body.posts, 5))).append(Arrays.toString(Arrays.copyOf(body.effort, 5)))
                    .append(body.waiting).append('\n');
        }
        for (int n = 0; n < 5; n++) {
            state.append(world.nations[n].bloc()).append(Arrays.toString(Rows.of(world.all.alignment, world.nations[n]))).append('\n');
        }
        return state.append(Arrays.toString(world.flows.votes)).append(Arrays.toString(world.flows.cohesion)).toString();
    }
}
