package lockstep.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private static final int[] TICKS = {3, 7, 11, 13};

    @Test
    void statesAreReadAtTheirTicksAndFlowsAddUpBetweenThem() throws Exception {
        Simulation simulation = Simulation.of(Scenarios.load(Path.of("scenarios/synthetic-200.yaml"), List.of()).setup());
        Run run = simulation.start(1);
        Names names = Names.of(run.world());
        List<Metric> metrics = List.of(Metrics.named("adoption-share"), Metrics.named("sales"), Metrics.named("lock-in-depth"));
        List<Column> columns = Column.of(metrics, names).stream().filter(c -> c.cell().sponsor() == 0 && c.cell().domain() < 0
                && c.cell().region() < 0).toList();
        Recorder recorder = new Recorder(run.world(), metrics, 1);
        Probe probe = new Probe(new Reading(run.world()), columns, TICKS, new boolean[] {false, true, false, true});
        run.observe(recorder);
        run.observe(probe);
        run.to(6);
        Probe fork = probe.fork();
        run.observe(fork);
        run.to(16);
        assertThat(Arrays.deepEquals(fork.values(), probe.values())).isTrue();
        for (int c = 0; c < columns.size(); c++) {
            double[] series = recorder.series(columns.get(c).metric(), columns.get(c).cell());
            for (int t = 0; t < TICKS.length; t++) {
                double expected = series[TICKS[t]];
                if (columns.get(c).metric().name().equals("sales")) {
                    expected = 0;
                    for (int tick = t == 0 ? 0 : TICKS[t - 1] + 1; tick <= TICKS[t]; tick++) {
                        expected += series[tick];
                    }
                } else if (columns.get(c).metric().name().equals("lock-in-depth") && t % 2 == 0) {
                    assertThat(probe.values()[c][t]).isNaN();
                    continue;
                }
                assertThat(probe.values()[c][t]).as("%s at %d", columns.get(c).metric(), TICKS[t]).isCloseTo(expected, within(1e-9));
            }
        }
    }
}
