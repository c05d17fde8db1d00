package lockstep.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of a run, warm, on one thread, without recording; a new seed each time. {@link Benchmarks} runs both and says what they mean. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class EngineBenchmark {

    /** The main scenario, all of its ticks. */
    @State(Scope.Thread)
    public static class Whole {
        private Simulation simulation;
        private long seed;

        /** Loads it once. */
        @Setup
        public void load() {
            simulation = Benchmarks.simulation("stacked-deck.yaml", List.of());
        }
    }

    /** The made-up world of several sizes, its first ticks. */
    @State(Scope.Thread)
    public static class Made {
        /** Nations, besides the two homes. */
        @Param({"200", "2000", "20000"})
        public int nations;

        private Simulation simulation;
        private long seed;

        /** Makes it once. */
        @Setup
        public void make() {
            simulation = Benchmarks.simulation("synthetic-200.yaml",
                    List.of("populations.land.count=" + nations, "clock.end=" + Benchmarks.GROWTH_UNTIL));
        }
    }

    /** A full run. */
    @Benchmark
    @Warmup(iterations = 4, time = 4)
    @Measurement(iterations = 5, time = 3)
    public World whole(Whole whole) {
        return end(whole.simulation.start(whole.seed++));
    }

    /** A short run of a world of some size. */
    @Benchmark
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 3, time = 3)
    public World growth(Made made) {
        return end(made.simulation.start(made.seed++));
    }

    private static World end(Run run) {
        while (!run.finished()) {
            run.step();
        }
        return run.world();
    }
}
