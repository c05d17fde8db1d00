package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.DialBoard;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final BodyLever OPEN = new BodyLever.NewBody("itu1", 0.6);

    /** Two bodies of each franchise; the second of nations, itu1, sleeps. */
    private static BodyWorlds made() {
        BodyWorlds made = new BodyWorlds();
        made.bodiesEach = 2;
        made.dormant = "itu1";
        return made;
    }

    private static Body asleep(World world) {
        return ParticipationTest.body(world, "itu1");
    }

    @Test
    void nothingOfADormantBodyExists() {
        World world = made().start(3);
        for (int t = 0; t < 40; t++) {
            BodyWorlds.run(world, 1);
            Body body = asleep(world);
            assertThat(body.open(world.tick)).isFalse();
            assertThat(body.seats).containsOnly(0);
            assertThat(body.effort).containsOnly(0);
            assertThat(body.holders).isEmpty();
            assertThat(body.waiting).isEmpty();
            assertThat(world.flows.votes[body.index]).isZero();
        }
    }

    @Test
    void othersAreAsIfItDidNotExist() {
        World world = made().start(3);
        BodyWorlds without = new BodyWorlds();
        without.bodiesEach = 2;
        without.left = "itu1";
        World other = without.start(3);
        BodyWorlds.run(world, 40);
        BodyWorlds.run(other, 40);
        for (Body body : other.bodies) {
            Body same = ParticipationTest.body(world, body.id);
            assertThat(same.inForce).as(body.id).isEqualTo(body.inForce);
            assertThat(same.effort).isEqualTo(body.effort);
            assertThat(same.holders).isEqualTo(body.holders);
            assertThat(same.expectedPass).isEqualTo(body.expectedPass);
            assertThat(same.politicization).isEqualTo(body.politicization);
        }
        for (Firm firm : other.firms) {
            assertThat(world.firms[firm.index].contributions).isEqualTo(firm.contributions);
        }
        for (int n = 0; n < other.nations.length; n++) {
            for (int h = 0; h < 3; h++) {
                assertThat(world.nations[n].trust(h)).isEqualTo(other.nations[n].trust(h));
            }
        }
    }

    @Test
    void anOpenedBodyHasItsShareOfAuthorityMembersPostsAndMeetings() {
        World world = ExpertsTest.under(made().start(3), OPEN);
        BodyWorlds.run(world, 1);
        Body body = asleep(world);
        assertThat(Venue.authority(world, body, 0)).isCloseTo(0.6 * 0.5 * (1 - 0.3 * body.politicization), within(1e-12));
        assertThat(body.seats).containsOnly(1);
        BodyWorlds.run(world, 3);
        assertThat(body.totalPosts()).isEqualTo(6);
        BodyWorlds.run(world, 20);
        assertThat(Arrays.stream(body.inForce).sum()).isPositive();
    }

    @Test
    void itClosesWithItsLever() {
        World world = ExpertsTest.under(made().start(3), OPEN);
        BodyWorlds.run(world, 20);
        world.dials = new DialBoard(world.frame, world.nations, world.firms);
        BodyWorlds.run(world, 2);
        Body body = asleep(world);
        assertThat(body.open(world.tick)).isFalse();
        assertThat(body.seats).containsOnly(0);
        assertThat(body.effort).containsOnly(0);
        assertThat(body.totalPosts()).isZero();
        assertThat(world.firms[0].effort[body.index]).isZero();
    }

    @Test
    void itFailsWithoutANationItNeeds() {
        BodyWorlds made = made();
        made.needs = List.of("n00000", "n00001");
        World world = ExpertsTest.under(made.start(3), OPEN);
        BodyWorlds.run(world, 20);
        assertThat(asleep(world).open(world.tick)).isTrue();
        world.nations[1].member(0, false);
        BodyWorlds.run(world, 1);
        assertThat(asleep(world).open(world.tick)).isFalse();
    }

    @Test
    void aCopyOfAnOpenedBodyRunsOnAlike() {
        World world = ExpertsTest.under(made().start(3), OPEN);
        BodyWorlds.run(world, 10);
        World copy = world.copy(world.chance);
        BodyWorlds.run(world, 10);
        BodyWorlds.run(copy, 10);
        assertThat(asleep(copy).inForce).isEqualTo(asleep(world).inForce);
        assertThat(asleep(copy).holders).isEqualTo(asleep(world).holders);
    }
}
