package lockstep.process;

import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class LockInTest {
    private static final int ALPCOM = 0;
    private static final int OPEN_ALPCOM = 1;
    private static final int BETACOM = 2;
    private static final int OTHERS = 3;

    /** A buyer with the given kit, without regard to standing. */
    private static World holding(double alpcom, double betacom, double others) {
        World world = MarketWorlds.small();
        for (double[] row : world.frame.xi()) {
            Arrays.fill(row, 0);
        }
        world.nations[GAM].base(ALPCOM, alpcom);
        world.nations[GAM].base(BETACOM, betacom);
        world.nations[GAM].base(OTHERS, others);
        new Installed(world).count();
        return world;
    }

    private static Offers offers(World world) {
        Offers offers = new Offers(world);
        offers.weigh(world.nations[GAM], 0);
        return offers;
    }

    @Test
    void productsStandInTheOrderTheTestsAssume() {
        assertThat(Arrays.stream(holding(1, 1, 1).frame.products()).map(p -> p.id())).containsExactly("alpcom/telecom/common",
                "alpcom/telecom/open", "betacom/telecom/common", "others/telecom/common");
    }

    @Test
    void openKitIsCheapToLeave() {
        double last = 1;
        for (double multiVendor = 0; multiVendor <= 1; multiVendor += 0.25) {
            World world = holding(0, 8, 2);
            world.multiVendor[0] = multiVendor;
            double depth = LockIn.read(world).depth()[GAM][0];
            assertThat(depth).isLessThan(last);
            last = depth;
        }
        assertThat(last).isZero();
    }

    @Test
    void leavingCostsByTheKitThatIsNotOnesOwn() {
        Offers offers = offers(holding(2, 6, 2));
        // Vendor switching weighs 1, nine tenths of the kit come as a whole; the fringe is many vendors and owns none of it.
        assertThat(offers.switching[ALPCOM]).isCloseTo(0.9 * 0.8, within(1e-12));
        assertThat(offers.switching[BETACOM]).isCloseTo(0.9 * 0.4, within(1e-12));
        assertThat(offers.switching[OTHERS]).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aVendorsOwnShareLowersItsOwnSwitchingCostOnly() {
        Offers few = offers(holding(2, 2, 6));
        Offers many = offers(holding(2, 6, 2));
        assertThat(many.switching[BETACOM]).isLessThan(few.switching[BETACOM] - 0.3);
        assertThat(many.switching[ALPCOM]).isCloseTo(few.switching[ALPCOM], within(1e-12));
    }

    @Test
    void anotherStandardCostsByWhatDoesNotWorkAcross() {
        World world = holding(2, 6, 2);
        // Standard switching weighs 2, and one half works across.
        assertThat(offers(world).switching[OPEN_ALPCOM] - offers(world).switching[ALPCOM]).isCloseTo(1, within(1e-12));
        world.frame.kappa()[0][1] = 1;
        assertThat(offers(world).switching[OPEN_ALPCOM]).isCloseTo(offers(world).switching[ALPCOM], within(1e-12));
    }

    @Test
    void aNewGenerationTakesItsPartOfTheSwitchingCost() {
        World world = holding(2, 6, 2);
        double before = offers(world).switching[OPEN_ALPCOM];
        world.carryOver[0] = 0.6;
        assertThat(offers(world).switching[OPEN_ALPCOM]).isCloseTo(0.6 * before, within(1e-12));
    }

    @Test
    void withoutSwitchingAndStandingNobodyIsLockedIn() {
        World world = MarketWorlds.small("modules.switching=false");
        for (double[] row : world.frame.xi()) {
            Arrays.fill(row, 0);
        }
        LockIn lockIn = LockIn.read(world);
        for (Nation nation : world.nations) {
            assertThat(lockIn.depth()[nation.index][0]).isZero();
            assertThat(lockIn.inertia()[nation.index][0]).isZero();
            assertThat(lockIn.locked()[nation.index][0]).isFalse();
        }
    }

    @Test
    void theBarrierBetweenTwoVendorsIsTheDifferenceOfTheirSwitchingCosts() {
        World world = holding(0, 10, 0);
        LockIn lockIn = LockIn.read(world);
        // Every rival would leave all nine tenths, the leader nothing; the price weight is 2.5.
        assertThat(lockIn.depth()[GAM][0]).isCloseTo(1 - StrictMath.exp(-0.9 / 2.5), within(1e-12));
        assertThat(lockIn.leader()[GAM][0]).isEqualTo(MarketWorlds.BET);
        assertThat(lockIn.leaderShare()[GAM][0]).isEqualTo(1);
        assertThat(lockIn.locked()[GAM][0]).isTrue();
        // Wear at 1 / 8 a year halves it in 8 ln 2 years.
        assertThat(lockIn.exitYears()[GAM][0]).isCloseTo(8 * StrictMath.log(2), within(1e-12));
        assertThat(lockIn.inertia()[GAM][0]).isPositive();
    }
}
