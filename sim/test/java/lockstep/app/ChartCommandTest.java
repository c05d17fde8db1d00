package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTest {
    @TempDir
    private static Path folder;
    private static String results;

    @BeforeAll
    static void compare() throws IOException {
        results = SmallComparison.make(folder).toString();
    }

    @Test
    void chartsAreDrawnInBothFormsAndTheSameEachTime() throws IOException {
        String out = folder.resolve("charts").toString();

        assertThat(SmallComparison.says(0, "chart", results, "--out", out)).contains("each as PNG and SVG");
        Map<String, String> first = files(Path.of(out));
        assertThat(first.keySet()).contains("heatmap.png", "heatmap.svg", "forest-viewpoints.png", "adoption-area.svg",
                "lock-in-by-region.png", "approvals-by-sponsor.png", "bloc-members.png", "curves-lock-in-depth.png",
                "differences-lock-in-depth.svg", "forest-lock-in-depth.png", "cost-lock-in-depth.svg");
        assertThat(ImageIO.read(Path.of(out, "heatmap.png").toFile()).getWidth()).isEqualTo(1200);
        assertThat(SmallComparison.says(2, "chart", results, "--out", out)).contains("holds files already").contains("--force");
        SmallComparison.says(0, "chart", results, "--out", out, "--force");
        assertThat(files(Path.of(out))).isEqualTo(first);
    }

    @Test
    void onlyTheSeriesAskedForAreDrawn() throws IOException {
        String out = folder.resolve("one").toString();

        SmallComparison.says(0, "chart", results, "--metric", "tension", "--out", out);
        assertThat(files(Path.of(out)).keySet()).contains("curves-tension.png").noneMatch(name -> name.contains("lock-in"));
        assertThat(SmallComparison.says(2, "chart", results, "--metric", "tensoin")).contains("the results hold no tensoin")
                .contains("did you mean tension");
        assertThat(SmallComparison.says(2, "chart", results, "--against", "nothing")).contains("the results hold no baseline nothing");
    }

    @Test
    void whatIsNoWholeComparisonIsRefusedInOneLine() throws IOException {
        assertThat(SmallComparison.says(2, "chart", folder.resolve("absent").toString())).contains("found nothing").hasLineCount(1);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(SmallComparison.says(2, "brief", empty.toString())).contains("found no manifest.json").hasLineCount(1);
        Files.writeString(empty.resolve("manifest.json"), "{\"seed\": 1}");
        assertThat(SmallComparison.says(2, "chart", empty.toString())).contains("found that of something else").hasLineCount(1);
        Files.writeString(empty.resolve("manifest.json"), "not JSON");
        assertThat(SmallComparison.says(2, "chart", empty.toString())).contains("expected the manifest of a comparison").hasLineCount(1);

        Path broken = Files.createDirectory(folder.resolve("broken"));
        try (Stream<Path> files = Files.list(Path.of(results))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, broken.resolve(file.getFileName()));
            }
        }
        String whole = Files.readString(broken.resolve("effects.csv"));
        Files.writeString(broken.resolve("effects.csv"), whole.substring(0, whole.lastIndexOf('\n', whole.length() - 2) + 1));
        assertThat(SmallComparison.says(2, "chart", broken.toString())).contains("effects.csv: expected").contains("as manifest.json says")
                .hasLineCount(1);
        Files.writeString(broken.resolve("effects.csv"), whole.replaceFirst("verdict", "opinion"));
        assertThat(SmallComparison.says(2, "brief", broken.toString())).contains("row 1: expected a column verdict").hasLineCount(1);
        Files.delete(broken.resolve("effects.csv"));
        assertThat(SmallComparison.says(2, "brief", broken.toString())).contains("effects.csv: expected a file").hasLineCount(1);
    }

    @Test
    void aBriefingIsWrittenOnceAndNeedsNothingElse() throws IOException {
        String out = folder.resolve("told.html").toString();

        assertThat(SmallComparison.says(0, "brief", results, "--out", out)).contains("told.html").contains("told.pdf");
        String html = Files.readString(Path.of(out));
        assertThat(html.replaceAll("xmlns[:a-z]*='[^']*'", "")).doesNotContain("http").doesNotContain("<script").doesNotContain("src=")
                .doesNotContain("@import").contains("<svg role=\"img\" aria-label=").contains("<table>");
        assertThat(html).contains("--seeds 4").contains("<h2>Backfires</h2>");
        assertThat(Files.readAllBytes(folder.resolve("told.pdf"))).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(SmallComparison.says(2, "brief", results, "--out", out)).contains("told.html exists already").contains("--force");
        SmallComparison.says(0, "brief", results, "--out", out, "--force");
        assertThat(Files.readString(Path.of(out))).isEqualTo(html);
        assertThat(SmallComparison.says(2, "brief", results, "--out", folder.resolve("told.txt").toString())).contains("ends in .html");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
