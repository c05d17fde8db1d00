package lockstep.process;

import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adopters who decide by themselves, and the counting that follows them. */
class TurnsTest {
    private final Procurement procurement = new Procurement();

    @ParameterizedTest
    @ValueSource(strings = {"simultaneous", "sequential"})
    void whoLooksAtItsChoiceAfreshMovesItsKitAndNothingIsLost(String order) {
        World world = MarketWorlds.small("adoption.order=" + order, "adoption.revisions=2", "parameters.procurement.contract-usd-bn=0.5");
        Nation buyer = world.nations[GAM];
        for (Nation nation : world.nations) {
            nation.pending(0, 0);
        }
        double installed = buyer.installed(0);
        double[] base = Arrays.copyOfRange(buyer.all.base, buyer.atProduct, buyer.atProduct + world.frame.products().length);
        procurement.step(world);
        double sum = 0;
        boolean moved = false;
        for (int j = 0; j < base.length; j++) {
            sum += buyer.base(j);
            moved |= Math.abs(buyer.base(j) - base[j]) > 0.1;
            assertThat(buyer.base(j)).isGreaterThanOrEqualTo(0);
        }
        assertThat(sum).isCloseTo(installed, within(1e-9));
        assertThat(moved).isTrue();
    }

    @Test
    void newcomersBuyOneContractEachBeyondPotential() {
        World world = MarketWorlds.small("adoption.order=sequential", "adoption.arrivals=40", "modules.not-now=false",
                "parameters.procurement.contract-usd-bn=0.5");
        double before = 0;
        for (Nation nation : world.nations) {
            nation.pending(0, 0);
            before += nation.installed(0);
        }
        procurement.step(world);
        assertThat(world.worldBase[0] - before).isCloseTo(10 * 0.5, within(1e-9));
        assertThat(world.flows.tenders[0]).isEqualTo(10);
    }

    @Test
    void sharesThatFollowEachSaleAreThoseOfAFreshCount() {
        World world = MarketWorlds.small();
        Installed installed = new Installed(world);
        installed.follow();
        Tender tender = new Tender(world, installed);
        for (int k = 0; k < 100; k++) {
            Nation nation = world.nations[k % world.nations.length];
            tender.weigh(nation, 0);
            int product = tender.pick(nation, 0, -1, 7, k);
            if (product >= 0) {
                tender.sell(nation, 0, product, 1.5);
            }
        }
        double[] all = world.worldShare.clone();
        double[] region = world.regionShare[world.nations[GAM].region].clone();
        double[] own = world.all.standardShare.clone();
        new Installed(world).count();
        assertThat(all).containsExactly(world.worldShare, within(1e-12));
        assertThat(region).containsExactly(world.regionShare[world.nations[GAM].region], within(1e-12));
        assertThat(own).containsExactly(world.all.standardShare, within(1e-12));
    }

    @Test
    void nationsAreDrawnAsTheirWeightsSay() {
        World world = MarketWorlds.small();
        Raffle raffle = new Raffle(new double[] {1, 0, 3});
        int[] drawn = new int[3];
        int draws = 40_000;
        for (int i = 0; i < draws; i++) {
            drawn[raffle.draw(world.nations, Chance.of(11, 0), i).index]++;
        }
        assertThat(drawn[1]).isZero();
        // Four standard errors; a right raffle fails once in 16,000, and not at this address.
        assertThat(drawn[0] / (double) draws).isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / draws)));
    }
}
