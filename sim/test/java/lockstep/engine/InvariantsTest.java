package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.Stream;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.process.LockIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every world at every tick. */
class InvariantsTest {

    static Stream<Path> scenarios() {
        return Stream.of(Worlds.MAIN, Worlds.SYNTHETIC);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void booksBalanceAtEveryTick(Path file) {
        Simulation simulation = Worlds.simulation(file);
        Run run = simulation.start(1);
        run.observe(InvariantsTest::balance);
        run.observe(InvariantsTest::noRestrictedVendorWins);
        run.to(simulation.ticks());
    }

    private static void balance(World world) {
        Frame frame = world.frame;
        for (Nation nation : world.nations) {
            for (int d = 0; d < frame.domains().length; d++) {
                double products = 0;
                for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                    assertThat(nation.base(j)).isGreaterThanOrEqualTo(0).isFinite();
                    products += nation.base(j);
                }
                double homes = 0;
                for (int column = 0; column < world.all.columns; column++) {
                    homes += nation.homeBase(d, column);
                }
                assertThat(products).isCloseTo(nation.installed(d), within(1e-9 * (1 + products)));
                assertThat(homes).isCloseTo(nation.installed(d), within(1e-9 * (1 + products)));
                assertThat(nation.pending(d)).isGreaterThanOrEqualTo(0).isFinite();
                double shares = 0;
                for (int s = frame.firstStandard()[d]; s < frame.firstStandard()[d + 1]; s++) {
                    shares += nation.standardShare(s);
                }
                assertThat(shares).isCloseTo(nation.installed(d) > 0 ? 1 : 0, within(1e-9));
            }
        }
        for (Product product : frame.products()) {
            assertThat(world.price[product.index()]).isPositive().isFinite();
        }
    }

    private static void noRestrictedVendorWins(World world) {
        Frame frame = world.frame;
        for (Nation nation : world.nations) {
            for (int h = 0; h < frame.homes().length; h++) {
                boolean everywhere = true;
                for (int d = 0; d < frame.domains().length; d++) {
                    everywhere &= nation.restricts(h, d);
                }
                if (everywhere) {
                    assertThat(world.flows.spending(nation.index, h)).isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void lockInIsReadWithoutTouchingTheWorldAndStaysInRange(Path file) {
        Simulation simulation = Worlds.simulation(file);
        Run run = simulation.start(1);
        run.to(simulation.ticks() / 2);
        long before = WorldDigest.of(run.world());
        LockIn lockIn = LockIn.read(run.world());
        assertThat(WorldDigest.of(run.world())).isEqualTo(before);
        for (int n = 0; n < lockIn.depth().length; n++) {
            for (int d = 0; d < lockIn.depth()[n].length; d++) {
                assertThat(lockIn.depth()[n][d]).isBetween(0.0, 1.0);
                assertThat(lockIn.stranded()[n][d]).isBetween(0.0, 1.0);
                assertThat(lockIn.leaderShare()[n][d]).isBetween(0.0, 1 + 1e-9);
                assertThat(lockIn.inertia()[n][d]).isBetween(-1.0, 1.0);
            }
        }
    }
}
