package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import org.junit.jupiter.api.Test;

/** Recognition of bodies and the duty to use their standards. Only the common standard is in force at the start, in the union. */
class RecognitionTest {

    private static double strength(World world, int nation) {
        double[] seen = new double[world.frame.standards().length];
        new DeJure(world).see(world.nations[nation], 0, seen);
        return seen[0];
    }

    /** Share of the domain's authority that the union has, less what politics takes. */
    private static double authority(World world) {
        Body union = ParticipationTest.body(world, "union");
        double all = 0;
        for (Body body : world.bodies) {
            all += body.authority[0];
        }
        return union.authority[0] / all * (1 - world.parameters().meetings().authorityLoss() * union.politicization);
    }

    private static World recognising(World world, double share, String... nations) {
        return ExpertsTest.under(world, new BodyLever.Recognition(List.of(nations), List.of("union"), share));
    }

    @Test
    void outsidersRecogniseMoreAndMembersCannot() {
        World world = MarketWorlds.small();
        ParticipationTest.body(world, "union").seats[GAM] = 0;
        ParticipationTest.body(world, "union").seats[BET] = 1;
        World more = recognising(world, 0.5, "GAM", "BET");
        assertThat(strength(world, GAM)).isCloseTo(0.2 * authority(world), within(1e-12));
        assertThat(strength(more, GAM)).isCloseTo(0.7 * authority(world), within(1e-12));
        assertThat(strength(more, BET)).isEqualTo(strength(world, BET));
        assertThat(strength(more, ALP)).isEqualTo(strength(world, ALP));
        assertThat(strength(recognising(world, 1, "GAM"), GAM)).as("fully").isCloseTo(authority(world), within(1e-12));
    }

    @Test
    void aMemberMayWithdrawRecognition() {
        World world = MarketWorlds.small();
        ParticipationTest.body(world, "union").seats[BET] = 1;
        World less = recognising(world, -0.4, "BET");
        assertThat(strength(less, BET)).isCloseTo(0.6 * authority(world), within(1e-12));
        assertThat(strength(recognising(world, -1, "BET"), BET)).isCloseTo(0, within(1e-12));
    }

    @Test
    void theDutyMakesDeJureStrengthCountForMoreWherePurchasesAreRegulated() {
        World world = MarketWorlds.small();
        World bound = ExpertsTest.under(world, new BodyLever.TreatyDuty(List.of("GAM"), 0.5));
        double weight = world.parameters().procurement().treatyWeight();
        double strength = strength(world, GAM);
        assertThat(strength).isPositive();
        assertThat(difference(world, bound, GAM)).isCloseTo(weight * 0.5 * 0.5 * strength, within(1e-12));
        assertThat(difference(world, bound, BET)).isZero();
        World freed = ExpertsTest.under(world, new BodyLever.TreatyDuty(List.of("GAM"), -1));
        double bind = world.nations[GAM].facts.wto() ? 1 : 0;
        assertThat(difference(world, freed, GAM)).as("no duty below none").isCloseTo(-bind * weight * 0.5 * strength, within(1e-12));
    }

    /** Change of the utility of the first product, which is built to the common standard. */
    private static double difference(World from, World to, int nation) {
        Offers before = new Offers(from);
        Offers after = new Offers(to);
        before.weigh(from.nations[nation], 0);
        after.weigh(to.nations[nation], 0);
        for (int j = 0; j < after.utility.length; j++) {
            if (from.frame.products()[j].standard() != 0) {
                assertThat(after.utility[j]).as("a standard without strength").isEqualTo(before.utility[j]);
            }
        }
        return after.utility[0] - before.utility[0];
    }
}
