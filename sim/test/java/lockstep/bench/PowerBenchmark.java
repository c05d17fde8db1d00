package lockstep.bench;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import lockstep.ballot.Base;
import lockstep.ballot.Column;
import lockstep.ballot.Condition;
import lockstep.ballot.Game;
import lockstep.ballot.Power;
import lockstep.ballot.Rule;
import lockstep.ballot.Threshold;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of exact voting power: 200 members with weights up to some size, and 27 members with two quotas and wide weights. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PowerBenchmark {

    /** Two hundred members. */
    @State(Scope.Thread)
    public static class Members {
        /** Largest weight. */
        @Param({"1", "10", "50"})
        public int weight;
    }

    /** All members of a body of 200, by a simple majority. */
    @Benchmark
    public Optional<Power> members(Members members) {
        long[] weights = new SplittableRandom(1).longs(200, 1, members.weight + 1).toArray();
        return Power.of(Game.of(java.util.Arrays.stream(weights).sum() / 2 + 1, weights));
    }

    /** Members and people, each counted one by one. */
    @Benchmark
    public Optional<Power> doubleMajority() {
        Rule rule = Rule.of(Map.of("members", new Condition.Quota(new Threshold(55, 100), Base.ALL, "members"),
                "people", new Condition.Quota(new Threshold(65, 100), Base.ALL, "people")));
        int members = rule.columns().indexOf(new Column("members", java.util.List.of()));
        SplittableRandom luck = new SplittableRandom(1);
        long[][] weights = new long[27][2];
        for (long[] player : weights) {
            player[members] = 1;
            player[1 - members] = 500_000 + luck.nextLong(80_000_000);
        }
        return Power.of(new Game(rule, weights));
    }
}
