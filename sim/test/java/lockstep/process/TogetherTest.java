package lockstep.process;

import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final int COMMON = 0;
    private static final int OPEN = 1;

    /** All hold the vendor of the common standard; tastes differ by vendor alone, and the open one is liked better by so much; all are on sale. */
    private static World taste(double open, String... overrides) {
        World world = MarketWorlds.small(overrides);
        for (double[] row : world.frame.xi()) {
            Arrays.fill(row, 0);
            row[OPEN] = open;
        }
        for (Nation nation : world.nations) {
            for (int j = 0; j < 4; j++) {
                nation.base(j, j == 2 ? 10 : 0);
            }
        }
        new Installed(world).count();
        world.tick = 60;
        return world;
    }

    @Test
    void withoutANetworkItMakesNoDifference() {
        Together read = Together.read(taste(2, "modules.network=false"));
        assertThat(read.share()[GAM][0]).isEqualTo(read.alone()[GAM][0]);
    }

    @Test
    void whatIsBestAloneAlreadyIsChosenTogetherToo() {
        Together read = Together.read(taste(-20));
        assertThat(read.share()[GAM][0]).isGreaterThanOrEqualTo(read.alone()[GAM][0]);
    }

    @Test
    void aRegionLeavesTogetherWhatNobodyLeavesAlone() {
        World world = taste(2, "parameters.procurement.network-weight=5", "parameters.procurement.network-world=0",
                "parameters.procurement.network-partners=0");
        Together read = Together.read(world);
        assertThat(read.share()[GAM][0]).isLessThan(read.alone()[GAM][0] - 0.1);
    }

    @Test
    void aRegionOnOneStandardMeetsItAmongItsOwn() {
        World world = taste(0);
        Offers offers = new Offers(world);
        Nation nation = world.nations[GAM];
        offers.weigh(nation, 0);
        var p = world.parameters().procurement();
        double region = 1 - p.networkWorld() - p.networkPartners();
        double inside = 0;
        double reached = 0;
        for (int k = 0; k < nation.partners.length; k++) {
            reached += nation.partnerShares[k];
            inside += world.nations[nation.partners[k]].region == nation.region ? nation.partnerShares[k] : 0;
        }
        double own = reached > 0 ? p.networkPartners() * inside / reached : 0;
        double rest = reached > 0 ? p.networkPartners() * (reached - inside) / reached : 0;
        // The world and partners elsewhere stay on the common standard, with which the open one works by half.
        double expected = p.networkWeight() * (region + own + 0.5 * (p.networkWorld() + rest));
        assertThat(offers.ifRegionTook(nation, 0, OPEN)[OPEN]).isCloseTo(expected, within(1e-12));
        assertThat(offers.ifRegionTook(nation, 0, COMMON)[OPEN]).isCloseTo(0.5 * p.networkWeight() * (p.networkWorld() + own + rest + region),
                within(1e-12));
    }
}
