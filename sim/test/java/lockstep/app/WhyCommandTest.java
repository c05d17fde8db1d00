package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class WhyCommandTest {
    /** A small world, and what makes it one that can be. */
    private static final List<String> SMALL = List.of("sim/test/resources/scenario/small.yaml", "--set",
            "products.betacom/telecom/common.share=0.4", "--set", "products.others/telecom/common.share=0.2");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int execute(String... arguments) {
        CommandLine line = Lockstep.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private int why(String options) {
        List<String> all = new ArrayList<>(List.of("why"));
        all.addAll(SMALL);
        all.addAll(List.of(options.split(" ")));
        return execute(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "--at 2015|--at: expected a quarter such as 2025Q4, given 2015",
        "--at 2031Q1|--at: expected a quarter from 2013Q1 to 2022Q4, given 2031Q1",
        "--at 2015Q4|expected either --series or --nation with --domain, given neither",
        "--at 2015Q4 --series tension --nation ALP|expected either --series or --nation with --domain, given both",
        "--at 2015Q4 --series tensoin|--series: unknown metric \"tensoin\", did you mean tension?",
        "--at 2015Q4 --series tension --domain telecom|--domain, --sponsor and --restriction go with --nation; a series names its own, such as "
            + "\"adoption-share[domain=telecom,sponsor=china]\"",
        "--at 2015Q4 --nation ALP|--nation: expected --domain with it",
        "--at 2015Q4 --nation ALQ --domain telecom|--nation: given ALQ, did you mean ALP?",
        "--at 2015Q4 --nation ALP --domain telekom|--domain: given telekom, did you mean telecom?",
        "--at 2015Q4 --nation ALP --domain telecom --sponsor alpin|--sponsor: given alpin, did you mean alpine?",
        "--at 2015Q4 --nation ALP --domain telecom --restriction|--restriction: expected --sponsor with it"})
    void whatCannotBeAskedIsRefusedWithTheReason(String options, String message) {
        assertThat(why(options + " --out " + folder.resolve("none"))).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("lockstep: " + message + "\n");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aPolicyThatIsNotThereIsWrongInput() {
        assertThat(why("--at 2015Q4 --series tension --policies ban")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no policy ban, there are no policies");
    }

    @Test
    void anAnswerIsPrintedAndWritten() throws IOException {
        assertThat(why("--at 2021Q4 --nation ALP --domain telecom --sponsor betarian --reruns 6 --seeds 2 --events --out " + folder)).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).startsWith("Share of Betaria in Alpland, telecom in 2021Q4: ").contains("Why?", "2020Q1  In force from then on: "
                + "Alpland shuts Betarian vendors out.", "What happened in the year up to then", "Results: ");
        List<String> causes = Files.readAllLines(folder.resolve("causes.csv"));
        assertThat(causes.get(0)).startsWith("rank,effect,with,without,unit,kind,tick,date,happenings,words,runs,");
        assertThat(causes).hasSizeBetween(2, 7);
        List<String> events = Files.readAllLines(folder.resolve("events.csv"));
        assertThat(events.get(0)).startsWith("tick,date,kind,nation,home,domain,body,programme,bloc,what,");
        assertThat(events).anyMatch(row -> row.startsWith("28,2020Q1,lever,") && row.contains("Alpland shuts Betarian vendors out"));
    }

    @Test
    void aRunWritesItsEventsIfAsked() throws IOException {
        assertThat(run("told", "--events")).isZero();
        assertThat(run("plain", "--quiet")).isZero();
        assertThat(folder.resolve("plain/events.csv")).doesNotExist();
        assertThat(folder.resolve("told/series.csv")).hasSameTextualContentAs(folder.resolve("plain/series.csv"));
        int rows = Files.readAllLines(folder.resolve("told/events.csv")).size() - 1;
        assertThat(rows).isPositive();
        assertThat(Files.readString(folder.resolve("told/manifest.json"))).contains("\"events.csv\" : " + rows, "--events");
    }

    private int run(String into, String option) {
        List<String> all = new ArrayList<>(List.of("run", "--out", folder.resolve(into).toString(), option));
        all.addAll(SMALL);
        return execute(all.toArray(String[]::new));
    }
}
