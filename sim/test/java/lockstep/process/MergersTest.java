package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Item;
import lockstep.agent.World;
import lockstep.ballot.Tally;
import org.junit.jupiter.api.Test;

class MergersTest {

    private static World start(double chance) {
        BodyWorlds made = new BodyWorlds();
        made.meetings.put("mergeChance", chance);
        made.meetings.put("contestedBase", 1.0);
        return made.start(3);
    }

    private static Item item(long key, int firm, int standard) {
        return new Item(key, firm, standard, 0, 0, false);
    }

    private static Vote.Outcome outcome(long yes, long no, boolean contested) {
        return new Vote.Outcome(new Tally(yes, no, 0, 0), 1, contested, 0);
    }

    @Test
    void onlyContestedItemsWithMoreForThanAgainstMayMerge() {
        World world = start(1);
        Mergers mergers = new Mergers(world, world.bodies[0]);
        assertThat(mergers.mayMerge(item(1, 0, 0), outcome(6, 4, true))).isTrue();
        assertThat(mergers.mayMerge(item(2, 0, 0), outcome(6, 4, false))).as("not contested").isFalse();
        assertThat(mergers.mayMerge(item(3, 0, 0), outcome(5, 5, true))).as("refused").isFalse();
        World never = start(0);
        assertThat(new Mergers(never, never.bodies[0]).mayMerge(item(1, 0, 0), outcome(6, 4, true))).isFalse();
    }

    @Test
    void anItemMergesWithTheFirstRivalOfItsDomainAndOnlyOnce() {
        World world = start(1);
        Mergers mergers = new Mergers(world, world.bodies[0]);
        int[][] firmsAndStandards = {{0, 0}, {0, 0}, {1, 1}, {1, 0}, {2, 0}};
        for (int i = 0; i < firmsAndStandards.length; i++) {
            mergers.mayMerge(item(10 + i, firmsAndStandards[i][0], firmsAndStandards[i][1]), outcome(6, 4, true));
        }
        assertThat(mergers.settle().stream().map(Mergers.Undecided::merged)).as("standards are of two domains")
                .containsExactly(true, true, false, true, true);
    }

    @Test
    void twoItemsBecomeOneWhoseCreditTheyShare() {
        World world = start(1);
        Body body = world.bodies[0];
        double inForce = 0;
        double credit = 0;
        for (int t = 0; t < 60; t++) {
            BodyWorlds.run(world, 1);
            double merged = world.flows.merged[0];
            assertThat(merged % 2).isZero();
            inForce += merged / 2;
            credit += MeetingsTest.sum(world.flows.approved[0]) % 1;
        }
        assertThat(inForce).isPositive();
        assertThat(credit).as("halves meet").isZero();
        assertThat(body.expectedPass[0]).isBetween(0.0, 1.0);
        Meeting meeting = new Meeting(world, body, new Session(world));
        double before = MeetingsTest.sum(body.inForce);
        double firms = 0;
        for (var firm : world.firms) {
            firms -= MeetingsTest.sum(firm.contributions);
        }
        world.flows.clear();
        meeting.hold(new Meetings.Verdicts(new ArrayList<>(), new int[3], new int[3]));
        for (var firm : world.firms) {
            firms += MeetingsTest.sum(firm.contributions);
        }
        double approved = MeetingsTest.sum(world.flows.approved[0]);
        assertThat(Math.abs(MeetingsTest.sum(body.inForce) - before - approved)).isLessThan(1e-9);
        assertThat(Math.abs(firms - approved)).isLessThan(1e-9);
    }

    @Test
    void politicsTakesPlacesOnTheDocket() {
        BodyWorlds made = new BodyWorlds();
        made.docketSize = 10;
        made.meetings.put("docketLoss", 0.5);
        made.meetings.put("itemRate", 3.0);
        World world = made.start(3);
        Body body = world.bodies[0];
        body.politicization = 0.4;
        Docket docket = new Docket(world, body);
        docket.file(Interests.of(world));
        int filed = body.waiting.size();
        List<Item> chosen = docket.choose();
        assertThat(chosen).hasSize(8);
        assertThat(body.load).as("items filed over places").isEqualTo(filed / 8.0);
        assertThat(body.waiting).as("a docket's worth waits").hasSize(Math.min(8, filed - 8));
    }
}
