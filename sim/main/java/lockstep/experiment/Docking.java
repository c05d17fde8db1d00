package lockstep.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.scenario.Assemblies;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;

/** The cases of one file with known answers. */
public sealed interface Docking permits PowerDocking, RunDocking {

    /** Of a scenario file, or of an assembly. */
    static Docking of(Path file) throws ScenarioException {
        Optional<Assemblies.Published> assembly = Assemblies.load(file);
        return assembly.isPresent() ? new PowerDocking(stem(file), assembly.get())
                : new RunDocking(file, stem(file), Scenarios.load(file, List.of()).setup().dock());
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    /** What the file's cases are called together in tables. */
    String theory();

    /** Names of its cases. */
    List<String> names();

    /** What a case is about, in one line. */
    String about(String name);

    /** Names of a case's quantities. */
    List<String> quantities(String name);

    /** How often {@link #run} calls back. */
    int steps(String name);

    /** Finds what a case asks for and judges it; {@code done} is called after each run, or once where there are none. */
    List<DockRow> run(String name, int threads, Runnable done) throws ScenarioException, InterruptedException;
}
