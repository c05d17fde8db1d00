package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aSummaryHasEverySectionAndFitsAScreensWidth() {
        String text = RunReport.of(Runs.made());
        assertThat(text).contains("2013Q1 to 2014Q4, seed 7: ", " nations, ", " 8 ticks in 2.50 s\n").contains("Adoption: ", "Lock-in: ",
                "Standards: ",
                "Blocs that", "Deployment programmes: ", "by region", "State support", "splits", "tension", "surveillance");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(120));
    }
}
