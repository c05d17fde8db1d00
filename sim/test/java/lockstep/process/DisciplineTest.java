package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lockstep.agent.DialBoard;
import lockstep.agent.World;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;

class DisciplineTest {

    /** A world in which the union has no whip that would come before the west's. */
    private static World start(Map<String, Double> parameters) {
        BodyWorlds made = new BodyWorlds();
        made.nations = 25;
        made.meetings.put("contestedBase", 1.0);
        made.meetings.put("disciplineRate", 0.2);
        made.meetings.putAll(parameters);
        World world = made.start(3);
        Arrays.fill(world.discipline[world.frame.blocIds().indexOf("union")], 0);
        return world;
    }

    private static double[] after(int ticks, Map<String, Double> parameters) {
        World world = start(parameters);
        BodyWorlds.run(world, ticks);
        return new double[] {of(world, "east"), of(world, "west"), of(world, "union")};
    }

    private static double of(World world, String bloc) {
        return world.discipline[world.frame.blocIds().indexOf(bloc)][world.frame.bodyIndex().get("itu0")];
    }

    @Test
    void disciplineRestsWhereNothingMovesIt() {
        assertThat(after(40, Map.of())).containsExactly(0.5, 0.5, 0);
        assertThat(after(40, Map.of("disciplineRate", 0.0, "disciplineAnswer", 1.0))).containsExactly(0.5, 0.5, 0);
    }

    @Test
    void ledBlocsAnswerEachOthersWhipsAlikeAndUnionsDoNot() {
        double[] answered = after(60, Map.of("disciplineAnswer", 0.3));
        assertThat(answered[0]).isBetween(0.6, 0.8);
        assertThat(answered[1]).isCloseTo(answered[0], within(0.02));
        assertThat(answered[2]).isZero();
    }

    @Test
    void lostTrustIsWeighedAgainstVotesWon() {
        double[] cost = after(40, Map.of("disciplineCost", 0.5, "cohesionCredibility", 1.0, "visibility", 0.5));
        assertThat(cost[0]).isLessThan(0.45);
        assertThat(cost[1]).isLessThan(0.45);
        double[] gain = after(40, Map.of("disciplineGain", 1.0));
        assertThat(gain[0] + gain[1]).isGreaterThan(1);
    }

    @Test
    void disciplineStaysAChance() {
        for (double d : after(60, Map.of("disciplineRate", 10.0, "disciplineAnswer", 5.0))) {
            assertThat(d).isBetween(0.0, 0.99);
        }
        for (double d : after(60, Map.of("disciplineRate", 10.0, "disciplineCost", 5.0, "cohesionCredibility", 5.0, "visibility", 1.0))) {
            assertThat(d).isBetween(0.0, 0.99);
        }
    }

    @Test
    void aRivalAnswersWhatALeverAdds() {
        World world = start(Map.of("disciplineAnswer", 0.3));
        World whipped = world.copy(world.chance);
        DialBoard dials = new DialBoard(world.frame, world.nations, world.firms);
        dials.move(Dial.DISCIPLINE, 0.4, List.of("east"), List.of("itu0"));
        whipped.dials = dials;
        BodyWorlds.run(world, 40);
        BodyWorlds.run(whipped, 40);
        assertThat(of(whipped, "west")).isGreaterThan(of(world, "west") + 0.05);
        assertThat(of(whipped, "east")).as("without the lever's part").isCloseTo(of(world, "east"), within(0.05));
    }
}
