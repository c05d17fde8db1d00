package lockstep.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How large an experiment is, judged by running a few of its jobs.
 *
 * @param points  of the design
 * @param runs    in all
 * @param chunks  files
 * @param values  numbers kept
 * @param seconds one thread needs
 * @param bytes   on disk
 */
public record Estimate(int points, long runs, int chunks, long values, double seconds, long bytes) {
    /** Jobs tried first, whose time does not count: the Java machine has yet to translate the code. */
    private static final int WARM_UP = 2;
    private static final int TRIED = 6;
    private static final double LONGEST_SECONDS = 10;

    /** Of the first round of an experiment. */
    public static Estimate of(Experiment experiment) throws IOException {
        Allocation.Round round = experiment.allocation().round(0, null).orElseThrow();
        List<ChunkWriter.Made> made = new ArrayList<>();
        double ready = 0;
        double running = 0;
        long begin = System.nanoTime();
        for (int k = 0; k < WARM_UP + TRIED && (k < 2 || since(begin) < LONGEST_SECONDS); k++) {
            long start = System.nanoTime();
            Job job = new Job((int) ((long) k * experiment.points().count() / (WARM_UP + TRIED)), 1 + k, round.jobs(0).get(0).arms());
            Model.Trial trial = experiment.model().at(experiment.points().at(job.point()));
            double took = since(start);
            double[][][] values = trial.run(job.seed(), job.arms(), (arm, cause) -> { });
            if (k == 0 || k == WARM_UP) {
                made.clear();
                ready = 0;
                running = 0;
            }
            made.add(new ChunkWriter.Made(job, values));
            ready += took;
            running += since(start) - took;
        }
        int points = experiment.points().count();
        double jobs = (double) points * experiment.setup().seeds();
        double seconds = (points * ready + jobs * running) / made.size();
        Model model = experiment.model();
        long values = round.runs() * model.series().size() * model.dates().size();
        return new Estimate(points, round.runs(), round.chunks(), values, seconds, (long) (bytes(experiment, round, made) * round.chunks()));
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** Of a chunk, from one that repeats the jobs that were tried. */
    private static double bytes(Experiment experiment, Allocation.Round round, List<ChunkWriter.Made> made) throws IOException {
        Path folder = Files.createTempDirectory("lockstep-estimate");
        Path file = folder.resolve("chunk.parquet");
        try (ChunkWriter writer = new ChunkWriter(experiment.model())) {
            int jobs = round.jobs(0).size();
            List<ChunkWriter.Made> chunk = new ArrayList<>();
            for (int j = 0; j < jobs; j++) {
                // Equal numbers would be packed: each job's are moved a little.
                chunk.add(moved(made.get(j % made.size()), j));
            }
            writer.results(file, chunk);
            return Files.size(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static ChunkWriter.Made moved(ChunkWriter.Made made, int by) {
        double[][][] values = new double[made.values().length][][];
        for (int arm = 0; arm < values.length; arm++) {
            double[][] own = made.values()[arm];
            values[arm] = own == null ? null : java.util.Arrays.stream(own)
                    .map(row -> java.util.Arrays.stream(row).map(v -> v == 0 ? 0 : v * (1 + 1e-6 * by)).toArray()).toArray(double[][]::new);
        }
        return new ChunkWriter.Made(made.job(), values);
    }
}
