package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import lockstep.agent.DialBoard;
import lockstep.agent.Firm;
import lockstep.agent.IndustrialState;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.policy.IndustryLever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResearchTest {
    private final Research research = new Research();

    static Path[] scenarios() {
        return new Path[] {MarketWorlds.SMALL, MarketWorlds.SYNTHETIC, MarketWorlds.MAIN};
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void knowledgeAndQualityStandStillAtTheStart(Path file) {
        World world = MarketWorlds.run(file, "modules.unlicensed-transfer=false").world();
        World first = world.copy(world.chance);
        for (int tick = 0; tick < 8; tick++) {
            research.step(world);
        }
        for (Firm firm : world.firms) {
            for (int d = 0; d < firm.knowledge.length; d++) {
                double before = first.firms[firm.index].knowledge[d];
                assertThat(firm.knowledge[d]).as(firm.id).isCloseTo(before, within(1e-9 * (1 + before)));
                assertThat(firm.quality[d]).as(firm.id).isCloseTo(first.firms[firm.index].quality[d], within(1e-9));
            }
        }
    }

    /** Alpland denies all of its 0.7 of foundries to Betacom. */
    private static World denied(String... overrides) {
        World world = MarketWorlds.small(overrides);
        DialBoard board = MarketWorlds.board(world);
        new IndustryLever.ExportControl("foundry", List.of("ALP"), List.of("BET"), 1, 0).move(board, 1);
        board.close();
        world.dials = board;
        return world;
    }

    private static Firm firm(World world, String id) {
        return world.firms[world.frame.firmIndex().get(id)];
    }

    @Test
    void denialLowersWhatCanBeDeliveredByTheShareDenied() {
        World world = denied();
        World free = MarketWorlds.small();
        research.step(world);
        research.step(free);
        Firm betacom = firm(world, "betacom");
        assertThat(betacom.inputAccess[0]).isCloseTo(0.3, within(1e-12));
        double all = 0;
        for (Firm firm : world.firms) {
            all += firm.knowledge[0];
        }
        // Three vendors; loss 0.5 where chips matter fully, chip intensity 0.5.
        assertThat(betacom.quality[0]).isCloseTo(StrictMath.log(1 + 3 * betacom.knowledge[0] / all) - 0.5 * 0.5 * 0.7, within(1e-12));
        assertThat(betacom.knowledge[0]).isLessThan(firm(free, "betacom").knowledge[0]);
    }

    @Test
    void whoIsNotDeniedLosesNothing() {
        World world = denied();
        World free = MarketWorlds.small();
        research.step(world);
        research.step(free);
        assertThat(firm(world, "alpcom").inputAccess).containsOnly(1);
        assertThat(firm(world, "alpcom").knowledge).isEqualTo(firm(free, "alpcom").knowledge);
        assertThat(firm(free, "betacom").inputAccess).containsOnly(1);
    }

    @Test
    void withoutInputControlsDenialIsEmpty() {
        World world = denied("modules.input-controls=false");
        research.step(world);
        assertThat(firm(world, "betacom").inputAccess).containsOnly(1);
    }

    @Test
    void liftedDenialGivesAccessBack() {
        World world = denied();
        research.step(world);
        world.dials = MarketWorlds.board(world);
        research.step(world);
        assertThat(firm(world, "betacom").inputAccess).containsOnly(1);
    }

    @Test
    void selfSufficiencyGrowsWithMoneyAndFasterUnderDenial() {
        World idle = denied();
        World paid = MarketWorlds.small();
        World driven = denied();
        paid.dials = MarketWorlds.board(paid);
        paid.dials.move(Dial.INPUT_SUPPORT, 0.2, List.of("BET"));
        driven.dials.move(Dial.INPUT_SUPPORT, 0.2, List.of("BET"));
        for (World world : new World[] {idle, paid, driven}) {
            research.step(world);
        }
        assertThat(betaria(idle).selfSufficiency).containsOnly(0);
        // Gain 0.5 a year and percent of GDP; three times that under full denial, of which 0.7 is in force.
        assertThat(betaria(paid).selfSufficiency[0]).isCloseTo(1 - StrictMath.exp(-0.25 * 0.5 * 0.2), within(1e-12));
        assertThat(betaria(driven).selfSufficiency[0]).isCloseTo(1 - StrictMath.exp(-0.25 * 0.5 * 0.2 * (1 + 2 * 0.7)), within(1e-12));
    }

    private static IndustrialState betaria(World world) {
        return world.states[0];
    }

    @Test
    void selfSufficiencyReplacesWhatIsDenied() {
        World world = denied();
        betaria(world).selfSufficiency[0] = 0.6;
        research.step(world);
        assertThat(firm(world, "betacom").inputAccess[0]).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void transferFromTheLeaderIsRarerTheLargerItsPenalty() {
        assertThat(yearsOfTransfer(0)).isEqualTo(400);
        // A tenth at nine times the halving penalty; four standard errors of 400 years are 0.06, a false alarm in 16,000.
        assertThat(yearsOfTransfer(45) / 400.0).isCloseTo(0.1, within(0.06));
    }

    /** Of 400 years, how many times Betacom learns from a leader that is far ahead by more than legitimate spillover. */
    private int yearsOfTransfer(double penalty) {
        World world = MarketWorlds.small("parameters.research.penalty=" + penalty, "parameters.research.penalty-halving=5");
        firm(world, "alpcom").knowledge[0] *= 3;
        double lead = firm(world, "alpcom").knowledge[0] - firm(world, "betacom").knowledge[0];
        double before = firm(world, "betacom").knowledge[0];
        double spending = Research.spending(world, firm(world, "betacom"), 0);
        double alone = before + 0.25 * (spending + 0.016 * lead - 0.15 * before);
        int chosen = 0;
        for (int year = 0; year < 400; year++) {
            World one = world.copy(world.chance);
            one.tick = 4 * year;
            research.step(one);
            chosen += firm(one, "betacom").knowledge[0] > alone + 1e-9 ? 1 : 0;
        }
        return chosen;
    }
}
