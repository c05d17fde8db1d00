package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lockstep.experiment.Runs;
import org.junit.jupiter.api.Test;

class RunReportTest {
    @Test
    void numbersAlignToTheRightAndNamesToTheLeft() {
        assertThat(Table.of("name", "GDP, USD bn").row("a", "1.0").row("longer", "1,000")).hasToString("""
                name    GDP, USD bn
                ------  -----------
                a               1.0
                longer        1,000
                """.indent(2));
    }

    @Test
    void figuresAreShortAndWhatDoesNotExistIsADash() {
        assertThat(Figures.percentChange(.123, .456)).isEqualTo("12.3 -> 45.6 (+33.3)");
        assertThat(Figures.percentChange(Double.NaN, .5)).isEqualTo("- -> 50.0");
        assertThat(Figures.wholePercentChange(.35, .48)).isEqualTo("35 -> 48 (+13)");
        assertThat(Figures.amount(1234.5)).isEqualTo("1,235");
        assertThat(Figures.amount(-12.34)).isEqualTo("-12.3");
        assertThat(Figures.amount(0)).isEqualTo("0.00");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Figures.percentChange(.5, .4999)).isEqualTo("50.0 -> 50.0 (0.0)");
        assertThat(Figures.wholePercentChange(.104, .102)).isEqualTo("10 -> 10 (0)");
        assertThat(Figures.amount(-.001)).isEqualTo("0.00");
        assertThat(Figures.percentChange(.5, .4995)).isEqualTo("50.0 -> 50.0 (-0.1)");
        assertThat(Figures.amount(-.05)).isEqualTo("-0.05");
        assertThat(Figures.counted(1, "nation", "nations")).isEqualTo("1 nation");
        assertThat(Figures.counted(1200, "tick", "ticks")).isEqualTo("1,200 ticks");
    }

    @Test
    void theHeadNamesTheFileAndAnotherEnd() {
        assertThat(RunReport.of(Runs.made(), "2035Q4")).startsWith("""
                Two homes and 200 made-up nations
                Scenario: scenarios/synthetic-200.yaml
                  ends 2014Q4 instead of 2035Q4, the end that the scenario was made for
                2013Q1 to 2014Q4, seed 7: 200 nations, 5 firms, 2 bodies, 8 ticks in 2.50 s
                Figures read: start -> now (change). The start is the state at the end of the first quarter.
                """);
        assertThat(RunReport.of(Runs.made(), "2014Q1"))
                .contains("\n  ends 2014Q4, beyond 2014Q1, the end that the scenario was made for\n");
        assertThat(RunReport.of(Runs.made(), "2014Q4")).doesNotContain("made for");
    }

    @Test
    void theRestLeadsNobody() {
        assertThat(RunReport.of(Runs.made(), "2014Q4").lines().filter(line -> line.contains("video-surveillance")).toList().get(1))
                .containsPattern(" (east|west) [0-9.]+ +-$");
    }

    @Test
    void fewRunsMakeNoBand() {
        assertThat(HistoryReport.of(List.of(), 9))
                .startsWith("Facts against 9 runs\nA 90 % band needs more runs than these; 30 give a fair one.\n");
        assertThat(HistoryReport.of(List.of(), 10)).doesNotContain("needs more");
    }

    @Test
    void aSummaryHasEverySectionAndFitsAScreensWidth() {
        String text = RunReport.of(Runs.made(), "2014Q4");
        assertThat(text).contains("2013Q1 to 2014Q4, seed 7: ", " nations, ", " 8 ticks in 2.50 s\n").contains("Adoption: ", "Lock-in. ",
                "Standards: ",
                "Blocs that", "Deployment programmes: ", "by region", "State support", "splits", "tension", "surveillance");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(120));
    }
}
