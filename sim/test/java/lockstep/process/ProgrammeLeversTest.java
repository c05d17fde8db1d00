package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.policy.Lever;
import lockstep.policy.WorldLever;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.Test;

/** What each lever on programmes moves; the road of East, which delivers 0.7, in a world of 200 nations. */
class ProgrammeLeversTest {
    private static final double DT = 0.25;
    /** Any nation that is no home. */
    private static final int BUYER = 5;

    /** The road with a full purse at a date when it has a budget, some levers in force. */
    private static World world(Lever... levers) {
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC).world();
        world.tick = 9;
        world.programmes[0].purseUsdBn = 50;
        return ResearchLeversTest.pull(world, levers);
    }

    private static World deployed(Lever... levers) {
        World world = world(levers);
        new Deployments().step(world);
        return world;
    }

    @Test
    void deliveryIsAddedToWhatIsAnnouncedWithinNoneAndAll() {
        for (double[] more : new double[][] {{0.2, 0.9}, {0.9, 1}, {-1, 0}}) {
            World world = world(new WorldLever.ProgrammeTerms("road", 0, more[0]));
            world.programmes[0].purseUsdBn = -10;
            new Deployments().step(world);
            assertThat(world.programmes[0].purseUsdBn + 10).isCloseTo(more[1] * DT, within(1e-12));
            assertThat(world.flows.offers[0]).isZero();
        }
    }

    @Test
    void aLargerConcessionIsPaidAndAddsLessDebt() {
        World usual = deployed();
        World generous = deployed(new WorldLever.ProgrammeTerms("road", 0.2, 0));
        double own = usual.programmes[0].facts.concession();
        // One programme alone: nobody bids against it, so every deal is at its own concession.
        assertThat(paid(usual)).isCloseTo(own, within(1e-12));
        assertThat(paid(generous)).isCloseTo(own + 0.2, within(1e-12));
        double loan = usual.programmes[0].facts.loanShare();
        assertThat(debt(generous)).isCloseTo(loan * (1 - own - 0.2) * generous.flows.faceValue[0], within(1e-9));
    }

    private static double paid(World world) {
        assertThat(world.flows.deals[0]).isPositive();
        return world.flows.concessions[0] / world.flows.faceValue[0];
    }

    private static double debt(World world) {
        return Arrays.stream(world.nations).mapToDouble(Nation::totalDebt).sum();
    }

    @Test
    void aConcessionTakenAwayStopsAboveNothing() {
        World world = deployed(new WorldLever.ProgrammeTerms("road", -1, 0));
        assertThat(paid(world)).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void tiedDealsLoseTheirVendorAndThereforeTheDeals() {
        World free = deployed();
        // The road's only vendors are those of East: without them a bundle has nobody to deliver it.
        World tied = deployed(new WorldLever.TiedLoans("road", List.of("EAST"), 1));
        assertThat(free.flows.deals[0]).isPositive();
        assertThat(tied.flows.offers[0]).isPositive();
        assertThat(tied.flows.deals[0]).isZero();
        assertThat(debt(tied)).isZero();
    }

    @Test
    void aShareOfDealsIsTiedByLotAndTheVendorCompetesForThemOnItsOwn() {
        World world = world(new WorldLever.TiedLoans("road", List.of("EAST"), 0.4));
        Programme road = world.programmes[0];
        Nation nation = world.nations[BUYER];
        Advantage deal = new Advantage(world);
        int kept = 0;
        double free = Double.NaN;
        for (int offer = 0; offer < 1000; offer++) {
            deal.tie(road, offer);
            double advantage = deal.of(road, nation, 0, 0.2);
            kept += advantage == Double.NEGATIVE_INFINITY ? 1 : 0;
            free = advantage == Double.NEGATIVE_INFINITY ? free : advantage;
        }
        // Four standard errors of 1,000 lots are 0.062, a false alarm in 16,000.
        assertThat(kept / 1000.0).isCloseTo(0.4, within(0.062));
        Advantage untied = new Advantage(world());
        assertThat(untied.of(road, nation, 0, 0.2)).isEqualTo(free);
    }

    @Test
    void aLowerCeilingStopsLoansSooner() {
        World free = deployed();
        World cut = deployed(new WorldLever.DebtCeiling(List.of("ALL"), 1));
        assertThat(free.flows.deals[0]).isPositive();
        assertThat(cut.flows.offers[0]).isZero();
        assertThat(cut.programmes[0].purseUsdBn).isCloseTo(50 + 0.7 * DT, within(1e-12));
        // It does not make debt that is there unbearable.
        assertThat(Arrays.stream(cut.nations).mapToDouble(n -> n.stretchYears()).sum()).isZero();
    }

    /** A world at the turn of a year in which one nation owes so many times what the ceiling bears. */
    private static World indebted(double times, String... overrides) {
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC, overrides).world();
        world.tick = 8;
        Nation nation = debtor(world);
        nation.debt(0, times * bearable(world, nation));
        return world;
    }

    private static Nation debtor(World world) {
        return world.nations[BUYER];
    }

    private static double bearable(World world, Nation nation) {
        return 0.06 * nation.gdpUsdBn() / (0.1 + 0.042);
    }

    private static final String[] CERTAIN = {"parameters.deployment.renegotiation=10", "parameters.deployment.write-off=0.25"};

    @Test
    void unbearableDebtIsStretchedAndPartOfItWrittenOff() {
        World world = indebted(3, CERTAIN);
        Nation nation = debtor(world);
        double debt = nation.debt(0);
        Renegotiation.step(world);
        assertThat(nation.stretchYears()).isEqualTo(5);
        double off = 0.25 * (debt - debt / 3);
        assertThat(nation.debt(0)).isCloseTo(debt - off, within(1e-12));
        assertThat(world.flows.renegotiated[0]).isCloseTo(debt, within(1e-12));
        assertThat(world.flows.writtenOff[0]).isCloseTo(off, within(1e-12));
        // It is repaid over fifteen years then; others go on as agreed.
        double left = nation.debt(0);
        world.tick = 9;
        world.programmes[0].purseUsdBn = -10;
        new Deployments().step(world);
        assertThat(nation.debt(0)).isCloseTo(left * (1 - DT / 15), within(1e-12));
        assertThat(Arrays.stream(world.nations).filter(n -> n.stretchYears() > 0)).hasSize(1);
    }

    @Test
    void aNationAboveTheCeilingGetsNoNewLoanUntilDebtIsBearable() {
        World world = indebted(1.5, CERTAIN);
        Renegotiation.step(world);
        Nation nation = debtor(world);
        for (Nation other : world.nations) {
            other.gdpUsdBn(other == nation ? other.gdpUsdBn() : 0);
        }
        world.programmes[0].purseUsdBn = 50;
        world.tick = 9;
        new Deployments().step(world);
        assertThat(world.flows.offers[0]).isZero();
        nation.debt(0, 0.9 * bearable(world, nation));
        world.tick = 12;
        Renegotiation.step(world);
        assertThat(nation.stretchYears()).isZero();
    }

    @Test
    void bearableDebtAndARateOfZeroChangeNothing() {
        for (World world : new World[] {indebted(0.99, CERTAIN), indebted(3, "parameters.deployment.renegotiation=0")}) {
            double debt = debtor(world).debt(0);
            Renegotiation.step(world);
            assertThat(debtor(world).debt(0)).isEqualTo(debt);
            assertThat(debtor(world).stretchYears()).isZero();
            assertThat(world.flows.renegotiated[0]).isZero();
        }
    }

    /** The synthetic world with a second road of the same budget, of one patron or the other. */
    private static World two(String patron, double answer) {
        try {
            String yaml = "extends: synthetic-200.yaml\nprogrammes: {second: {source: none, name: Second, patrons: [" + patron
                    + "], budget: {2015Q1: 1}, delivery: 0.7, concession: 0.25, loan-share: 0.8, bundles: {connect: [telecom]},"
                    + " weight-market: 1, weight-votes: 0,"
                    + " weight-data: 0}}\nparameters: {deployment: {rival-answer: " + answer + "}}";
            World world = lockstep.engine.Simulation.of(Scenarios.of(yaml, MarketWorlds.SYNTHETIC.getParent()).setup()).start(1).world();
            world.tick = 8;
            return world;
        } catch (ScenarioException e) {
            throw new IllegalStateException(e.problems().toString(), e);
        }
    }

    @Test
    void patronsAnswerWhatRivalsHaveNewlyWon() {
        World world = two("WEST", 0.5);
        Programme road = world.programmes[0];
        Nation nation = world.nations[BUYER];
        nation.recentDeals(1, 2);
        Rivalry.review(world);
        assertThat(Rivalry.factor(world, road)).isEqualTo(1);
        nation.recentDeals(1, 6);
        Rivalry.review(world);
        double usual = 2 * StrictMath.exp(-0.2) + 6 * (1 - StrictMath.exp(-0.2));
        assertThat(Rivalry.factor(world, road)).isCloseTo(1 + 0.5 * (6 - usual) / (6 + usual), within(1e-12));
        assertThat(Rivalry.factor(world, world.programmes[1])).isEqualTo(1);
    }

    @Test
    void friendsAreNoRivalsAndAnAnswerOfZeroIsNone() {
        for (World world : new World[] {two("EAST", 0.5), two("WEST", 0)}) {
            Nation nation = world.nations[BUYER];
            for (double deals : new double[] {2, 6}) {
                nation.recentDeals(1, deals);
                Rivalry.review(world);
                assertThat(Rivalry.factor(world, world.programmes[0])).isEqualTo(1);
            }
        }
    }
}
