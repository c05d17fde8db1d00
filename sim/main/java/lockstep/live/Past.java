package lockstep.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Column;
import lockstep.metric.Metrics;
import lockstep.metric.Probe;
import lockstep.metric.Reading;

/**
 * Runs of a scenario as it is, each made once and kept: the run at the fork, from which every line of a view goes on, and every series of the
 * catalogue at the end of each year. Any number of threads may ask.
 */
final class Past {
    private final Scene scene;
    private final Simulation simulation;
    private final List<Column> columns;
    private final Map<Column, Integer> places = new ConcurrentHashMap<>();
    private final Map<Long, FutureTask<Kept>> runs = new ConcurrentHashMap<>();

    /**
     * What is kept of a run.
     *
     * @param fork   the run before the first tick in which lines may differ; to be copied, not to be run
     * @param values [column of all][date]
     * @param survey who leads where; null for seeds that maps are not made of
     */
    record Kept(Run fork, double[][] values, Survey survey) {
    }

    Past(Scene scene, Simulation simulation) {
        this.scene = scene;
        this.simulation = simulation;
        columns = Column.of(Metrics.all(), scene.names());
        IntStream.range(0, columns.size()).forEach(c -> places.put(columns.get(c), c));
    }

    /** The run of a seed. */
    Kept of(long seed) {
        FutureTask<Kept> mine = new FutureTask<>(() -> run(seed));
        FutureTask<Kept> first = runs.putIfAbsent(seed, mine);
        if (first == null) {
            mine.run();
        }
        try {
            return (first == null ? mine : first).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The run with seed " + seed + " failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program ends", stopped);
        }
    }

    private Kept run(long seed) {
        Run run = simulation.start(seed);
        int[] ticks = scene.ticks();
        Probe probe = new Probe(new Reading(run.world()), columns, ticks, all(ticks.length));
        run.observe(probe);
        Survey survey = seed <= View.MAPPED ? new Survey(ticks) : null;
        if (survey != null) {
            run.observe(survey);
        }
        run.to(scene.fork());
        Run fork = run.fork();
        run.to(simulation.ticks());
        return new Kept(fork, probe.values(), survey);
    }

    /** [series][date] of a seed. */
    double[][] values(long seed, List<Column> series) {
        double[][] all = of(seed).values();
        return series.stream().map(column -> all[places.get(column)]).toArray(double[][]::new);
    }

    Scene scene() {
        return scene;
    }

    Simulation simulation() {
        return simulation;
    }

    static boolean[] all(int length) {
        boolean[] all = new boolean[length];
        java.util.Arrays.fill(all, true);
        return all;
    }
}
