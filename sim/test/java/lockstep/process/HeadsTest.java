package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lockstep.agent.World;
import lockstep.ballot.Base;
import lockstep.ballot.Column;
import lockstep.ballot.Condition;
import lockstep.ballot.Rule;
import lockstep.ballot.Threshold;
import org.junit.jupiter.api.Test;

/** Rules that count heads, people or vetoes in simulated votes. */
class HeadsTest {
    private static final int NATIONS = 24;
    private static final Condition MOST_VOTES = quota("7/10", Column.VOTES);
    /** Holds always, but makes votes be taken nation by nation. */
    private static final Condition NO_MATTER = new Condition.Opposition(threshold("1"), Base.ALL, "members");

    private static Threshold threshold(String text) {
        return Threshold.of(text).orElseThrow();
    }

    private static Condition quota(String atLeast, String column) {
        return new Condition.Quota(threshold(atLeast), Base.REPLIES, column);
    }

    private static World run(long seed, Map<String, Condition> conditions) {
        BodyWorlds worlds = new BodyWorlds();
        worlds.nations = NATIONS;
        worlds.nationsRule = Rule.of(new TreeMap<>(conditions));
        World world = worlds.start(seed);
        BodyWorlds.run(world, 12);
        return world;
    }

    private static double[] inForce(World world) {
        return Arrays.stream(world.bodies).filter(b -> b.id.equals("itu0")).findFirst().orElseThrow().inForce;
    }

    @Test
    void whereEachNationHasOneVoteHeadsAndVotesDecideAlike() {
        for (long seed = 1; seed <= 5; seed++) {
            double[] byVotes = inForce(run(seed, Map.of("approval", MOST_VOTES, "more", NO_MATTER)));
            double[] byHeads = inForce(run(seed, Map.of("approval", quota("7/10", "members"), "more", NO_MATTER)));
            assertThat(Arrays.stream(byVotes).sum()).isPositive();
            assertThat(byHeads).containsExactly(byVotes);
        }
    }

    @Test
    void aVetoForAllIsUnanimityAndOneForNobodyThereIsNone() {
        List<String> all = IntStream.range(0, NATIONS).mapToObj(BodyWorlds::nation).toList();
        Condition unanimity = new Condition.Opposition(threshold("0"), Base.NUMBER, Column.VOTES);
        double free = 0;
        double vetoed = 0;
        for (long seed = 1; seed <= 5; seed++) {
            double[] none = inForce(run(seed, Map.of("approval", MOST_VOTES, "more", NO_MATTER)));
            double[] stranger = inForce(run(seed, Map.of("approval", MOST_VOTES, "veto", new Condition.Veto(List.of("nobody")))));
            double[] everyone = inForce(run(seed, Map.of("approval", MOST_VOTES, "veto", new Condition.Veto(all))));
            double[] unanimous = inForce(run(seed, Map.of("approval", MOST_VOTES, "more", NO_MATTER, "unanimity", unanimity)));
            assertThat(stranger).containsExactly(none);
            assertThat(everyone).containsExactly(unanimous);
            free += Arrays.stream(none).sum();
            vetoed += Arrays.stream(everyone).sum();
        }
        assertThat(vetoed).isLessThan(free);
    }

    @Test
    void aQuotaOfPeopleAsksForPeople() {
        double votes = 0;
        double both = 0;
        double nobody = 0;
        for (long seed = 1; seed <= 5; seed++) {
            votes += Arrays.stream(inForce(run(seed, Map.of("approval", MOST_VOTES, "more", NO_MATTER)))).sum();
            both += Arrays.stream(inForce(run(seed, Map.of("approval", MOST_VOTES, "people", quota("9/10", "people"))))).sum();
            nobody += Arrays.stream(inForce(run(seed, Map.of("approval", MOST_VOTES, "people",
                    new Condition.Quota(threshold("1000000000"), Base.NUMBER, "people"))))).sum();
        }
        assertThat(nobody).isEqualTo(startOnly());
        assertThat(both).isBetween(nobody, votes);
    }

    /** What remains of what was in force at the start, if nothing is approved. */
    private static double startOnly() {
        double sum = 0;
        for (long seed = 1; seed <= 5; seed++) {
            sum += Arrays.stream(inForce(run(seed, Map.of("never", new Condition.Quota(threshold("1000000"), Base.NUMBER, Column.VOTES))))).sum();
        }
        return sum;
    }

    /** Nations asked one by one are as likely to carry a proposal as a class of them drawn at once; 4 standard errors fail once in 15,000. */
    @Test
    void toAskOneByOneChangesNoChances() {
        int seeds = 40;
        double[] difference = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            difference[seed] = Arrays.stream(inForce(run(seed, Map.of("approval", MOST_VOTES)))).sum()
                    - Arrays.stream(inForce(run(seed, Map.of("approval", MOST_VOTES, "more", NO_MATTER)))).sum();
        }
        double mean = Arrays.stream(difference).average().orElseThrow();
        double variance = Arrays.stream(difference).map(d -> (d - mean) * (d - mean)).sum() / (seeds - 1);
        assertThat(variance).as("the luck differs").isPositive();
        assertThat(Math.abs(mean)).isLessThan(4 * Math.sqrt(variance / seeds));
    }
}
