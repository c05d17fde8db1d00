package lockstep.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"gdp2013, gdp-2013", "royaltyRate, royalty-rate", "researchPctGdp, research-pct-gdp", "bassP, bass-p",
        "ExportControl, export-control", "wto, wto"})
    void aHyphenGoesBeforeCapitalsAndRunsOfDigits(String camel, String kebab) {
        assertThat(Names.kebab(camel)).isEqualTo(kebab);
    }

    @ParameterizedTest
    @CsvSource({"ab, ab, 0", "ab, ba, 1", "growth, grwth, 1", "kitten, sitting, 3", "'', abc, 3"})
    void theDistanceCountsLettersToChange(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void nothingIsMeantByWhatIsFarFromEverything() {
        assertThat(Nearest.to("colour", List.of("title", "nations"))).isEmpty();
        assertThat(Nearest.to("nation", List.of("title", "nations"))).contains("nations");
    }
}
