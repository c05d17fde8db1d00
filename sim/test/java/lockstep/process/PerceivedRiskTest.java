package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;

class PerceivedRiskTest {
    private final PerceivedRisk risk = new PerceivedRisk();

    private static World world(double noise) {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("riskBaseline", 0.05).set("riskBias", 0.2).set("riskDecay", 1)
                .set("riskNoise", noise);
        worlds.nation("c");
        World world = worlds.build();
        world.nations[2].hostility(1, 0.6);
        world.nations[2].alignment(1, -1);
        return world;
    }

    @Test
    void riskStartsAtRest() {
        World world = world(0);
        risk.start(world);
        Nation c = world.nations[2];
        assertThat(c.risk(1)).isCloseTo(0.05 + 0.5 * 0.6 + 0.2, within(1e-12));
        assertThat(c.risk(0)).isCloseTo(0.05 + 0.1, within(1e-12));
        assertThat(world.nations[0].risk(0)).isZero();
        double before = c.risk(1);
        risk.step(world);
        assertThat(c.risk(1)).isCloseTo(before, within(1e-12));
    }

    @Test
    void aScareDecaysAtItsRate() {
        World world = world(0);
        risk.start(world);
        Nation c = world.nations[2];
        c.addRisk(1, 1);
        for (world.tick = 1; world.tick < 5; world.tick++) {
            risk.step(world);
        }
        assertThat(c.risk(1) - 0.55).isCloseTo(Math.exp(-1), within(1e-12));
    }

    @Test
    void disclosureAddsForOthersByLackOfAlignment() {
        World world = world(0);
        risk.start(world);
        world.dials.move(Dial.EXPOSURE, 0.4, List.of("south"));
        risk.step(world);
        assertThat(world.nations[2].risk(1)).isCloseTo(0.55 + 0.1, within(1e-12));
        assertThat(world.nations[0].risk(1)).isCloseTo(0.15 + 0.05, within(1e-12));
        assertThat(world.nations[1].risk(1)).isZero();
    }

    @Test
    void transparencyCutsTheErrorByCriticalityAndNeverTheBias() {
        double[] seen = new double[3];
        for (int cut = 0; cut < 3; cut++) {
            SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("riskBaseline", 2).set("riskBias", 0.2).set("riskDecay", 1e9)
                    .set("riskNoise", 0.3);
            worlds.domains = 2;
            worlds.nation("c");
            World world = worlds.build();
            if (cut > 0) {
                world.dials.move(Dial.TRANSPARENCY, 0.6, List.of("c"), cut == 1 ? List.of("d0") : List.of("d0", "d1"));
            }
            risk.start(world);
            risk.step(world);
            seen[cut] = world.nations[2].risk(1) - 2 - 0.1;
            assertThat(world.nations[0].risk(1)).isNotEqualTo(2.1);
        }
        // The first domain has two thirds of all criticality.
        assertThat(seen[0]).isNotZero();
        assertThat(seen[1]).isCloseTo((1 - 0.4) * seen[0], within(1e-12));
        assertThat(seen[2]).isCloseTo((1 - 0.6) * seen[0], within(1e-12));
    }

    @Test
    void riskIsNeverNegativeAndErrorsAreStandard() {
        World world = world(2);
        risk.start(world);
        for (world.tick = 0; world.tick < 200; world.tick++) {
            risk.step(world);
            for (Nation nation : world.nations) {
                assertThat(nation.risk(0)).isNotNegative();
                assertThat(nation.risk(1)).isNotNegative();
            }
        }
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < 10000; k++) {
            double error = PerceivedRisk.error(Chance.of(1, k), 5);
            sum += error;
            squares += error * error;
        }
        assertThat(sum / 10000).isCloseTo(0, within(0.05));
        assertThat(squares / 10000).isCloseTo(1, within(0.07));
        assertThat(List.of(world.nations)).hasSize(3);
    }
}
