package lockstep.process;

import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.MarketLever;
import org.junit.jupiter.api.Test;

class ServedTest {
    private static final List<String> TELECOM = List.of("telecom");
    private static final String[] DATA = {"domains.telecom.data-gain=0.5", "parameters.rules.localised-loss=0.25"};

    private static double base(World world, int product) {
        double sum = 0;
        for (Nation nation : world.nations) {
            sum += nation.base(product);
        }
        return sum;
    }

    private static Firm betacom(World world) {
        return world.firms[world.frame.firmIndex().get("betacom")];
    }

    @Test
    void dataStocksAreTheBaseServedAtTheStart() {
        World world = MarketWorlds.small(DATA);
        assertThat(betacom(world).dataStock[0]).isCloseTo(base(world, 2), within(1e-9));
    }

    @Test
    void privacyTakesItsShareWhoeverSells() {
        World world = MarketWorlds.small(DATA);
        world.dials = AdmissionTest.pulled(world, new MarketLever.DataRules(List.of("GAM"), TELECOM, 0, 0.4, 0));
        double[] served = Served.of(world, 0);
        assertThat(served[betacom(world).index]).isCloseTo(base(world, 2) - 0.4 * world.nations[GAM].base(2), within(1e-9));
        Firm fringe = world.firms[world.frame.firmIndex().get("others")];
        assertThat(served[fringe.index]).isCloseTo(base(world, 3) - 0.4 * world.nations[GAM].base(3), within(1e-9));
    }

    @Test
    void localisationTakesDataFromForeignersAlone() {
        World world = MarketWorlds.small(DATA);
        world.dials = AdmissionTest.pulled(world, new MarketLever.Localisation(List.of("BET"), TELECOM, 0.1));
        double[] served = Served.of(world, 0);
        assertThat(served[betacom(world).index]).isCloseTo(base(world, 2), within(1e-9));
        int alpcom = world.frame.firmIndex().get("alpcom");
        double abroad = world.nations[world.frame.nationIndex().get("BET")].base(0);
        assertThat(served[alpcom]).isCloseTo(base(world, 0) - 0.25 * abroad, within(1e-9));
    }

    @Test
    void lessOfItIsLessQuality() {
        World rest = MarketWorlds.small(DATA);
        World world = MarketWorlds.small(DATA);
        world.dials = AdmissionTest.pulled(world, new MarketLever.Localisation(List.of("ALP", "GAM"), TELECOM, 0.1));
        Research research = new Research();
        for (int tick = 0; tick < 8; tick++) {
            research.step(rest);
            research.step(world);
        }
        assertThat(betacom(world).dataStock[0]).isLessThan(betacom(rest).dataStock[0]);
        assertThat(betacom(world).quality[0]).isLessThan(betacom(rest).quality[0]);
        assertThat(betacom(world).knowledge[0]).isEqualTo(betacom(rest).knowledge[0]);
    }
}
