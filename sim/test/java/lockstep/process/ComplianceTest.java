package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Lever;
import lockstep.policy.MarketLever;
import org.junit.jupiter.api.Test;

/** What rules make firms and nations do: one design everywhere, and clubs that one may stay out of. */
class ComplianceTest {
    private static final List<String> TELECOM = List.of("telecom");

    /** A world in which Betacom has this much kit in Alpland, Betaria and Gammia. */
    private static World spread(double alp, double bet, double gam, Lever... levers) {
        World world = MarketWorlds.small("parameters.rules.second-design=0.02");
        double[] kit = {alp, bet, gam};
        for (Nation nation : world.nations) {
            nation.base(2, kit[nation.index]);
        }
        new Installed(world).count();
        world.dials = AdmissionTest.pulled(world, levers);
        new Compliance().step(world);
        return world;
    }

    private static Firm betacom(World world) {
        return world.firms[world.frame.firmIndex().get("betacom")];
    }

    @Test
    void aLargeStrictMarketMakesOneDesignCheaper() {
        // Half the kit is in Alpland, whose rule costs 0.03: 0.015 of all sales for one design, 0.02 for two.
        World world = spread(5, 3, 2, new MarketLever.DataRules(List.of("ALP"), TELECOM, 0.03, 0.4, 0));
        assertThat(betacom(world).ruler[0]).isEqualTo(ALP);
        assertThat(betacom(world).designCost[0]).isCloseTo(0.03, within(1e-12));
        assertThat(betacom(world).designDataCut[0]).isCloseTo(0.4, within(1e-12));
        Offers offers = new Offers(world);
        offers.weigh(world.nations[GAM], 0);
        assertThat(offers.terms.surcharge[2]).isCloseTo(0.03, within(1e-12));
        // The fringe builds to each market's own rules.
        assertThat(offers.terms.surcharge[3]).isZero();
    }

    @Test
    void aSmallMarketOrADearRuleStaysAtHome() {
        assertThat(betacom(spread(2, 6, 2, new MarketLever.DataRules(List.of("ALP"), TELECOM, 0.03, 0, 0))).ruler[0]).isEqualTo(-1);
        assertThat(betacom(spread(5, 3, 2, new MarketLever.DataRules(List.of("ALP"), TELECOM, 0.05, 0, 0))).ruler[0]).isEqualTo(-1);
    }

    @Test
    void whereTheRuleEndsSoDoesTheDesign() {
        World world = spread(5, 3, 2, new MarketLever.DataRules(List.of("ALP"), TELECOM, 0.03, 0.4, 0));
        world.dials = MarketWorlds.board(world);
        new Compliance().step(world);
        assertThat(betacom(world).ruler[0]).isEqualTo(-1);
        assertThat(betacom(world).designCost[0]).isZero();
        assertThat(betacom(world).designDataCut[0]).isZero();
    }

    @Test
    void liabilityAbroadComesHomeWithTheDesign() {
        World world = spread(5, 3, 2, new MarketLever.Liability(List.of("ALP"), TELECOM, 0.6, 0.03));
        assertThat(betacom(world).designVulnerabilityCut[0]).isCloseTo(0.6, within(1e-12));
        assertThat(Law.vulnerabilityCut(world, world.nations[GAM], betacom(world), 0)).isCloseTo(0.6, within(1e-12));
    }

    /** A club of Alpland and Gammia with these norms; Gammia has bought this share in Alpland. */
    private static World club(double cost, double gain, double alp, double gam, double share) {
        World world = MarketWorlds.small("parameters.rules.club-distance=0.3");
        world.nations[ALP].rights(alp);
        world.nations[GAM].rights(gam);
        world.nations[GAM].base(0, share);
        world.nations[GAM].base(1, 0);
        world.nations[GAM].base(2, 0);
        world.nations[GAM].base(3, 1 - share);
        new Installed(world).count();
        world.dials = AdmissionTest.pulled(world, new MarketLever.DataRules(List.of("ALP", "GAM"), TELECOM, cost, 0.5, gain));
        return world;
    }

    @Test
    void membershipIsWorthTradeLessCostAndDistance() {
        World world = club(0.02, 0.4, 0.8, 0.6, 0.5);
        // Mean 0.7: 0.4 x 0.9 x 0.5 - 2.5 x 0.02 - 0.3 x 0.1.
        assertThat(new Clubs(world).worth(world.nations[GAM])).isCloseTo(0.18 - 0.05 - 0.03, within(1e-12));
        new Compliance().step(world);
        assertThat(world.nations[GAM].staysOut()).isFalse();
        assertThat(Law.compliance(world, world.nations[GAM], 0)).isEqualTo(0.02);
        assertThat(Law.dataCut(world, world.nations[GAM], 0)).isEqualTo(0.5);
    }

    @Test
    void whoSellsToMembersGainsAsWhoBuysDoes() {
        World world = club(0.02, 0.4, 0.8, 0.6, 0.5);
        Nation seller = world.nations[ALP];
        // It sells half a unit to Gammia, over what it has; nothing comes from there.
        double trade = 0.5 / seller.installed(0);
        assertThat(new Clubs(world).worth(seller)).isCloseTo(0.4 * 0.9 * trade - 0.05 - 0.03, within(1e-12));
    }

    @Test
    void whoLosesByItStaysOutAndIsNotBound() {
        World dear = club(0.08, 0.4, 0.8, 0.6, 0.5);
        World far = club(0.02, 0.4, 1, 0, 0.5);
        World stranger = club(0.02, 0.4, 0.8, 0.6, 0.1);
        for (World world : List.of(dear, far, stranger)) {
            new Compliance().step(world);
            Nation nation = world.nations[GAM];
            assertThat(nation.staysOut()).isTrue();
            assertThat(Law.compliance(world, nation, 0)).isZero();
            assertThat(Law.dataCut(world, nation, 0)).isZero();
            assertThat(new Clubs(world).gain(nation, 0, ALP)).isZero();
        }
    }

    @Test
    void rulesWithoutAClubBindEverybodyNamed() {
        World world = spread(1, 1, 1, new MarketLever.DataRules(List.of("BET"), TELECOM, 0.3, 0.2, 0));
        assertThat(Law.compliance(world, world.nations[BET], 0)).isEqualTo(0.3);
        assertThat(Law.joined(world, world.nations[BET])).isFalse();
    }
}
