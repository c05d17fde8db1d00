package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import lockstep.metric.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LockstepTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String arguments) {
        CommandLine line = Lockstep.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "metrics", "scenario", "scenario check", "scenario show", "scenario schema", "history", "curves"})
    void everyCommandHelpsWithExamplesAndExitCodes(String command) {
        assertThat(execute((command + " --help").trim())).isZero();
        assertThat(out.toString()).startsWith("Usage: " + ("lockstep " + command).trim()).contains("Examples:\n  lockstep ", "Exit codes:",
                "--debug");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).startsWith("lockstep ");
    }

    @Test
    void theCatalogueListsEveryMetric() {
        assertThat(execute("metrics")).isZero();
        assertThat(out.toString().lines()).hasSize(Metrics.all().size() + 2);
    }

    @Test
    void theCatalogueAsMarkdownHasARowPerMetricWithItsFormula() {
        assertThat(execute("metrics --markdown --formulas adoption-share")).isZero();
        assertThat(out.toString().lines()).hasSize(3).last().asString().startsWith("| adoption-share | share | 0 to 1 | ");
    }

    @Test
    void anUnknownMetricIsWrongInput() {
        assertThat(execute("metrics adopshun")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("lockstep: expected part of the name of a metric, given adopshun; 'lockstep metrics' "
                + "lists them all\n");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(execute("")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo(
                "lockstep: Expected a command: run, metrics, scenario, history, curves or ablate\nTry 'lockstep --help'.\n");
    }

    @Test
    void aMisspeltCommandIsGuessed() {
        assertThat(execute("rum scenarios/stacked-deck.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("run").endsWith("Try 'lockstep --help'.\n");
    }

    @Test
    void aSeedMustBeAWholeNumber() {
        assertThat(execute("run x.yaml --seed one")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("lockstep: Invalid value for option '--seed': 'one' is not a long\nTry 'lockstep run "
                + "--help'.\n");
    }

    @Test
    void theEndMustBeAQuarter() {
        assertThat(execute("run x.yaml --until 2025")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("lockstep: --until: expected a quarter such as 2035Q4, given 2025\n");
    }

    @Test
    void historyNeedsFacts() {
        assertThat(execute("history nowhere/x.yaml")).isEqualTo(2);
        assertThat(err.toString()).startsWith("lockstep: expected facts in ").endsWith("found no such file; name one with --facts\n");
    }

    @Test
    void aScenarioThatIsNotThereFailsItsCheckAndIsWrongInputForARun() {
        assertThat(execute("scenario check nowhere.yaml")).isEqualTo(1);
        assertThat(execute("run nowhere.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.yaml").endsWith("lockstep: 1 problem in the scenario\n").doesNotContain("\tat ");
    }
}
