package lockstep.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lockstep.batch.Export;
import lockstep.batch.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Results of an experiment as one file. */
@Command(name = "export", description = {"Writes the results of an experiment, or what is there of them, as one file.",
    "What columns mean is in dictionary.csv in the folder of the results."},
        footer = {"  lockstep export results/first --out first.csv",
            "  lockstep export results/first --format parquet --wide --factors --out first.parquet"})
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Folder that 'lockstep experiment run' wrote.")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", description = "csv or parquet. Default: csv.")
    private Export.Format format;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "File to write.")
    private Path out;

    @Option(names = "--wide", description = "One column for each series, in place of one row.")
    private boolean wide;

    @Option(names = "--factors", description = "Add the values of the factors to each row.")
    private boolean factors;

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        if (Files.isDirectory(out) || out.toString().isBlank()) {
            throw new InputException("--out: expected the name of a file such as results." + format.ending() + ", given "
                    + (out.toString().isBlank() ? "nothing" : "the folder " + out));
        }
        if (Files.exists(out) && !force) {
            throw new InputException("--out: " + out + " exists already; choose another file, or add --force to replace it");
        }
        try (Results results = Results.open(folder)) {
            if (results.completion().isEmpty()) {
                spec.commandLine().getErr().println("lockstep: the experiment is not complete; exporting what is there");
            }
            Export.write(results, out, format, wide, factors);
        }
        spec.commandLine().getOut().println("Written: " + out);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
