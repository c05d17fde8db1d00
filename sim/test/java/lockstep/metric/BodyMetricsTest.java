package lockstep.metric;

import static org.assertj.core.api.Assertions.assertThat;

import lockstep.agent.World;
import org.junit.jupiter.api.Test;

/** What is observed of standards bodies, by hand. The small world has the bodies forum and club and the blocs first and none. */
class BodyMetricsTest {

    private static double read(World world, String metric, int sponsor, int item) {
        Reading reading = new Reading(world);
        reading.look(world);
        return Metrics.named(metric).value().of(reading, new Cell(-1, -1, sponsor, item));
    }

    @Test
    void estimatesAreAveragedWhereThereAreAny() {
        World world = Worlds.small();
        assertThat(read(world, "published-cohesion", -1, -1)).isNaN();
        world.published[0][0] = 0.2;
        world.published[0][1] = 0.4;
        assertThat(read(world, "published-cohesion", -1, 1)).isEqualTo(0.4);
        assertThat(read(world, "published-bloc-cohesion", -1, 0)).isEqualTo((0.2 + 0.4) / 2);
        assertThat(read(world, "published-bloc-cohesion", -1, 1)).isNaN();
    }

    @Test
    void repeatsAreAShareOfWhatIsFiled() {
        World world = Worlds.small();
        assertThat(read(world, "repeat-share", -1, 0)).isNaN();
        world.flows.submitted[0][0] = 6;
        world.flows.submitted[0][1] = 4;
        world.flows.repeats[0] = 2;
        assertThat(read(world, "repeat-share", -1, 0)).isEqualTo(0.2);
        assertThat(read(world, "submissions", -1, 0)).isEqualTo(10);
    }

    @Test
    void expertsCountForTheSponsorOfTheirNation() {
        World world = Worlds.small();
        world.nations[0].experts(10);
        world.nations[0].expertsAdded(-4);
        world.nations[1].expertsAdded(3);
        assertThat(read(world, "experts", 0, -1)).isEqualTo(6);
        assertThat(read(world, "experts", 1, -1)).isEqualTo(3);
        assertThat(read(world, "experts", -1, -1)).isEqualTo(9);
    }

    @Test
    void mergersAndBondsAreCountedByBody() {
        World world = Worlds.small();
        world.flows.merged[1] = 4;
        world.flows.bondsLost[0] = 2.5;
        assertThat(read(world, "items-merged", -1, 1)).isEqualTo(4);
        assertThat(read(world, "items-merged", -1, 0)).isZero();
        assertThat(read(world, "bonds-lost", -1, -1)).isEqualTo(2.5);
    }

    @Test
    void bodiesThatSleepHaveNoPolitics() {
        World world = Worlds.small();
        world.bodies[0].politicization = 0.6;
        world.bodies[1].politicization = 0.2;
        assertThat(read(world, "politicization", -1, -1)).isEqualTo(0.4);
        world.bodies[1].strength = 0;
        assertThat(read(world, "politicization", -1, -1)).isEqualTo(0.6);
        assertThat(read(world, "politicization", -1, 1)).isNaN();
    }
}
