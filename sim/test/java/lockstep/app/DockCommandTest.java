package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Known powers by the command; they take no runs. */
class DockCommandTest {
    private static final Path POWER = Path.of("scenarios", "theory", "power");

    @TempDir
    private Path folder;

    private String says(int code, String... arguments) {
        StringWriter text = new StringWriter();
        CommandLine line = Lockstep.commandLine().setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
        String[] command = new String[arguments.length + 1];
        command[0] = "dock";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(line.execute(command)).as(() -> text.toString()).isEqualTo(code);
        return text.toString();
    }

    @Test
    void allKnownPowersPass() {
        assertThat(says(0, "power", "--out", folder.resolve("out").toString())).contains("power/3gpp-vote ", "power/un-193 ", "rows pass.")
                .doesNotContain("FAIL");
    }

    @Test
    void oneBodyIsWrittenAsItIsWorkedOut() throws IOException {
        says(0, "power/eu-15", "--out", folder.resolve("out").toString());
        assertThat(Files.readAllLines(folder.resolve("out/docking.csv"))).hasSize(14)
                .contains("power,eu-15,votes-08-shapley-shubik,860/9009,by enumeration of all coalitions,0,860/9009,,,equal,pass");
        String table = Files.readString(Path.of("sim/docs/docking.md"));
        assertThat(Files.readAllLines(folder.resolve("out/docking.md")).stream().filter(line -> line.startsWith("| power/")))
                .hasSize(13).allSatisfy(line -> assertThat(table).contains(line + "\n"));
    }

    @Test
    void aValueThatIsNotFoundFailsTheCommand() throws IOException {
        String text = Files.readString(POWER.resolve("un-security-council.yaml")).replace("421/2145", "422/2145");
        Path file = Files.writeString(folder.resolve("council.yaml"), text);
        assertThat(says(1, file.toString(), "--out", folder.resolve("out").toString())).contains("1 of 5 rows fail.")
                .containsPattern("power/council +permanent-shapley-shubik +422/2145 +421/2145 +equal +FAIL");
    }

    @Test
    void theListOfAllCasesHasBodiesAmongTheTheories() {
        assertThat(says(0, "--list")).containsSubsequence("granovetter/riot", "power/3gpp-vote", "power/eu-15  Council of the European Union",
                "ring/field").doesNotContain("imf-board");
    }

    @Test
    void aBodyOfWhichNothingIsKnownIsNoCase() {
        assertThat(says(2, POWER.resolve("imf-board.yaml").toString())).contains("file with a section dock, given ");
    }
}
