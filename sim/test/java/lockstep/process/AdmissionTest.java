package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.DialBoard;
import lockstep.agent.World;
import lockstep.policy.Lever;
import lockstep.policy.MarketLever;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final List<String> TELECOM = List.of("telecom");
    /** Products of the small world: of Alpcom to two standards, of Betacom, of the fringe. */
    private static final int ALPCOM = 0;
    private static final int BETACOM = 2;
    private static final int OTHERS = 3;

    private static World under(Lever... levers) {
        World world = MarketWorlds.small();
        world.dials = pulled(world, levers);
        return world;
    }

    static DialBoard pulled(World world, Lever... levers) {
        DialBoard board = MarketWorlds.board(world);
        for (Lever lever : levers) {
            lever.move(board, 1);
        }
        board.close();
        return board;
    }

    private static Admission at(World world, int nation) {
        Admission admission = new Admission(world);
        admission.look(world.nations[nation], 0);
        return admission;
    }

    @Test
    void withoutRulesEverythingIsOpen() {
        Admission admission = at(MarketWorlds.small(), GAM);
        for (int j = 0; j < 4; j++) {
            assertThat(admission.closed(j)).isZero();
            assertThat(admission.lets(j, 0)).isTrue();
        }
        assertThat(admission.gated()).isFalse();
        assertThat(admission.limited()).isFalse();
    }

    @Test
    void restrictionsActsAndRetaliationAddUp() {
        World world = under(new MarketLever.Restriction(List.of("GAM"), List.of("ALP"), TELECOM, 0.4));
        world.nations[GAM].retaliation(ALP, 0.3);
        world.nations[GAM].restricted(0, 1L << BET);
        Admission admission = at(world, GAM);
        assertThat(admission.barred(ALPCOM)).isCloseTo(0.7, within(1e-12));
        assertThat(admission.barred(BETACOM)).isEqualTo(1);
        assertThat(admission.barred(OTHERS)).isZero();
        assertThat(admission.shut(ALPCOM)).isTrue();
    }

    @Test
    void aRiskCriterionAsksNothingButRisk() {
        World world = under(new MarketLever.RiskCriteria(List.of("GAM", "BET"), TELECOM, 0.4));
        world.nations[GAM].risk(ALP, 0.4);
        world.nations[GAM].risk(BET, 0.41);
        Admission admission = at(world, GAM);
        assertThat(admission.closed(ALPCOM)).isZero();
        assertThat(admission.closed(BETACOM)).isEqualTo(1);
        assertThat(admission.closed(OTHERS)).isZero();
        // One's own vendors have no privilege.
        world.nations[BET].risk(BET, 0.5);
        assertThat(at(world, BET).closed(BETACOM)).isEqualTo(1);
    }

    @Test
    void aRecordCriterionShutsOutOnesOwn() {
        // Betacom's record is 0.2.
        World world = under(new MarketLever.RecordCriteria(List.of("BET"), TELECOM, 0.1));
        assertThat(at(world, BET).barred(BETACOM)).isEqualTo(1);
        assertThat(at(world, BET).barred(ALPCOM)).isZero();
        assertThat(at(world, GAM).barred(BETACOM)).isZero();
        World lenient = under(new MarketLever.RecordCriteria(List.of("BET"), TELECOM, 0.2));
        assertThat(at(lenient, BET).barred(BETACOM)).isZero();
    }

    @Test
    void whereACriterionBarsAllOnesOwnReservedDemandIsOpenToOthers() {
        World world = under(new MarketLever.RecordCriteria(List.of("BET"), TELECOM, 0.1));
        world.nations[BET].pending(0, 0.2 * world.nations[BET].potential(0));
        new Procurement().step(world);
        assertThat(world.flows.spending(BET, BET)).isZero();
        assertThat(world.flows.spending(BET, ALP)).isPositive();
    }

    @Test
    void aMoratoriumIsTheSellersAndNotTheBuyersDoing() {
        World world = under(new MarketLever.SalesBan(List.of("ALP"), List.of("ALL"), TELECOM, 1, 0));
        Admission admission = at(world, GAM);
        assertThat(admission.barred(ALPCOM)).isZero();
        assertThat(admission.withheld(ALPCOM)).isEqualTo(1);
        assertThat(admission.closed(ALPCOM)).isEqualTo(1);
        assertThat(admission.withheld(BETACOM)).isZero();
        // Sales at home are no exports.
        assertThat(at(world, ALP).withheld(ALPCOM)).isZero();
        assertThat(Acts.homes(world, world.nations[GAM], 0)).isZero();
        double kit = world.nations[GAM].base(ALPCOM);
        new Restrictions().step(world);
        assertThat(world.nations[GAM].base(ALPCOM)).isEqualTo(kit);
        assertThat(world.nations[ALP].retaliation(BET)).isZero();
        World rest = MarketWorlds.small();
        Hostility.review(rest);
        Hostility.review(world);
        assertThat(world.all.hostility).isEqualTo(rest.all.hostility);
    }

    @Test
    void salesResumeWhereRightsReachTheRelease() {
        World world = under(new MarketLever.SalesBan(List.of("ALP"), List.of("ALL"), TELECOM, 0.8, 0.6));
        world.nations[GAM].rights(0.59);
        assertThat(at(world, GAM).withheld(ALPCOM)).isEqualTo(0.8);
        world.nations[GAM].rights(0.6);
        assertThat(at(world, GAM).withheld(ALPCOM)).isZero();
    }

    @Test
    void aLicenceIsRefusedBelowTheScore() {
        World world = under(new MarketLever.Licence(List.of("ALP"), TELECOM, 0.3, 0));
        world.nations[GAM].democracy(0.29);
        assertThat(at(world, GAM).withheld(ALPCOM)).isEqualTo(1);
        assertThat(at(world, GAM).withheld(BETACOM)).isZero();
        world.nations[GAM].democracy(0.3);
        assertThat(at(world, GAM).withheld(ALPCOM)).isZero();
    }

    @Test
    void aVendorWithdrawsWhereLiabilityExceedsItsMargin() {
        // Betacom: 0.2 x (1 - 0.4) = 0.12 of abuse in Gammia. A margin of 15 % over cost is 0.1304 of price.
        World bearable = under(new MarketLever.DueDiligence(List.of("BET"), 0, 1.08));
        bearable.nations[GAM].democracy(0.4);
        assertThat(at(bearable, GAM).withdrawn(BETACOM)).isFalse();
        World dear = under(new MarketLever.DueDiligence(List.of("BET"), 0, 1.09));
        dear.nations[GAM].democracy(0.4);
        assertThat(at(dear, GAM).withdrawn(BETACOM)).isTrue();
        assertThat(at(dear, GAM).withdrawn(ALPCOM)).isFalse();
        assertThat(at(dear, GAM).barred(BETACOM)).isZero();
        // A freer country is a safer market.
        dear.nations[GAM].democracy(0.5);
        assertThat(at(dear, GAM).withdrawn(BETACOM)).isFalse();
    }

    @Test
    void noDealRestsOnWhatIsWithheld() {
        World open = MarketWorlds.run(MarketWorlds.SYNTHETIC).world();
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC).world();
        String patron = world.frame.homeIds().get(world.programmes[0].patrons[0]);
        world.dials = pulled(world, new MarketLever.SalesBan(List.of(patron), List.of("ALL"), List.of(world.frame.domainIds().get(0)), 1, 0));
        for (World w : List.of(open, world)) {
            w.tick = 9;
            w.programmes[0].purseUsdBn = 50;
            new Deployments().step(w);
        }
        assertThat(open.flows.deals[0]).isPositive();
        // Both bundles hold the domain.
        assertThat(world.flows.deals[0]).isZero();
    }

    @Test
    void rivalsThatMayNotSellAreNoWayOut() {
        World world = MarketWorlds.small();
        LockIn open = LockIn.read(world);
        world.dials = pulled(world, new MarketLever.Restriction(List.of("GAM"), List.of("others"), TELECOM, 1));
        LockIn shut = LockIn.read(world);
        assertThat(shut.depth()[GAM][0]).isNotEqualTo(open.depth()[GAM][0]);
        assertThat(shut.depth()[BET][0]).isEqualTo(open.depth()[BET][0]);
        assertThat(shut.leaderShare()[GAM][0]).isEqualTo(open.leaderShare()[GAM][0]);
    }
}
