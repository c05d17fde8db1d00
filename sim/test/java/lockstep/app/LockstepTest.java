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
    @ValueSource(strings = {"", "run", "metrics", "scenario", "scenario check", "scenario show", "scenario schema", "history", "curves",
        "policies", "policies show", "compare", "why", "power", "dock", "experiment", "experiment run", "experiment check",
        "experiment status", "export", "sql", "prove"})
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
        assertThat(err.toString()).startsWith("lockstep: Expected a command: run, metrics, scenario, ")
                .contains(Lockstep.commandLine().getSubcommands().keySet()).endsWith("\nTry 'lockstep --help'.\n");
    }

    @Test
    void aMisspeltCommandIsGuessed() {
        assertThat(execute("rum scenarios/stacked-deck.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("run").endsWith("Try 'lockstep --help'.\n");
    }

    @Test
    void aSeedMustBeAWholeNumber() {
        assertThat(execute("run x.yaml --seed one")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("lockstep: --seed: given 'one', expected a whole number from -9223372036854775808 to "
                + "9223372036854775807\nTry 'lockstep run --help'.\n");
    }

    @Test
    void numbersOfRunsHaveARange() {
        assertThat(execute("history x.yaml --seeds 1")).isEqualTo(2);
        assertThat(execute("ablate x.yaml --threads=abc")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                lockstep: --seeds: given '1', expected a whole number from 2 to 10000
                Try 'lockstep history --help'.
                lockstep: --threads: given 'abc', expected a whole number from 1 to 1024
                Try 'lockstep ablate --help'.
                """);
    }

    @Test
    void aWorldThatCannotBeFailsItsCheckAndIsWrongInputForARun() {
        String impossible = "sim/test/resources/scenario/small.yaml --set nations.BET.home-protection=0.9";
        String said = """
                sim/test/resources/scenario/small.yaml: products.betacom/telecom/common.share: given 0.3, expected more than 0.5828, \
                what the home protection of BET alone reserves for it
                lockstep: 1 problem in the scenario
                """;
        assertThat(execute("scenario check " + impossible)).isEqualTo(1);
        assertThat(execute("run " + impossible)).isEqualTo(2);
        assertThat(execute("ablate " + impossible)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo(said.repeat(3));
    }

    @Test
    void aCheckNotesWhatMayNotBeMeant() {
        assertThat(execute("scenario check sim/test/resources/scenario/small.yaml --set nations.BET.home-protection=0 "
                + "--set clock.end=2019Q4 --set bodies={}")).isZero();
        assertThat(out.toString()).isEqualTo("""
                sim/test/resources/scenario/small.yaml is sound: Small test world
                note: --set bodies={}: bodies: an empty mapping changes nothing; to take entries out, set each to ~
                note: small.yaml:129:3: events.ban: dated 2020Q1, never happens before 2019Q4, the end
                3 nations, 3 firms, 1 domain, 2 bodies; 2013Q1 to 2019Q4
                """);
    }

    @Test
    void aPlaceForResultsThatCannotBeIsRefusedBeforeTheRun() {
        String run = "run scenarios/synthetic-200.yaml --until 2013Q1 --out ";
        assertThat(execute(run + "pom.xml --force")).isEqualTo(2);
        assertThat(execute(run + "pom.xml/x")).isEqualTo(2);
        assertThat(Lockstep.commandLine().setErr(new PrintWriter(err, true)).execute("run", "scenarios/synthetic-200.yaml", "--out", ""))
                .isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                lockstep: --out: pom.xml is a file, expected a folder
                lockstep: --out: cannot create folder pom.xml/x: Not a directory
                lockstep: --out: given nothing, expected the name of a folder such as results/first
                """);
    }

    @Test
    void factsThatTheScenarioKnowsNothingOfFail() {
        assertThat(execute("history scenarios/synthetic-200.yaml --facts scenarios/history.yaml")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("lockstep: scenarios/synthetic-200.yaml has nothing that the facts in scenarios/history.yaml "
                + "are about; name other facts with --facts\n");
    }

    @Test
    void aFileThatHoldsNoFactsIsWrongInput() {
        assertThat(execute("history scenarios/synthetic-200.yaml --facts scenarios/synthetic-200.yaml")).isEqualTo(2);
        assertThat(err.toString()).startsWith("lockstep: scenarios/synthetic-200.yaml, line ").endsWith(": key 'facts' is missing\n");
    }

    @Test
    void theEndMustBeAQuarter() {
        assertThat(execute("run x.yaml --until 2025")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("lockstep: --until: expected a quarter such as 2035Q4, given 2025\n");
    }

    @Test
    void anEndOutOfBoundsIsToldOfTheOptionThatGaveIt() {
        assertThat(execute("run scenarios/synthetic-200.yaml --until 2012Q4")).isEqualTo(2);
        assertThat(execute("run scenarios/synthetic-200.yaml --until 2200Q1")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                --until 2012Q4: clock.end: given 2012Q4, expected a quarter not before the start 2013Q1
                lockstep: 1 problem in the scenario
                --until 2200Q1: clock.end: given 2200Q1, expected a quarter from 1990Q1 to 2100Q4
                lockstep: 1 problem in the scenario
                """);
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
