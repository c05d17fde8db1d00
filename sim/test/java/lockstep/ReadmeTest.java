package lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.app.Lockstep;
import lockstep.experiment.RunFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The README holds what it promises: its commands run, what it names is there. Mark a command that takes minutes with {@code # long}. */
class ReadmeTest {
    private static final Path PAGE = Path.of("README.md");
    private static final String SAMPLE = """
            # Sample
            Look into `scenarios/README.md`, [the map](sim/main/java/lockstep/package-info.java#top) or https://example.org, type `--help`,
            read `lockstep.engine`, then `results/mine/series.csv` and `./sim/lockstep run`.
            ```sh
            ./sim/lockstep metrics --formulas "lock-in depth"   # how it is computed
            mvn
            ./sim/lockstep history scenarios/stacked-deck.yaml  # long: two minutes
            ./sim/lockstep scenario show x.yaml \\
                --set a.b=1 > mine.yaml
            ```
            ```
            ./sim/lockstep not run
            ```
            """;

    @TempDir
    private Path results;

    /** Folders that commands name, or would make, to those that the test gives them. */
    private final Map<String, String> folders = new TreeMap<>();

    @Test
    void itsCommandsWork() throws IOException {
        List<List<String>> commands = Readme.of(Files.readString(PAGE)).commands();
        assertThat(commands).as("commands of README.md in blocks of sh").isNotEmpty();
        for (List<String> command : commands) {
            runs(command);
        }
    }

    @Test
    void whatItNamesIsThere() throws IOException {
        Readme readme = Readme.of(Files.readString(PAGE));
        assertThat(readme.paths()).isNotEmpty().allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(readme.packages()).allSatisfy(name -> assertThat(Path.of("sim/main/java", name.split("\\."))).isDirectory());
    }

    @Test
    void aPageIsTakenApartAsAReaderWould() {
        Readme readme = Readme.of(SAMPLE);
        assertThat(readme.commands()).containsExactly(List.of("metrics", "--formulas", "lock-in depth"),
                List.of("scenario", "show", "x.yaml", "--set", "a.b=1"));
        assertThat(readme.paths()).containsExactly("scenarios/README.md", "sim/main/java/lockstep/package-info.java");
        assertThat(readme.packages()).containsExactly("lockstep.engine");
    }

    @Test
    void aPipeIsRefusedRatherThanIgnored() {
        assertThatThrownBy(() -> Readme.of("```sh\n./sim/lockstep metrics | less\n```")).hasMessageContaining("metrics | less");
    }

    @Test
    void aFolderThatACommandMakesServesTheNext() throws IOException {
        runs(List.of("run", "scenarios/synthetic-200.yaml", "--until", "2013Q2", "--seed", "3", "--quiet"));
        runs(List.of("run", "results/synthetic-200-seed3/scenario.yaml", "--seed=4", "--out", "results/again", "--quiet"));
        assertThat(results.resolve("0/manifest.json")).isNotEmptyFile();
        assertThat(results.resolve("1/manifest.json")).content().contains("\"seed\" : 4");
    }

    private void runs(List<String> command) {
        StringWriter said = new StringWriter();
        CommandLine line = Lockstep.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        int code = line.execute(elsewhere(command).toArray(String[]::new));
        assertThat(code).as("exit code of ./sim/lockstep %s, which said:%n%s", String.join(" ", command), said).isZero();
    }

    /** The same command with results below the test's folder. */
    private List<String> elsewhere(List<String> command) {
        List<String> words = new ArrayList<>(command);
        int out = words.indexOf("--out");
        String target = results.resolve(Integer.toString(folders.size())).toString();
        if (out >= 0) {
            folders.put(words.remove(out + 1), target);
            words.add(out + 1, target);
        } else if (words.get(0).equals("run") && !words.contains("--help")) {
            String made = RunFiles.folderName(Path.of(words.get(1)), Long.parseLong(option(words, "--seed", "1")));
            folders.put("results/" + made, target);
            words.addAll(List.of("--out", target));
        }
        words.replaceAll(word -> folders.entrySet().stream().filter(f -> (word + "/").startsWith(f.getKey() + "/")).findFirst()
                .map(f -> word.replace(f.getKey(), f.getValue())).orElse(word));
        return words;
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? words.stream().filter(w -> w.startsWith(name + "=")).findFirst().map(w -> w.substring(name.length() + 1))
                .orElse(otherwise) : words.get(at + 1);
    }
}
