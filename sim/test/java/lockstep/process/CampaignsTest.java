package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.World;
import lockstep.policy.BodyLever;
import org.junit.jupiter.api.Test;

class CampaignsTest {
    private static final BodyLever CAMPAIGN = new BodyLever.PostCampaign(List.of("n00001"), List.of("itu0"), 2);

    private static World start(double answer) {
        BodyWorlds made = new BodyWorlds();
        made.nations = 20;
        made.participation.put("campaignAnswer", answer);
        return made.start(3);
    }

    @Test
    void supportBoughtCountsByTheBodysWeightAndOnlyThere() {
        World world = ExpertsTest.under(start(0), CAMPAIGN);
        double[] factors = Campaigns.factors(world, ParticipationTest.body(world, "itu0"));
        for (int n = 0; n < 20; n++) {
            assertThat(factors[n]).isCloseTo(n == 1 ? Math.exp(0.4 * 2) : 1, within(1e-9));
        }
        assertThat(Campaigns.factors(world, ParticipationTest.body(world, "gpp0"))).isNull();
        assertThat(Campaigns.factors(start(0), ParticipationTest.body(world, "itu0"))).isNull();
    }

    @Test
    void theRivalBlocAnswersWithAFractionAndNobodyElse() {
        World world = ExpertsTest.under(start(0.5), CAMPAIGN);
        double[] factors = Campaigns.factors(world, ParticipationTest.body(world, "itu0"));
        int east = world.nations[0].bloc();
        for (int n = 0; n < 20; n++) {
            double support = n == 1 ? 2 : world.nations[n].bloc() == east ? 1 : 0;
            assertThat(factors[n]).as("nation %d", n).isCloseTo(Math.exp(0.4 * support), within(1e-9));
        }
    }

    @Test
    void campaignsWinPostsUnlessRivalsOutbidThem() {
        assertThat(posts(0, 5)).isGreaterThan(posts(0, 0));
        assertThat(posts(3, 5)).as("outbid").isLessThan(posts(0, 5));
    }

    /** Posts of nation 1 in 40 years, added up. */
    private static int posts(double answer, double support) {
        World world = ExpertsTest.under(start(answer), new BodyLever.PostCampaign(List.of("n00001"), List.of("itu0"), support));
        Body itu = ParticipationTest.body(world, "itu0");
        int sum = 0;
        for (int year = 0; year < 40; year++) {
            BodyWorlds.run(world, 4);
            sum += itu.posts[1];
        }
        return sum;
    }
}
