package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingsTest {

    static Path[] scenarios() {
        return new Path[] {MarketWorlds.SMALL, MarketWorlds.SYNTHETIC, MarketWorlds.MAIN};
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void productsHoldTheirWorldSharesOfTheFirstYear(Path file) {
        World world = MarketWorlds.run(file).world();
        for (Product product : world.frame.products()) {
            double base = 0;
            double all = 0;
            for (Nation nation : world.nations) {
                base += nation.base(product.index());
                all += nation.installed(product.domain());
            }
            assertThat(base / all).as(product.id()).isCloseTo(product.share2013(), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tendersOfTheFirstStateGiveEachAreaWhatItHasInstalled(Path file) {
        World world = MarketWorlds.run(file, "modules.home-protection=false").world();
        int areas = world.frame.areas().size();
        double[][] bought = new double[areas][world.frame.products().length];
        double[][] held = new double[areas][world.frame.products().length];
        double[][] all = new double[areas][world.frame.domains().length];
        Offers offers = new Offers(world);
        for (Nation nation : world.nations) {
            for (int d = 0; d < world.frame.domains().length; d++) {
                offers.weigh(nation, d);
                double sum = 0;
                for (int j = world.frame.firstProduct()[d]; j < world.frame.firstProduct()[d + 1]; j++) {
                    sum += weight(world, offers, nation, j);
                }
                all[nation.area][d] += nation.installed(d);
                for (int j = world.frame.firstProduct()[d]; j < world.frame.firstProduct()[d + 1]; j++) {
                    bought[nation.area][j] += nation.installed(d) * weight(world, offers, nation, j) / sum;
                    held[nation.area][j] += nation.base(j);
                }
            }
        }
        for (int a = 0; a < areas; a++) {
            for (Product product : world.frame.products()) {
                double total = all[a][product.domain()];
                assertThat(bought[a][product.index()] / total).as(product.id()).isCloseTo(held[a][product.index()] / total, within(1e-6));
            }
        }
    }

    /** Newcomers without standing have no share to reproduce; they are left out, as in the first year they are by buyers. */
    private static double weight(World world, Offers offers, Nation nation, int j) {
        boolean sold = offers.onSale[j] && world.frame.products()[j].share2013() > 0;
        return sold ? StrictMath.exp(offers.utility[j] / world.parameters().procurement().noise()) : 0;
    }

    @Test
    void aProtectedHomeHoldsAtLeastWhatIsReserved() {
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC).world();
        Nation east = world.nations[world.frame.nationIndex().get("EAST")];
        assertThat(east.homeBase(0, east.home)).isGreaterThan(0.3 * east.installed(0));
    }

    @Test
    void theGivenShareOfTendersIsPutOffInTheFirstState() {
        World world = MarketWorlds.small();
        double noise = world.parameters().procurement().noise();
        for (Nation nation : world.nations) {
            Offers offers = new Offers(world);
            offers.weigh(nation, 0);
            double sum = 0;
            java.util.Set<Integer> bidders = new java.util.TreeSet<>();
            for (int j = 0; j < world.frame.products().length; j++) {
                sum += weight(world, offers, nation, j);
                if (weight(world, offers, nation, j) > 0) {
                    bidders.add(world.frame.products()[j].firm());
                }
            }
            double markup = world.parameters().markets().loneMargin() / bidders.size();
            double dearer = world.parameters().procurement().priceLevelWeight() * markup;
            double wait = StrictMath.exp((world.frame.waitUtility()[nation.index][0] + dearer) / noise);
            assertThat(wait / (wait + sum)).isCloseTo(world.parameters().procurement().notNowShare(), within(1e-9));
        }
    }

    @Test
    void demandStartsBelowALotEverywhere() {
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC).world();
        for (Nation nation : world.nations) {
            for (int d = 0; d < nation.all.sizes.domains(); d++) {
                assertThat(nation.pending(d)).isBetween(0.0, world.parameters().procurement().lotShare() * nation.potential(d));
            }
        }
    }
}
