package lockstep.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lockstep.agent.Rows;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private final World world = Worlds.small();

    @Test
    void everyColumnHasAsManyValuesAsTicksRecorded() {
        Recorder recorder = new Recorder(world, Metrics.cheap(), 2);
        for (int t = 0; t < 300; t++) {
            world.tick = t;
            recorder.observe(world);
        }
        assertThat(recorder.ticks()).hasSize(150).startsWith(0, 2, 4).endsWith(298);
        assertThat(recorder.columns()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        for (int c = 0; c < recorder.columns().size(); c++) {
            assertThat(recorder.series(c)).hasSize(150);
        }
    }

    @Test
    void recordingChangesNothing() {
        World twin = Worlds.small();
        new Recorder(world, Metrics.cheap(), 1).observe(world);
        for (int n = 0; n < 6; n++) {
            assertThat(world.nations[n]).usingRecursiveComparison().isEqualTo(twin.nations[n]);
        }
        assertThat(world.flows).usingRecursiveComparison().isEqualTo(twin.flows);
    }

    @Test
    void aSeriesIsFoundByMetricAndCell() {
        Recorder recorder = new Recorder(world, List.of(Metrics.named("tension")), 1);
        world.tension = .25;
        recorder.observe(world);
        assertThat(recorder.series(Metrics.named("tension"), Cell.WORLD)).containsExactly(.25);
        assertThatThrownBy(() -> recorder.series(Metrics.named("sales"), Cell.WORLD)).hasMessageContaining("given sales");
    }

    @Test
    void lockInTimeIsTheStartOfTheLastMajority() {
        Recorder recorder = new Recorder(world, List.of(Metrics.named("adoption-share")), 1);
        double[] shares = {.7, .4, .6, .8};
        for (int t = 0; t < shares.length; t++) {
            give(shares[t]);
            world.tick = t;
            recorder.observe(world);
        }
        assertThat(LockInTime.of(recorder, 0)).isEqualTo(2);
        assertThat(LockInTime.of(recorder, 1)).isEqualTo(2);
    }

    @Test
    void withoutAMajorityAtTheEndThereIsNoLockInTime() {
        Recorder recorder = new Recorder(world, List.of(Metrics.named("adoption-share")), 1);
        give(.45);
        recorder.observe(world);
        assertThat(LockInTime.of(recorder, 0)).isNaN();
    }

    /** Gives the first firm a share of every base and splits the rest between the second and the fringe. */
    private void give(double share) {
        for (var nation : world.nations) {
            Rows.fill(nation.all.base, nation, 0);
            for (int d = 0; d < 2; d++) {
                nation.base(4 * d, share);
                nation.base(4 * d + 1, (1 - share) / 2);
                nation.base(4 * d + 3, (1 - share) / 2);
            }
            Worlds.settle(world, nation);
        }
    }
}
