package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SameSeedSameResultTest {
    private static Simulation main;

    @BeforeAll
    static void load() {
        main = Worlds.simulation(Worlds.MAIN);
    }

    @Test
    void theSameSeedGivesTheSameWorldBitForBit() {
        assertThat(Worlds.digest(main, 7, main.ticks())).isEqualTo(Worlds.digest(main, 7, main.ticks()));
    }

    @Test
    void seedsThatDifferOnlyInTheUpperHalfDiffer() {
        assertThat(Worlds.digest(main, 5, 8)).isNotEqualTo(Worlds.digest(main, 5 + (1L << 32), 8));
    }

    @Test
    void aForkAtAnyTickContinuesAsTheFullRun() {
        long full = Worlds.digest(main, 3, main.ticks());
        Run trunk = main.start(3);
        for (int at : new int[] {0, 1, 17, 36, 60, 91}) {
            trunk.to(at);
            Run fork = trunk.fork();
            fork.to(main.ticks());
            assertThat(WorldDigest.of(fork.world())).as("forked at tick %d", at).isEqualTo(full);
        }
    }

    @Test
    void aForkLeavesItsTrunkAlone() {
        Run trunk = main.start(3);
        trunk.to(20);
        long before = WorldDigest.of(trunk.world());
        trunk.fork().to(40);
        assertThat(WorldDigest.of(trunk.world())).isEqualTo(before);
    }

    @Test
    void aLongerHorizonHasTheShorterRunAsItsPrefix() {
        Simulation shorter = Worlds.simulation(Worlds.MAIN, "clock.end=2020Q4");
        assertThat(Worlds.digest(shorter, 11, shorter.ticks())).isEqualTo(Worlds.digest(main, 11, shorter.ticks()));
    }

    @Test
    void eightThreadsGiveWhatOneGives() throws Exception {
        List<Long> alone = LongStream.range(0, 16).map(seed -> Worlds.digest(main, seed, 24)).boxed().toList();
        for (int threads : new int[] {2, 8}) {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            List<Callable<Long>> jobs = LongStream.range(0, 16).<Callable<Long>>mapToObj(s -> () -> Worlds.digest(main, s, 24)).toList();
            List<Long> together = new java.util.ArrayList<>();
            for (Future<Long> result : pool.invokeAll(jobs)) {
                together.add(result.get());
            }
            pool.shutdown();
            assertThat(together).as("%d threads", threads).isEqualTo(alone);
        }
    }

    @Test
    void aSecondJvmWithoutCompilerGivesTheSame() throws Exception {
        Process other = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xint", "-cp",
                System.getProperty("java.class.path"), Worlds.class.getName(), "9", "12").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(other.getInputStream().readAllBytes()).strip();
        assertThat(other.waitFor()).isZero();
        assertThat(printed).isEqualTo(Long.toString(Worlds.digest(main, 9, 12)));
    }

    @Test
    void observersChangeNothing() {
        Run watched = main.start(4);
        watched.observe(world -> assertThat(world.nations).isNotEmpty());
        watched.to(30);
        assertThat(WorldDigest.of(watched.world())).isEqualTo(Worlds.digest(main, 4, 30));
    }
}
