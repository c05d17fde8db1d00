package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.DialBoard;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import lockstep.policy.Lever;
import org.junit.jupiter.api.Test;

class ExpertsTest {

    private static World start() {
        BodyWorlds made = new BodyWorlds();
        made.participation.put("expertRetirement", 0.1);
        return made.start(1);
    }

    /** A copy of a world with some levers in full force. */
    static World under(World world, Lever... levers) {
        World copy = world.copy(world.chance);
        DialBoard dials = new DialBoard(world.frame, world.nations, world.firms);
        for (Lever lever : levers) {
            lever.move(dials, 1);
        }
        dials.close();
        copy.dials = dials;
        return copy;
    }

    private static double sum(World world) {
        return Arrays.stream(world.nations).mapToDouble(Nation::allExperts).sum();
    }

    @Test
    void trainedExpertsComeOnTopAndRetire() {
        World world = start();
        World trained = under(world, new BodyLever.Training(List.of("n00003", "n00004"), 80));
        Experts.step(world);
        Experts.step(trained);
        for (int n = 0; n < 5; n++) {
            double more = trained.nations[n].allExperts() - world.nations[n].allExperts();
            assertThat(more).as("a quarter of 40 a year").isCloseTo(n >= 3 ? 10 : 0, within(1e-9));
        }
        for (int t = 0; t < 400; t++) {
            Experts.step(trained);
        }
        assertThat(trained.nations[3].expertsAdded()).as("10 a quarter over a hazard of retirement")
                .isCloseTo(10 / (1 - Math.exp(-0.025)), within(0.1));
    }

    @Test
    void trainingWithoutALeverLeavesNothing() {
        World world = start();
        BodyWorlds.run(world, 20);
        for (Nation nation : world.nations) {
            assertThat(nation.expertsAdded()).isZero();
        }
    }

    @Test
    void movesBetweenNationsKeepTheSum() {
        World world = start();
        World open = under(world, new BodyLever.ExpertVisas(List.of("ALL"), List.of("n00000", "n00001"), 0.2));
        for (int t = 0; t < 12; t++) {
            Experts.step(world);
            Experts.step(open);
            assertThat(sum(open)).isCloseTo(sum(world), within(1e-9));
        }
        assertThat(open.nations[4].expertsAdded()).isNegative();
        assertThat(open.nations[0].allExperts()).isGreaterThan(world.nations[0].allExperts());
    }

    @Test
    void eachOriginLosesItsShareToEachDestination() {
        World world = start();
        World open = under(world, new BodyLever.ExpertVisas(List.of("n00004"), List.of("n00000", "n00001"), 0.2));
        Experts.step(world);
        Experts.step(open);
        double before = world.nations[4].experts();
        double gone = before * (1 - Math.exp(-0.4 * 0.25));
        assertThat(open.nations[4].expertsAdded()).isCloseTo(-gone, within(1e-9));
        assertThat(open.nations[0].expertsAdded()).isCloseTo(gone / 2, within(1e-9));
        assertThat(open.nations[1].expertsAdded()).isCloseTo(gone / 2, within(1e-9));
        assertThat(open.nations[2].expertsAdded()).isZero();
    }

    @Test
    void aNationDrainedOfExpertsAttendsLess() {
        World world = start();
        World open = under(world, new BodyLever.ExpertVisas(List.of("n00004"), List.of("n00000"), 0.5));
        BodyWorlds.run(world, 20);
        BodyWorlds.run(open, 20);
        int itu = world.frame.bodyIndex().get("itu0");
        assertThat(open.bodies[itu].effort[4]).isLessThan(0.5 * world.bodies[itu].effort[4]);
        assertThat(open.bodies[itu].attendance[4]).isLessThanOrEqualTo(world.bodies[itu].attendance[4]);
    }
}
