package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Lever;
import lockstep.policy.MarketLever;
import org.junit.jupiter.api.Test;

/** Vulnerability and use of kit move with purchases alone. */
class VintageTest {
    private static final List<String> TELECOM = List.of("telecom");

    private static World under(Lever lever, String... overrides) {
        World world = MarketWorlds.small(overrides);
        world.dials = AdmissionTest.pulled(world, lever);
        return world;
    }

    @Test
    void theOldBaseIsAsVulnerableAsItWas() {
        World world = under(new MarketLever.Liability(List.of("GAM"), TELECOM, 0.5, 0), "modules.not-now=false");
        Nation buyer = world.nations[GAM];
        assertThat(buyer.vulnerability(0)).isZero();
        double old = buyer.installed(0);
        buyer.pending(0, 0.2 * buyer.potential(0));
        new Procurement().step(world);
        double bought = buyer.installed(0) - old;
        assertThat(bought).isPositive();
        assertThat(1 + buyer.vulnerability(0)).isCloseTo((old + 0.5 * bought) / (old + bought), within(1e-9));
        assertThat(world.nations[ALP].vulnerability(0)).isZero();
    }

    @Test
    void researchWithoutExemptionMakesKitMoreVulnerable() {
        World world = under(new MarketLever.Licence(List.of("ALP"), TELECOM, 0, 0.2));
        Nation buyer = world.nations[GAM];
        new Vintage(world).add(buyer, 0, world.firms[0], buyer.installed(0) / 4);
        assertThat(buyer.vulnerability(0)).isCloseTo(0.2 / 4, within(1e-12));
    }

    @Test
    void afterTheRuleNewKitIsAsAtRest() {
        World world = MarketWorlds.small();
        Nation buyer = world.nations[GAM];
        buyer.vulnerability(0, -0.4);
        new Vintage(world).add(buyer, 0, world.firms[0], buyer.installed(0) / 4);
        assertThat(buyer.vulnerability(0)).isCloseTo(-0.3, within(1e-12));
    }

    @Test
    void attackersHaveLessAccessToSaferKit() {
        World world = MarketWorlds.small();
        Incidents incidents = new Incidents();
        incidents.step(world);
        double before = world.nations[GAM].access(ALP);
        world.nations[GAM].vulnerability(0, -0.25);
        incidents.step(world);
        assertThat(world.nations[GAM].access(ALP)).isCloseTo(0.75 * before, within(1e-12)).isPositive();
    }

    @Test
    void aBanOfUseEndsDemandAndMovesNone() {
        // Half the use of the domain serves surveillance.
        String half = "domains.telecom.surveillance=0.5";
        World rest = MarketWorlds.small(half);
        World world = under(new MarketLever.UseBan(List.of("GAM"), TELECOM, 1), half);
        double worn = rest.hazard(1 / 8.0);
        for (World w : List.of(rest, world)) {
            w.nations[GAM].pending(0, 0);
            w.nations[GAM].potential(0, w.nations[GAM].installed(0));
            w.tick = 1;
        }
        double due = rest.nations[GAM].installed(0) * worn;
        new Uptake().step(rest);
        new Uptake().step(world);
        // Of a saturated market, what wears is wanted again, or half of it.
        assertThat(rest.nations[GAM].pending(0)).isCloseTo(due, within(1e-9));
        assertThat(world.nations[GAM].pending(0)).isCloseTo(due / 2, within(1e-9));
        assertThat(world.nations[ALP].pending(0)).isEqualTo(rest.nations[ALP].pending(0));
    }

    @Test
    void underABanThatUseDiesOutAndOtherUseStays() {
        World world = under(new MarketLever.UseBan(List.of("GAM"), TELECOM, 1), "domains.telecom.surveillance=0.5", "modules.not-now=false",
                "domains.telecom.growth=0");
        Nation buyer = world.nations[GAM];
        buyer.potential(0, buyer.installed(0));
        double start = buyer.installed(0);
        for (world.tick = 1; world.tick < 400; world.tick++) {
            // Every quarter but the first of a year, when the path of the economy would set potential anew.
            if (!world.newYear()) {
                new Uptake().step(world);
                new Procurement().step(world);
            }
        }
        assertThat(buyer.watching(0)).isCloseTo(-1, within(0.01));
        assertThat((buyer.installed(0) + buyer.pending(0)) / start).isCloseTo(0.5, within(0.02));
    }

    @Test
    void aDealBringsNoKitForBannedUse() {
        World world = under(new MarketLever.UseBan(List.of("GAM"), TELECOM, 1), "domains.telecom.surveillance=0.5");
        Nation buyer = world.nations[GAM];
        buyer.potential(0, 10);
        buyer.pending(0, 0);
        buyer.installed(0, 8);
        // Wanted are 5; of the 8 that are there 4 count.
        assertThat(Vintage.room(world, buyer, 0)).isCloseTo(1, within(1e-12));
    }
}
