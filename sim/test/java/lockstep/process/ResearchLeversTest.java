package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.DialBoard;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.policy.IndustryLever;
import lockstep.policy.Lever;
import org.junit.jupiter.api.Test;

/** What each lever of research moves, by hand; two named vendors of two homes, and the fringe. */
class ResearchLeversTest {
    private static final double DT = 0.25;
    private final Research research = new Research();

    private static World world(String... overrides) {
        return MarketWorlds.small(overrides);
    }

    /** The world with a lever in force. */
    static World pull(World world, Lever... levers) {
        DialBoard board = MarketWorlds.board(world);
        for (Lever lever : levers) {
            lever.move(board, 1);
        }
        board.close();
        world.dials = board;
        return world;
    }

    private static Firm firm(World world, String id) {
        return world.firms[world.frame.firmIndex().get(id)];
    }

    private static double knowledge(World world, String id) {
        return firm(world, id).knowledge[0];
    }

    /** A world without unlicensed transfer in which Alpcom knows three times as much as at rest. */
    private static World led() {
        World world = world("modules.unlicensed-transfer=false");
        firm(world, "alpcom").knowledge[0] *= 3;
        return world;
    }

    @Test
    void moneyForResearchGoesToHomeVendorsAndBecomesKnowledge() {
        World free = world();
        World paid = pull(world(), new IndustryLever.ResearchSupport(List.of("ALP"), List.of("telecom"), 2));
        for (World world : new World[] {free, paid}) {
            new IndustrialPolicy().step(world);
        }
        assertThat(firm(paid, "alpcom").researchSupport[0]).isCloseTo(2, within(1e-12));
        assertThat(firm(paid, "betacom").researchSupport).isEqualTo(firm(free, "betacom").researchSupport);
        assertThat(firm(paid, "alpcom").priceSupport).isEqualTo(firm(free, "alpcom").priceSupport);
        assertThat(paid.states[0].spent).isEqualTo(free.states[0].spent);
        research.step(free);
        research.step(paid);
        assertThat(knowledge(paid, "alpcom") - knowledge(free, "alpcom")).isCloseTo(2 * DT, within(1e-12));
        assertThat(knowledge(paid, "betacom")).isEqualTo(knowledge(free, "betacom"));
    }

    @Test
    void moneyForResearchWhereNobodySellsIsNotPaid() {
        World world = pull(world(), new IndustryLever.ResearchSupport(List.of("GAM"), List.of("telecom"), 2));
        World free = world();
        new IndustrialPolicy().step(world);
        new IndustrialPolicy().step(free);
        for (Firm firm : world.firms) {
            assertThat(firm.researchSupport).isEqualTo(free.firms[firm.index].researchSupport);
        }
    }

    @Test
    void aBanEndsItsShareOfResearchAtHomeAlone() {
        World free = world("modules.unlicensed-transfer=false");
        World banned = pull(world("modules.unlicensed-transfer=false"),
                new IndustryLever.ResearchBan(List.of("BET"), List.of("telecom"), 0.4));
        double spending = Research.spending(free, firm(free, "betacom"), 0);
        assertThat(Research.spending(banned, firm(banned, "betacom"), 0)).isCloseTo(0.6 * spending, within(1e-12));
        research.step(free);
        research.step(banned);
        assertThat(knowledge(free, "betacom") - knowledge(banned, "betacom")).isCloseTo(0.4 * spending * DT, within(1e-12));
        assertThat(knowledge(banned, "alpcom")).isEqualTo(knowledge(free, "alpcom"));
        assertThat(knowledge(banned, "others")).isEqualTo(knowledge(free, "others"));
    }

    @Test
    void aPoolTeachesItsLaggardsWhatItsLeaderKnows() {
        World free = led();
        World pooled = pull(led(), new IndustryLever.ResearchPool(List.of("ALP", "BET"), 0.2));
        double lead = knowledge(free, "alpcom") - knowledge(free, "betacom");
        research.step(free);
        research.step(pooled);
        // A fifth of the lead a year, of which the taker saves 0.3 on its own research.
        assertThat(knowledge(pooled, "betacom") - knowledge(free, "betacom")).isCloseTo(0.2 * lead * 0.7 * DT, within(1e-12));
        assertThat(knowledge(pooled, "alpcom")).isEqualTo(knowledge(free, "alpcom"));
        assertThat(knowledge(pooled, "others")).isEqualTo(knowledge(free, "others"));
    }

    @Test
    void ofAPoolOfOneNobodyLearns() {
        World free = led();
        World alone = pull(led(), new IndustryLever.ResearchPool(List.of("BET"), 0.2));
        research.step(free);
        research.step(alone);
        assertThat(knowledge(alone, "betacom")).isEqualTo(knowledge(free, "betacom"));
    }

