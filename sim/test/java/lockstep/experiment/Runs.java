package lockstep.experiment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Metrics;
import lockstep.metric.Recorder;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;

/** Short runs of shipped scenarios. */
public final class Runs {
    private Runs() {
    }

    /** The synthetic world to the end of 2014 with seed 7, everything recorded. */
    public static RunFiles.Made made() {
        Scenario scenario = scenario("scenarios/synthetic-200.yaml");
        Run run = Simulation.of(scenario.setup()).start(7);
        Recorder recorder = new Recorder(run.world(), Metrics.all(), 1);
        run.observe(recorder);
        run.to(8);
        RunFiles.Origin origin = new RunFiles.Origin(scenario.file(), scenario.document().yaml(), "abc", List.of("x.yaml"), List.of());
        return new RunFiles.Made(origin, List.of(), 7, recorder, run.world(), null, Instant.ofEpochMilli(0), Instant.ofEpochMilli(2500));
    }

    private static Scenario scenario(String file) {
        try {
            return Scenarios.load(Path.of(file), List.of("clock.end=2014Q4"));
        } catch (ScenarioException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
