package lockstep.live;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Column;
import lockstep.metric.Probe;
import lockstep.metric.Reading;

/** One line of a view: a past, gone on from the fork under policies or parameters. What was read of a seed is kept. */
final class Line {
    private final Past past;
    /** Null if it goes on as the past did. */
    private final Simulation simulation;
    private final List<Column> series;
    private final Map<Long, double[][]> known = new ConcurrentHashMap<>();

    /** The past itself. */
    Line(Past past, List<Column> series) {
        this(past, null, series);
    }

    Line(Past past, Simulation simulation, List<Column> series) {
        this.past = past;
        this.simulation = simulation;
        this.series = series;
    }

    /** What runs it, from the first day on. */
    Simulation simulation() {
        return simulation == null ? past.simulation() : simulation;
    }

    /** [series][date] of a seed, as a run from the first day under the same policies and parameters would give. */
    double[][] of(long seed, Stop stop) throws Stop.Stopped {
        if (simulation == null) {
            return past.values(seed, series);
        }
        double[][] values = known.get(seed);
        if (values == null) {
            values = run(seed, stop);
            known.put(seed, values);
        }
        return values;
    }

    /** Who leads where, with a seed that maps are made of. */
    Survey survey(long seed, Stop stop) throws Stop.Stopped {
        Past.Kept kept = past.of(seed);
        if (simulation == null) {
            return kept.survey();
        }
        Run run = simulation.continuing(kept.fork());
        Survey survey = kept.survey().fork(run.tick());
        run.observe(survey);
        finish(run, stop);
        return survey;
    }

    private void finish(Run run, Stop stop) throws Stop.Stopped {
        while (run.tick() < simulation.ticks()) {
            stop.check();
            run.step();
        }
    }

    private double[][] run(long seed, Stop stop) throws Stop.Stopped {
        stop.check();
        double[][] before = past.values(seed, series);
        Run run = simulation.continuing(past.of(seed).fork());
        int[] ticks = past.scene().ticks();
        int first = (int) Arrays.stream(ticks).filter(tick -> tick < run.tick()).count();
        int[] after = Arrays.copyOfRange(ticks, first, ticks.length);
        Probe probe = new Probe(new Reading(run.world()), series, after, Past.all(after.length));
        run.observe(probe);
        finish(run, stop);
        double[][] values = new double[series.size()][];
        for (int s = 0; s < values.length; s++) {
            values[s] = before[s].clone();
            System.arraycopy(probe.values()[s], 0, values[s], first, after.length);
        }
        return values;
    }
}
