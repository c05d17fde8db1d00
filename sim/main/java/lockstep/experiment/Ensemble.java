package lockstep.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Column;
import lockstep.metric.Metric;
import lockstep.metric.Recorder;

/**
 * One metric over runs with seeds 1, 2, ... of a scenario. Results do not depend on the number of threads.
 *
 * @param columns what is recorded
 * @param values  [run][column][tick]
 */
public record Ensemble(List<Column> columns, double[][][] values) {

    /**
     * Runs.
     *
     * @param done called after each run, by one thread
     */
    public static Ensemble of(Simulation simulation, Metric metric, int seeds, int threads, Runnable done) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Recorder>> runs = new ArrayList<>();
            for (int s = 1; s <= seeds; s++) {
                long seed = s;
                runs.add(pool.submit(() -> record(simulation, metric, seed)));
            }
            double[][][] values = new double[seeds][][];
            List<Column> columns = List.of();
            for (int s = 0; s < seeds; s++) {
                Recorder recorder = result(runs.get(s), s + 1);
                columns = recorder.columns();
                values[s] = new double[columns.size()][];
                for (int c = 0; c < values[s].length; c++) {
                    values[s][c] = recorder.series(c);
                }
                done.run();
            }
            return new Ensemble(columns, values);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Recorder record(Simulation simulation, Metric metric, long seed) {
        Run run = simulation.start(seed);
        Recorder recorder = new Recorder(run.world(), List.of(metric), 1);
        run.observe(recorder);
        run.to(simulation.ticks());
        return recorder;
    }

    private static Recorder result(Future<Recorder> run, int seed) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The run with seed " + seed + " failed: " + failed.getCause(), failed.getCause());
        }
    }

    /** [run][tick] values of a column. */
    public double[][] of(int column) {
        double[][] series = new double[values.length][];
        for (int r = 0; r < series.length; r++) {
            series[r] = values[r][column];
        }
        return series;
    }
}
