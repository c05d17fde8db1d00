package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.Rows;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class TrustTest {

    private static BodyWorlds made() {
        BodyWorlds made = new BodyWorlds();
        made.nations = 20;
        made.meetings.put("contestedBase", 1.0);
        made.meetings.put("cohesionCredibility", 1.0);
        made.meetings.put("visibility", 0.5);
        made.meetings.put("trustRecovery", 0.1);
        return made;
    }

    @Test
    void outsidersLoseTrustInALeaderWhoseBlocVotesOnTheWhip() {
        World world = made().start(3);
        BodyWorlds.run(world, 20);
        int east = world.frame.blocIds().indexOf("east");
        for (Nation nation : world.nations) {
            assertThat(nation.trust(0)).isBetween(0.0, 1.0);
            assertThat(nation.trust(2)).as("leads no bloc").isEqualTo(1);
        }
        assertThat(world.nations[0].bloc()).isEqualTo(east);
        assertThat(world.nations[0].trust(0)).as("in itself").isEqualTo(1);
        assertThat(world.nations[1].trust(0)).isBetween(0.01, 0.9);
        assertThat(world.nations[0].trust(1)).isBetween(0.01, 0.9);
    }

    @Test
    void nobodyLosesTrustWhereNothingIsWhippedSeenOrBelieved() {
        for (String off : List.of("visibility", "cohesionCredibility", "whip")) {
            BodyWorlds made = made();
            if (off.equals("whip")) {
                made.modules.put(off, false);
            } else {
                made.meetings.put(off, 0.0);
            }
            World world = made.start(3);
            BodyWorlds.run(world, 20);
            for (Nation nation : world.nations) {
                assertThat(Rows.of(nation.all.trust, nation)).as(off).containsOnly(1);
            }
        }
    }

    @Test
    void trustComesBack() {
        World world = made().start(3);
        world.nations[4].trust(0, 0.5);
        Trust.update(world, List.of());
        assertThat(world.nations[4].trust(0)).isCloseTo(1 - 0.5 * Math.exp(-0.1 / 4), within(1e-12));
    }

    @Test
    void distrustCostsLogOddsInAnyBody() {
        BodyWorlds made = made();
        made.meetings.put("trustWeight", 0.8);
        World world = made.start(3);
        Body itu = ParticipationTest.body(world, "itu0");
        itu.politicization = 0;
        for (Nation nation : world.nations) {
            nation.trust(0, 0.5);
        }
        Room room = new Room(world, itu, new Session(world));
        Leaning leaning = new Leaning(world, itu, room, 0);
        assertThat(leaning.of(world.nations[4], 1)).isCloseTo(-0.4, within(1e-12));
        for (int side = 0; side < room.sides; side++) {
            if (leaning.votes(side) > 0) {
                assertThat(leaning.mean(side, 1)).isCloseTo(-0.4, within(1e-12));
                assertThat(leaning.variance(side, 1)).isCloseTo(0, within(1e-12));
            }
        }
    }
}
