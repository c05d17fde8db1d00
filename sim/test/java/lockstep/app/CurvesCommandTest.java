package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvesCommandTest {
    private static final String SCENARIO = "scenarios/synthetic-200.yaml";

    @TempDir
    private Path folder;

    @Test
    void aPictureIsDrawnAndNotReplacedUnlessForced() throws Exception {
        Path file = folder.resolve("curves.png");
        String[] command = {"--seeds", "2", "--until", "2013Q4", "--domain", "telecom", "--out", file.toString()};

        assertThat(says(0, command)).contains("Picture: " + file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1200);
        byte[] first = Files.readAllBytes(file);
        assertThat(says(2, command)).contains("curves.png exists already");
        assertThat(says(0, with(command, "--force"))).contains("Picture");
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void whatCannotBeDrawnIsRefusedBeforeAnyRun() {
        String out = folder.resolve("no.png").toString();

        assertThat(says(2, "--metric", "adoption", "--out", out)).contains("--metric: expected a name listed by 'lockstep metrics', given adoption");
        assertThat(says(2, "--domain", "radio", "--out", out)).contains("--domain: expected one of telecom, video-surveillance, given radio");
        assertThat(says(2, "--metric", "tension", "--by", "sponsor", "--out", out))
                .contains("expected a breakdown of tension (world), given sponsor");
        assertThat(says(2, "--out", folder.resolve("curves.svg").toString())).contains("expected --out to name a file that ends in .png");
        assertThat(says(2, "--seeds", "0", "--out", out)).contains("--seeds: given '0', expected a whole number from 1 to 10000");
        assertThat(folder).isEmptyDirectory();
    }

    private static String says(int code, String... options) {
        StringWriter said = new StringWriter();
        int exit = Lockstep.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(said))
                .execute(with(new String[] {"curves", SCENARIO}, options));
        assertThat(exit).as(said.toString()).isEqualTo(code);
        return said.toString();
    }

    private static String[] with(String[] words, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more)).toArray(String[]::new);
    }
}