    @Test
    void whoRidesFreeDoesLessResearchOfItsOwn() {
        // What is given is more than all that Betacom spends: it keeps its state's money alone.
        World world = world("modules.unlicensed-transfer=false", "parameters.research.free-riding=0.8");
        new IndustrialPolicy().step(world);
        firm(world, "alpcom").knowledge[0] *= 100;
        pull(world, new IndustryLever.ResearchPool(List.of("ALP", "BET"), 1));
        Firm betacom = firm(world, "betacom");
        double before = betacom.knowledge[0];
        double lead = knowledge(world, "alpcom") - before;
        research.step(world);
        double growth = betacom.researchSupport[0] + 0.016 * lead + lead - 0.15 * before;
        assertThat(betacom.knowledge[0]).isCloseTo(before + DT * growth, within(1e-9));
        // And the leader's place shrinks: quality is relative.
        World unpooled = led();
        World pooled = pull(led(), new IndustryLever.ResearchPool(List.of("ALP", "BET"), 1));
        research.step(unpooled);
        research.step(pooled);
        assertThat(firm(pooled, "alpcom").quality[0]).isLessThan(firm(unpooled, "alpcom").quality[0]);
    }

    @Test
    void screeningShutsTheLeadersKnowledgeOffForThoseScreened() {
        World free = led();
        World shut = pull(led(), new IndustryLever.Screening(List.of("ALP"), List.of("BET"), 0.75));
        double lead = knowledge(free, "alpcom") - knowledge(free, "betacom");
        research.step(free);
        research.step(shut);
        assertThat(knowledge(free, "betacom") - knowledge(shut, "betacom")).isCloseTo(0.75 * 0.016 * lead * DT, within(1e-12));
        assertThat(knowledge(shut, "others")).isEqualTo(knowledge(free, "others"));
        assertThat(knowledge(shut, "alpcom")).isEqualTo(knowledge(free, "alpcom"));
    }

    @Test
    void aHomeDoesNotScreenItself() {
        World free = led();
        World own = pull(led(), new IndustryLever.Screening(List.of("BET"), List.of("ALL"), 1));
        research.step(free);
        research.step(own);
        assertThat(knowledge(own, "betacom")).isEqualTo(knowledge(free, "betacom"));
    }

    @Test
    void deterrenceRaisesThePenaltyThatItsTargetsExpectAndProvokesThem() {
        // Halved at 5, certain at 0: with 1e12 more nobody chooses it.
        World free = world("parameters.research.penalty=0");
        firm(free, "alpcom").knowledge[0] *= 3;
        World deterred = world("parameters.research.penalty=0");
        firm(deterred, "alpcom").knowledge[0] *= 3;
        pull(deterred, new IndustryLever.Deterrence(List.of("ALP"), List.of("BET"), 1e12, 0.5));
        double lead = knowledge(free, "alpcom") - knowledge(free, "betacom");
        research.step(free);
        research.step(deterred);
        assertThat(knowledge(free, "betacom") - knowledge(deterred, "betacom")).isCloseTo(0.016 * lead * DT, within(1e-12));
        double before = odds(free);
        double after = odds(deterred);
        assertThat(after - before).isCloseTo(0.5, within(1e-12));
    }

    /** Hostility of Betaria to Alpland as x of x / (1 + x). */
    private static double odds(World world) {
        Hostility.review(world);
        double hostility = world.nations[MarketWorlds.ALP].hostility(world.nations[MarketWorlds.BET].home);
        return hostility / (1 - hostility);
    }

    @Test
    void deterrenceBackfiresWhereNobodyHeedsThePenalty() {
        World free = world("parameters.research.penalty-halving=50");
        World deterred = pull(world("parameters.research.penalty-halving=50"),
                new IndustryLever.Deterrence(List.of("ALP"), List.of("BET"), 0, 1));
        research.step(free);
        research.step(deterred);
        assertThat(knowledge(deterred, "betacom")).isEqualTo(knowledge(free, "betacom"));
        assertThat(odds(deterred)).isGreaterThan(odds(free));
    }

    @Test
    void researchOnIntegrationLowersItsCostAndNotTheShareThatMixes() {
        World free = world();
        World paid = pull(world(), new IndustryLever.IntegrationResearch("open", 3));
        int open = 1;
        Markets markets = new Markets();
        markets.step(free);
        markets.step(paid);
        assertThat(paid.integrationCost[open]).isCloseTo(free.integrationCost[open] * StrictMath.exp(-0.1 * 3 * DT), within(1e-12));
        assertThat(paid.integrationCost[0]).isEqualTo(free.integrationCost[0]);
        assertThat(paid.multiVendor).isEqualTo(free.multiVendor);
        assertThat(paid.price).isEqualTo(free.price);
    }
}
