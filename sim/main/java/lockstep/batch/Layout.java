package lockstep.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names of the files in a folder of results.
 *
 * <ul><li>{@code manifest.json}: which experiment it is; there before the first run;
 * <li>{@code experiment.yaml}, {@code scenario.yaml}: both with everything resolved;
 * <li>{@code points.csv}: point and the value of every factor there;
 * <li>{@code dictionary.csv}: meaning and unit of every column, factor and series;
 * <li>{@code chunks/part-00000.parquet} and so on: point INTEGER, arm VARCHAR, seed BIGINT, date VARCHAR, metric VARCHAR, cell VARCHAR, value
 * DOUBLE, in the order of the design; an arm's name is {@link Model#BASELINE} for the baseline; value is null where there is none;
 * <li>{@code failures/part-00000.parquet}: point, arm, seed, cause of the runs of that chunk that threw; only where some did;
 * <li>{@code complete.json}: rounds, chunks, runs and failures; there once all chunks are;
 * <li>{@code log.txt}: when processes worked on it; {@code .claims}: locks of those that do. Neither is part of the results.</ul>
 */
public record Layout(Path root) {
    private static final String ENDING = ".parquet";

    Path manifest() {
        return root.resolve("manifest.json");
    }

    Path experiment() {
        return root.resolve("experiment.yaml");
    }

    Path scenario() {
        return root.resolve("scenario.yaml");
    }

    Path points() {
        return root.resolve("points.csv");
    }

    Path dictionary() {
        return root.resolve("dictionary.csv");
    }

    Path complete() {
        return root.resolve("complete.json");
    }

    Path log() {
        return root.resolve("log.txt");
    }

    Path claims() {
        return root.resolve(".claims");
    }

    Path chunk(int number) {
        return root.resolve("chunks").resolve(part(number));
    }

    Path failures(int number) {
        return root.resolve("failures").resolve(part(number));
    }

    /** Chunks that are there, in their order. */
    List<Path> chunks() throws IOException {
        return parts(root.resolve("chunks"));
    }

    /** Files of failures, in the order of chunks. */
    List<Path> failures() throws IOException {
        return parts(root.resolve("failures"));
    }

    private static List<Path> parts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            // By number: beyond 99999 chunks names grow longer.
            return files.filter(f -> f.getFileName().toString().matches("part-[0-9]{5,}\\.parquet"))
                    .sorted(java.util.Comparator.comparingInt((Path f) -> f.getFileName().toString().length())
                            .thenComparing(f -> f.getFileName().toString())).toList();
        }
    }

    private static String part(int number) {
        String digits = Integer.toString(number);
        return "part-" + "0".repeat(Math.max(0, 5 - digits.length())) + digits + ENDING;
    }
}
