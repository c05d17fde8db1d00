package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final BodyLever COORDINATED = new BodyLever.Coordination(List.of("n00000", "n00002"), 0, 0.5);

    /** Homes 0 and 2 are in the same led bloc; each has a firm. */
    private static World start() {
        BodyWorlds made = new BodyWorlds();
        made.meetings.put("duplicateShare", 0.4);
        made.meetings.put("groupthink", 0.5);
        World world = made.start(3);
        world.nations[2].bloc(world.nations[0].bloc());
        return world;
    }

    @Test
    void twoFirmsOfACampRepeatHalfAsMuchAsManyWould() {
        World world = start();
        Repeats repeats = new Repeats(world, world.bodies[0]);
        assertThat(repeats.share(world.firms[0])).isCloseTo(0.4 * (1 - 1.0 / 2), within(1e-12));
        assertThat(repeats.share(world.firms[1])).as("alone in its camp").isZero();
        assertThat(repeats.notFiled(world.firms[0])).isZero();
        assertThat(repeats.shareFiled(world.firms[0])).isCloseTo(0.2, within(1e-12));
        assertThat(repeats.meritLost(world.firms[0])).isZero();
    }

    @Test
    void coordinationKeepsAShareOfThemFromBeingFiledAndTheBetterOfTwoTriesIsLost() {
        World world = ExpertsTest.under(start(), COORDINATED);
        Repeats repeats = new Repeats(world, world.bodies[0]);
        Firm firm = world.firms[0];
        assertThat(repeats.notFiled(firm)).isCloseTo(0.1, within(1e-12));
        assertThat(repeats.shareFiled(firm)).isCloseTo(0.1 / 0.9, within(1e-12));
        assertThat(repeats.meritLost(firm)).isCloseTo(0.5 * 0.5 / Math.sqrt(Math.PI) * 0.1, within(1e-12));
        assertThat(repeats.notFiled(world.firms[1])).isZero();
    }

    @Test
    void fewerItemsOfTheGroupAreFiledAndAsManyOfOthers() {
        World world = start();
        World coordinated = ExpertsTest.under(world, COORDINATED);
        double[] plain = filed(world, 60);
        double[] fewer = filed(coordinated, 60);
        assertThat(fewer[0] / plain[0]).isCloseTo(0.9, within(0.05));
        assertThat(fewer[1]).isEqualTo(plain[1]);
    }

    /** [home] items filed with the first body in so many ticks, other things standing still. */
    private static double[] filed(World world, int ticks) {
        double[] sum = new double[2];
        Body body = world.bodies[0];
        Interests[] interests = Interests.of(world);
        for (world.tick = 0; world.tick < ticks; world.tick++) {
            world.flows.clear();
            new Docket(world, body).file(interests);
            sum[0] += world.flows.submitted[0][0];
            sum[1] += world.flows.submitted[0][1];
        }
        return sum;
    }
}
