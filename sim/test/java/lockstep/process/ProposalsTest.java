package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Item;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final BodyLever MORE = new BodyLever.Proposals(List.of("n00001"), List.of("s1"), 60);

    @Test
    void itemsAreSplitOverVenuesAndFiledInTheFirmsName() {
        World world = ExpertsTest.under(new BodyWorlds().start(3), MORE);
        Proposals proposals = new Proposals(world, Interests.of(world));
        double all = 0;
        for (Body body : world.bodies) {
            all += proposals.share(1, 1, body);
        }
        assertThat(all).isCloseTo(1, within(1e-12));
        double filed = 0;
        for (world.tick = 0; world.tick < 80; world.tick++) {
            for (Body body : world.bodies) {
                body.waiting.clear();
                if (Venue.meets(world, body)) {
                    proposals.file(body);
                }
                filed += body.waiting.size();
                assertThat(body.waiting).allMatch(item -> item.firm() == 1 && item.standard() == 1 && !item.refiled());
            }
        }
        assertThat(filed).as("60 a year over 20 years").isCloseTo(1200, within(4 * Math.sqrt(1200)));
    }

    @Test
    void othersFileWhatTheyWouldHaveFiled() {
        World world = new BodyWorlds().start(3);
        World more = ExpertsTest.under(world, MORE);
        Interests[] interests = Interests.of(world);
        new Docket(world, world.bodies[0]).file(interests);
        new Docket(more, more.bodies[0]).file(interests);
        List<Item> added = more.bodies[0].waiting.subList(world.bodies[0].waiting.size(), more.bodies[0].waiting.size());
        assertThat(more.bodies[0].waiting.subList(0, world.bodies[0].waiting.size())).isEqualTo(world.bodies[0].waiting);
        assertThat(added).isNotEmpty();
    }

    @Test
    void nothingIsFiledWithoutAFirmAtWork() {
        World world = ExpertsTest.under(new BodyWorlds().start(3), new BodyLever.Proposals(List.of("n00004"), List.of("s1"), 60));
        new Proposals(world, Interests.of(world)).file(world.bodies[0]);
        assertThat(world.bodies[0].waiting).isEmpty();
    }

    @Test
    void floodingCrowdsTheDocketAndCostsTheFloodersPassing() {
        BodyWorlds made = new BodyWorlds();
        made.docketSize = 10;
        made.meetings.put("voterNoise", 1.5);
        World world = made.start(3);
        World flooded = ExpertsTest.under(world, new BodyLever.Proposals(List.of("n00001"), List.of("s1"), 1000));
        BodyWorlds.run(world, 60);
        BodyWorlds.run(flooded, 60);
        assertThat(load(flooded)).isGreaterThan(load(world) + 1);
        assertThat(flooded.firms[1].rejectionRate).isGreaterThan(world.firms[1].rejectionRate);
    }

    private static double load(World world) {
        return Arrays.stream(world.bodies).mapToDouble(body -> body.load).max().orElseThrow();
    }
}
