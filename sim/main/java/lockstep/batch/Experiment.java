package lockstep.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lockstep.experiment.Version;
import lockstep.scenario.ExperimentFile;
import lockstep.scenario.Factor;
import lockstep.scenario.ScenarioException;
import lockstep.setup.ExperimentSetup;

/**
 * An experiment, checked and ready to run.
 *
 * @param setup      what its file says, with everything resolved: ranges, series, dates, arms
 * @param factors    in the order of columns
 * @param points     values of the factors
 * @param model      what is run
 * @param allocation which runs are made, in which chunks
 * @param inputs     resolved scenario, empty for a function, and hashes of policies
 */
public record Experiment(ExperimentSetup setup, List<Factor> factors, Points points, Model model, Allocation allocation, Inputs inputs) {

    /**
     * What decides the numbers besides the file.
     *
     * @param scenario resolved, as YAML; "" for none
     * @param hash     of the scenario; "" for none
     * @param policies hash of what runs take of each arm, and of what is laid under all, in order
     */
    public record Inputs(String scenario, String hash, List<String> policies) {
    }

    /** Reads a file and all it names. */
    public static Experiment load(Path file) throws ScenarioException {
        return new ExperimentReader(ExperimentFile.read(file)).experiment();
    }

    /** Name of the folder for its results below a root. */
    public static String folderName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Runs of the first round, those of the baseline among them. */
    public long runs() throws IOException {
        return allocation.round(0, null).map(Allocation.Round::runs).orElse(0L);
    }

    /** The resolved file as text, with the scenario beside it. */
    public String yaml() {
        return ExperimentFile.yaml(setup);
    }

    /** SHA-256 of all that decides the numbers and the files that hold them: experiment, scenario, policies, and both programs. */
    public String hash() {
        String all = String.join("\n", "lockstep " + Version.program(), "files " + DuckDb.version(), yaml(), inputs.hash(),
                String.join("\n", inputs.policies()));
        return Fingerprint.sha(all.getBytes(StandardCharsets.UTF_8));
    }
}
