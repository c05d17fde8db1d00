package lockstep.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on experiments tells users of R and Python to type reads every row, where the machine has what it needs. */
class ReadersTest {
    private static final Pattern BLOCK = Pattern.compile("```(r|python)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern LIBRARY = Pattern.compile("(?:library\\(|import )(\\w+)");
    private static final long ROWS = 2 * 3 * 3 * 3 * 4;

    @TempDir
    private static Path root;

    @BeforeAll
    static void run() throws Exception {
        SmallExperiment.run(Experiment.load(SmallExperiment.simulated(root)), root.resolve("out"), 2);
    }

    static List<String[]> snippets() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("sim/docs/experiments.md"))).results()
                .map(block -> new String[] {block.group(1), block.group(2)}).toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("snippets")
    void aSnippetReadsEveryRow(String language, String code) throws Exception {
        boolean r = language.equals("r");
        String program = r ? "Rscript" : System.getProperty("lockstep.python", "python3");
        String library = LIBRARY.matcher(code).results().findFirst().orElseThrow().group(1);
        // Pandas reads Parquet by another library.
        String needs = r ? "library(" + library + ")" : "import " + library + (library.equals("pandas") ? ", pyarrow" : ", pandas");
        assumeTrue(exits(program, r, needs) == 0, "this machine has no " + program + " with " + library);

        String counted = r ? "stopifnot(nrow(d) == " + ROWS + ")" : "assert len(d) == " + ROWS + ", len(d)";
        assertThat(exits(program, r, code.replace("results/first", root.resolve("out").toString()) + "\n" + counted)).isZero();
    }

    private static int exits(String program, boolean r, String code) throws InterruptedException {
        try {
            List<String> command = Arrays.asList(program, r ? "-e" : "-c", code);
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(root.resolve("said").toFile()).start().waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }
}
