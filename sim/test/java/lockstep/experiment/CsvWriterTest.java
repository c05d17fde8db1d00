package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void cellsAreQuotedOnlyWhereNeeded() throws IOException {
        StringWriter text = new StringWriter();
        new CsvWriter(text).row("plain", "a,b", "say \"yes\"", "two\nlines", null, Double.NaN, 0.1, 3, true);
        assertThat(text).hasToString("plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",,,0.1,3,true\n");
    }

    @Test
    void numbersReadBackExactly() throws IOException {
        StringWriter text = new StringWriter();
        new CsvWriter(text).row(1.0 / 3);
        assertThat(Double.parseDouble(text.toString())).isEqualTo(1.0 / 3);
    }
}
