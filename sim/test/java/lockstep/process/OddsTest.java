package lockstep.process;

import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lockstep.agent.Nation;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choice with little noise, and with none. */
class OddsTest {
    private static final String HOME = "modules.home-protection=false";
    private static final String WAIT = "modules.not-now=false";

    @Test
    void withoutNoiseTheBestHasAllTheWeightAndTiesShareIt() {
        double[] utility = {1, 3, 3 - 1e-12, Double.NEGATIVE_INFINITY};
        Odds.relative(utility, 0, 4, 0);
        assertThat(utility).containsExactly(0, 1, 1, 0);
    }

    @Test
    void weightsRelativeToTheBestAreTheLogitRule() {
        double[] utility = {1, 3, 2};
        Odds.relative(utility, 0, 3, 0.5);
        assertThat(utility[0] / utility[2]).isCloseTo(Math.exp(-2), within(1e-12));
        assertThat(utility[1]).isEqualTo(1);
    }

    /** Where exp(utility / noise) has no number any more, as at 0.001, the rule goes over into the choice of the best. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.001, 0.049})
    void smallNoiseChoosesAmongTheSameAndCountsAllWhoBid(double noise) {
        World world = MarketWorlds.small("parameters.procurement.noise=" + noise, HOME, WAIT);
        Nation buyer = world.nations[GAM];
        world.frame.xi()[buyer.area][0] = 2;
        Offers offers = new Offers(world);
        offers.weigh(buyer, 0);
        Shortlist list = new Shortlist(world, offers);
        list.look(buyer, 0);
        list.admit(buyer, 0, false, -1);
        assertThat(list.bidders).isEqualTo(3);
        assertThat(list.total()).isBetween(1.0, 1.1);
        assertThat(list.at(0.5)).isZero();
    }

    @Test
    void withoutNoiseABuyerWaitsOnlyForWhatNoOfferReaches() {
        World world = MarketWorlds.small("parameters.procurement.noise=0", HOME);
        Nation buyer = world.nations[GAM];
        Offers offers = new Offers(world);
        offers.weigh(buyer, 0);
        Shortlist list = new Shortlist(world, offers);
        list.look(buyer, 0);
        list.admit(buyer, 0, false, -1);
        double best = Odds.best(offers.utility, world.frame.firstProduct()[0], world.frame.firstProduct()[1]);
        assertThat(list.patience(best)).isZero();
        assertThat(list.patience(best + 0.01)).isInfinite();
    }

    @Test
    void lockInIsReadWithoutNoiseAndWhereLeavingCostsInfinitelyMuch() {
        for (String[] lines : new String[][] {{"parameters.procurement.noise=0"}, {"domains.telecom.switching-standard=.inf"},
            {"parameters.procurement.noise=0.001", "domains.telecom.switching-vendor=.inf"}}) {
            World world = MarketWorlds.small(lines);
            LockIn read = LockIn.read(world);
            for (Nation nation : world.nations) {
                assertThat(read.depth()[nation.index][0]).isBetween(0.0, 1.0);
                assertThat(read.inertia()[nation.index][0]).isBetween(-1.0, 1.0);
                assertThat(read.momentum()[nation.index][0]).isBetween(-1.0, 1.0);
                assertThat(read.stranded()[nation.index][0]).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void whatCannotBeLeftStaysTheOnlyOffer() {
        World world = MarketWorlds.small("domains.telecom.switching-standard=.inf", WAIT, HOME, "parameters.procurement.noise=1");
        Nation buyer = world.nations[GAM];
        for (var product : world.frame.products()) {
            buyer.base(product.index(), product.index() == 0 ? 10 : 0);
        }
        new Installed(world).count();
        Offers offers = new Offers(world);
        offers.weigh(buyer, 0);
        Shortlist list = new Shortlist(world, offers);
        list.look(buyer, 0);
        list.admit(buyer, 0, false, -1);
        int own = world.frame.products()[0].standard();
        for (int k = 0; k < list.count; k++) {
            assertThat(world.frame.products()[list.product(k)].standard()).isEqualTo(own);
        }
        assertThat(list.count).isPositive();
    }
}
