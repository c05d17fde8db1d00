package lockstep.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.experiment.CsvWriter;
import lockstep.experiment.FolderException;
import lockstep.experiment.ResultFolder;

/** The folder of an experiment while it is run, perhaps by several processes at once. Close after use. */
public final class Store implements Closeable {
    private final Layout layout;
    private final Claims claims;

    private Store(Path folder) throws IOException {
        layout = new Layout(folder);
        claims = new Claims(layout.claims());
    }

    /**
     * The folder of an experiment, made if it is not there.
     *
     * @throws FolderException if it cannot be made
     * @throws ResultException if it holds something else, or cannot be written to
     */
    public static Store open(Path folder, Experiment experiment) throws IOException, InterruptedException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ResultException(folder + " is a file, expected a folder for results");
        }
        ResultFolder.canBe(folder);
        refuseOthers(folder);
        Files.createDirectories(folder);
        Store store = new Store(folder);
        try (FileLock mine = store.claims.ofFolder()) {
            store.setUp(experiment);
            return store;
        } catch (IOException | RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    /** A folder without a manifest may hold only what somebody who was stopped left of setting it up. */
    private static void refuseOthers(Path folder) throws IOException {
        Layout layout = new Layout(folder);
        if (!Files.isDirectory(folder) || Files.exists(layout.manifest())) {
            return;
        }
        List<String> own = Stream.of(layout.experiment(), layout.scenario(), layout.points(), layout.dictionary(), layout.claims())
                .map(file -> file.getFileName().toString()).toList();
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> other = files.filter(f -> !own.contains(f.getFileName().toString()) && !f.toString().endsWith(".part")).sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw new ResultException(folder + " holds other files, such as " + other.get().getFileName()
                        + "; choose another folder with --out");
            }
        }
    }

    private void setUp(Experiment experiment) throws IOException {
        if (Files.exists(layout.manifest())) {
            Manifest there = Manifest.read(layout.manifest());
            if (!there.hash().equals(experiment.hash())) {
                throw new ResultException(layout.root() + " holds another experiment, \"" + there.title() + "\" with the hash "
                        + there.hash().substring(0, 12) + ", given one with the hash " + experiment.hash().substring(0, 12)
                        + difference(there, Manifest.of(experiment)) + "; choose another folder with --out");
            }
            return;
        }
        write(layout.experiment(), w -> w.write(experiment.yaml()));
        if (!experiment.inputs().scenario().isEmpty()) {
            write(layout.scenario(), w -> w.write(experiment.inputs().scenario()));
        }
        write(layout.points(), w -> points(experiment, new CsvWriter(w)));
        write(layout.dictionary(), w -> Dictionary.write(experiment, new CsvWriter(w)));
        write(layout.manifest(), w -> w.write(Manifest.of(experiment).text()));
    }

    private static String difference(Manifest there, Manifest given) {
        String what = !there.version().equals(given.version()) || !there.files().equals(given.files()) ? "the program"
                : !there.scenario().equals(given.scenario()) ? "the scenario" : !there.policies().equals(given.policies()) ? "the policies"
                : !there.series().equals(given.series()) || !there.dates().equals(given.dates()) ? "the series or dates kept" : "the design";
        return ": " + what + " differs";
    }

    private static void points(Experiment experiment, CsvWriter csv) throws IOException {
        csv.row(Stream.concat(Stream.of("point"), experiment.factors().stream().map(f -> f.path())).toArray());
        for (int p = 0; p < experiment.points().count(); p++) {
            Object[] row = new Object[1 + experiment.factors().size()];
            double[] values = experiment.points().at(p);
            row[0] = p;
            for (int f = 0; f < values.length; f++) {
                row[1 + f] = values[f];
            }
            csv.row(row);
        }
    }

    private static void write(Path file, ResultFolder.Content content) throws IOException {
        Durable.write(file, temporary -> {
            try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                content.to(writer);
            }
        });
    }

    /** Adds a line to the log, which is no part of the results. */
    void log(String line) throws IOException {
        Files.writeString(layout.log(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Says that every chunk is there; whoever else is at work finds nothing left to do. */
    void complete(Completion completion) throws IOException {
        write(layout.complete(), w -> w.write(completion.text()));
        Files.deleteIfExists(layout.claims());
    }

    boolean has(int chunk) {
        return Files.exists(layout.chunk(chunk));
    }

    /** Runs of the first round whose chunks are there. */
    public long runsDone(Experiment experiment) throws IOException {
        Allocation.Round round = experiment.allocation().round(0, null).orElseThrow();
        return IntStream.range(0, round.chunks()).filter(this::has).mapToLong(k -> new Chunk(k, round.jobs(k)).runs()).sum();
    }

    /** The claim on a chunk; empty if another process is at it. */
    Optional<FileLock> claim(int chunk) throws IOException {
        return claims.of(chunk);
    }

    /** Where what is. */
    public Layout layout() {
        return layout;
    }

    @Override public void close() throws IOException {
        claims.close();
    }
}
