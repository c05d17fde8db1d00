package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lockstep.agent.Body;
import lockstep.agent.DialBoard;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import lockstep.policy.Dial;
import lockstep.setup.DomainSetup;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    @Test
    void seatsOfFirmsGrowInAStraightLineToTheEndOf2021AndStay() {
        World world = new BodyWorlds().start(1);
        Body gpp = body(world, "gpp0");
        assertThat(gpp.seats[0]).isEqualTo(17);
        BodyWorlds.run(world, 19);
        assertThat(gpp.seats[0]).as("halfway from 17 to 32 in mid 2017").isEqualTo(25);
        BodyWorlds.run(world, 18);
        assertThat(gpp.seats[0]).isEqualTo(32);
        BodyWorlds.run(world, 30);
        assertThat(gpp.seats[0]).isEqualTo(32);
    }

    @Test
    void nationsHaveOneSeatAndExpertsAreCountedFromEffort() {
        World world = new BodyWorlds().start(1);
        assertThat(body(world, "itu0").seats).containsOnly(1);
        Body ietf = body(world, "ietf0");
        for (int n = 0; n < world.nations.length; n++) {
            assertThat((double) ietf.seats[n]).isCloseTo(ietf.effort[n], within(n < 3 ? 1 : 0.5));
        }
        assertThat(Arrays.stream(ietf.attendance).max().orElseThrow()).isEqualTo(1);
    }

    @Test
    void effortIsWhatMoneyAndExpertsAllow() {
        World world = new BodyWorlds().start(1);
        double paid = 0.006 * 0.15 * (10 + 80) * 1000 / 0.3 + 0.4 * 400;
        assertThat(effortOf(world, 0)).isCloseTo(paid, within(1e-9));
        BodyWorlds scarce = new BodyWorlds();
        scarce.participation.put("expertPool", 0.5);
        assertThat(effortOf(scarce.start(1), 0)).as("half an expert per billion of 400").isCloseTo(200, within(1e-9));
    }

    @Test
    void grantsAddTheEngineersTheyFund() {
        World world = new BodyWorlds().start(1);
        double before = effortOf(world, 1);
        DialBoard dials = new DialBoard(world.frame, world.nations, world.firms);
        dials.spread(Dial.DELEGATES, 40 * (1 - 0.25), List.of("n00001"));
        world.dials = dials;
        new Participation().step(world);
        assertThat(effortOf(world, 1)).isCloseTo(before + 30, within(1e-9));
    }

    @Test
    void delegatesShyAwayWhereAListedFirmTakesPart() {
        World world = new BodyWorlds().start(1);
        double before = world.firms[1].effort[0];
        DialBoard dials = new DialBoard(world.frame, world.nations, world.firms);
        dials.move(Dial.CHILL, 0.3, List.of("n00001"), List.of("f0"));
        world.dials = dials;
        new Participation().step(world);
        assertThat(world.firms[1].effort[0]).isCloseTo(0.7 * before, within(1e-9));
        assertThat(world.firms[0].effort[0]).isPositive();
    }

    @Test
    void anExemptionBringsTheShyBackByItsShare() {
        World world = new BodyWorlds().start(1);
        new Participation().step(world);
        double before = world.firms[1].effort[0];
        World exempt = ExpertsTest.under(world, new BodyLever.StandardsExemption(List.of("n00001"), 0.5));
        exempt.dials.move(Dial.CHILL, 0.3, List.of("n00001"), List.of("f0"));
        new Participation().step(exempt);
        assertThat(exempt.firms[1].effort[0]).isCloseTo((1 - 0.3 * 0.5) * before, within(1e-9));
        assertThat(exempt.firms[0].effort).isEqualTo(world.firms[0].effort);
    }

    @Test
    void aHostCutsTheCostForAllItLetsInRivalsToo() {
        BodyWorlds made = new BodyWorlds();
        made.participation.put("attendanceScale", 200.0);
        World world = made.start(1);
        World hosted = ExpertsTest.under(world, new BodyLever.Hosting(List.of("itu0"), List.of("n00000", "n00004"), 0.5));
        for (World either : List.of(world, hosted)) {
            either.tick = 1;
            new Participation().step(either);
        }
        Body plain = body(world, "itu0");
        Body itu = body(hosted, "itu0");
        for (int n = 0; n < 5; n++) {
            double away = Math.exp(-plain.effort[n] / 200);
            double expected = n == 0 || n == 4 ? 1 - away * away : 1 - away;
            assertThat(itu.attendance[n]).as("nation %d", n).isCloseTo(expected, within(1e-9));
        }
        assertThat(itu.effort).isEqualTo(plain.effort);
        assertThat(body(hosted, "gpp0").attendance).isEqualTo(body(world, "gpp0").attendance);
    }

    @Test
    void effortFollowsExpectedPassingUnlessVenuesAreNotChosen() {
        World world = new BodyWorlds().start(1);
        body(world, "gpp0").expectedPass[0] = 0.9;
        double before = world.firms[0].effort[0];
        new Participation().step(world);
        assertThat(world.firms[0].effort[0]).isGreaterThan(before * 1.05);
        BodyWorlds fixed = new BodyWorlds();
        fixed.modules.put("venueChoice", false);
        World other = fixed.start(1);
        body(other, "gpp0").expectedPass[0] = 0.9;
        double unmoved = other.firms[0].effort[0];
        new Participation().step(other);
        assertThat(other.firms[0].effort[0]).isCloseTo(unmoved, within(1e-9));
    }

    @Test
    void firmsLeaveAPoliticizedBodyForOthersAndAdministrationsStay() {
        BodyWorlds made = new BodyWorlds();
        made.participation.put("exitWeight", 2.0);
        made.meetings.put("authorityLoss", 0.0);
        World world = made.start(1);
        Body itu = body(world, "itu0");
        Body gpp = body(world, "gpp0");
        double before = world.firms[0].effort[itu.index] / world.firms[0].effort[gpp.index];
        double all = effortOf(world, 0);
        double administration = itu.effort[4];
        itu.politicization = 0.7;
        gpp.politicization = 0.2;
        new Participation().step(world);
        assertThat(world.firms[0].effort[itu.index] / world.firms[0].effort[gpp.index])
                .isCloseTo(before * Math.exp(-2 * 0.5), within(1e-9));
        assertThat(effortOf(world, 0)).as("none is lost").isCloseTo(all, within(1e-9));
        assertThat(itu.effort[4]).as("of a nation without firms").isEqualTo(administration);
    }

    @Test
    void postsAreConservedAndIncumbencyHoldsThem() {
        for (boolean staggered : new boolean[] {true, false}) {
            BodyWorlds made = new BodyWorlds();
            made.staggered = staggered;
            World world = made.start(5);
            for (int year = 0; year < 20; year++) {
                BodyWorlds.run(world, 4);
                assertThat(body(world, "gpp0").totalPosts()).isEqualTo(15);
                assertThat(body(world, "itu0").totalPosts()).isEqualTo(10);
                assertThat(Arrays.stream(body(world, "gpp0").posts).min().orElseThrow()).isNotNegative();
            }
            assertThat(body(world, "gpp0").posts).isNotEqualTo(new int[] {3, 3, 3, 3, 3});
        }
    }

    @Test
    void bodiesThatLeadOpenGroupsWhenAGenerationIsDue() {
        World world = generation(0.2).start(5);
        Body gpp = body(world, "gpp0");
        BodyWorlds.run(world, 9);
        assertThat(gpp.totalPosts()).isEqualTo(15);
        int[] before = gpp.posts.clone();
        World copy = world.copy(world.chance);
        BodyWorlds.run(world, 1);
        assertThat(gpp.totalPosts()).as("a fifth of those for one of two domains").isEqualTo(17);
        assertThat(body(world, "itu0").totalPosts()).isEqualTo(11);
        assertThat(body(world, "ietf0").totalPosts()).as("no post, no group").isZero();
        for (int n = 0; n < before.length; n++) {
            assertThat(gpp.posts[n]).isGreaterThanOrEqualTo(before[n]);
        }
        BodyWorlds.run(copy, 1);
        assertThat(body(copy, "gpp0").holders).isEqualTo(gpp.holders);
        BodyWorlds.run(world, 40);
        assertThat(gpp.totalPosts()).isEqualTo(17);
        assertThat(gpp.holders).hasSize(17);
    }

    @Test
    void noGroupsOpenWithoutGenerationsOrPostsOrAShare() {
        BodyWorlds generationsOff = generation(0.2);
        generationsOff.modules.put("generations", false);
        BodyWorlds postsOff = generation(0.2);
        postsOff.modules.put("posts", false);
        for (BodyWorlds made : List.of(generationsOff, postsOff, generation(0))) {
            World world = made.start(5);
            BodyWorlds.run(world, 20);
            assertThat(body(world, "gpp0").totalPosts()).isEqualTo(15);
        }
    }

    /** A generation in the middle of 2015, between elections. */
    private static BodyWorlds generation(double share) {
        BodyWorlds made = new BodyWorlds();
        made.generations = Map.of("next", new DomainSetup.Generation("2015Q2", 1, 0.5));
        made.participation.put("newGroupShare", share);
        return made;
    }

    @Test
    void postsOfOneTermComeUpTogetherAndStaggeredOnesApart() {
        BodyWorlds made = new BodyWorlds();
        made.staggered = false;
        World world = made.start(5);
        int[] first = body(world, "gpp0").holders.clone();
        BodyWorlds.run(world, 12);
        assertThat(body(world, "gpp0").holders).isEqualTo(first);
        BodyWorlds.run(world, 1);
        assertThat(body(world, "gpp0").holders).isNotEqualTo(first);
    }

    static Body body(World world, String id) {
        return world.bodies[world.frame.bodyIndex().get(id)];
    }

    private static double effortOf(World world, int nation) {
        return Arrays.stream(world.bodies).mapToDouble(body -> body.effort[nation]).sum();
    }
}
