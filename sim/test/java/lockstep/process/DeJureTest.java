package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.engine.Run;
import org.junit.jupiter.api.Test;

class DeJureTest {

    @Test
    void whatANationSeesDoesNotHangOnWhoLookedBefore() {
        Run run = MarketWorlds.run(MarketWorlds.MAIN);
        for (int ticks = 8; ticks <= 88; ticks += 16) {
            run.to(ticks);
            compare(run.world());
        }
    }

    private static void compare(World world) {
        DeJure kept = new DeJure(world);
        double[] seen = new double[world.frame.standards().length];
        double[] afresh = new double[seen.length];
        double all = 0;
        for (int d = 0; d < world.frame.domains().length; d++) {
            for (Nation nation : world.nations) {
                kept.see(nation, d, seen);
                new DeJure(world).see(nation, d, afresh);
                for (int s = world.frame.firstStandard()[d]; s < world.frame.firstStandard()[d + 1]; s++) {
                    assertThat(seen[s]).as("%s in tick %d", nation.id, world.tick).isEqualTo(afresh[s]);
                    all += seen[s];
                }
            }
        }
        assertThat(all).as("strength seen").isPositive();
    }
}
