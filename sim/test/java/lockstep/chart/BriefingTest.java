package lockstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.app.SmallComparison;
import lockstep.experiment.Results;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a briefing says is held against the files, read here by other means. */
class BriefingTest {
    private static final Pattern INTERVAL = Pattern.compile("([-+]?[0-9.,]+) \\(([-+]?[0-9.,]+) to ([-+]?[0-9.,]+)\\)");
    @TempDir
    private static Path folder;
    private static Path files;
    private static Results results;

    @BeforeAll
    static void compare() throws IOException {
        files = SmallComparison.make(folder, "--worlds", "3");
        results = Results.read(files);
    }

    @Test
    void everyCaptionTellsRunsSeedsAndManifest() throws IOException {
        Map<String, Drawing> charts = Charts.of(results, new Charts.Choice("scenario", List.of(), List.of()));

        assertThat(charts).hasSizeGreaterThan(10);
        assertThat(charts.values()).allSatisfy(chart -> assertThat(chart.words().caption()).contains("4 runs of each policy")
                .contains("seeds 1 to 4").contains("3 drawn worlds").contains("manifest " + results.digest().substring(0, 12)));
        byte[] manifest = Files.readAllBytes(files.resolve("manifest.json"));
        assertThat(results.digest()).isEqualTo(java.util.HexFormat.of().formatHex(digest(manifest)));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void everyIntervalIsARowOfTheFiles() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(rows("effects.csv"));
        rows.addAll(rows("ranking.csv"));
        Briefing briefing = Briefing.of(results, "scenario");
        Stream<String> sentences = briefing.parts().stream().flatMap(part -> part.sentences().stream());
        Stream<String> cells = briefing.figures().stream().flatMap(f -> f.rows().stream()).flatMap(List::stream);
        List<String> intervals = Stream.concat(sentences, cells).filter(text -> INTERVAL.matcher(text).find()).toList();

        assertThat(intervals).hasSizeGreaterThan(5).allSatisfy(text -> {
            Matcher said = INTERVAL.matcher(text);
            assertThat(said.find()).isTrue();
            assertThat(rows).as(text).anyMatch(row -> says(said, row));
        });
    }

    /** Whether three numbers are a row's, rounded to the first digit in which its interval moves. */
    private static boolean says(Matcher said, Map<String, String> row) {
        String value = row.containsKey("score") ? row.get("score") : row.get("difference");
        if (value.isEmpty() || row.get("low").isEmpty()) {
            return false;
        }
        double scale = "share".equals(row.get("unit")) ? 100 : 1;
        double half = scale * (Double.parseDouble(row.get("high")) - Double.parseDouble(row.get("low"))) / 2;
        double step = half > 0 ? Math.max(1e-6, Math.pow(10, Math.floor(Math.log10(half)))) : 1e-3 * Math.abs(Double.parseDouble(value));
        return near(said.group(1), scale * Double.parseDouble(value), step)
                && near(said.group(2), scale * Double.parseDouble(row.get("low")), step)
                && near(said.group(3), scale * Double.parseDouble(row.get("high")), step);
    }

    private static boolean near(String said, double value, double step) {
        return Math.abs(Double.parseDouble(said.replace(",", "")) - value) <= 0.5 * step * (1 + 1e-6);
    }

    @Test
    void countsAreThoseOfTheFiles() throws IOException {
        List<Map<String, String>> all = rows("effects.csv");
        String end = all.stream().map(r -> r.get("date")).max(String::compareTo).orElseThrow();
        List<Map<String, String>> last = all.stream().filter(r -> r.get("date").equals(end)).toList();
        String answer = String.join(" ", part("Answer"));

        assertThat(answer).contains(last.size() + " effects").contains(count(last, "verdict", "not distinguishable") + " cannot be told")
                .contains(count(last, "works", "true") + " clearly met")
                .contains(count(last, "backfire", "true") + " clearly the other way");
        long clear = count(last, "verdict", "clear up") + count(last, "verdict", "clear down");
        assertThat(answer).containsPattern(clear == 0 ? "none of " : clear + " (is|are) clear");
        assertThat(String.join(" ", part("How to run it again"))).contains(results.digest())
                .contains(new ObjectMapper().readTree(files.resolve("manifest.json").toFile()).get("repeat").asText());
    }

    @Test
    void leadersAndTheWorldsThatLeaveThemAreThoseOfTheFiles() throws IOException {
        List<Map<String, String>> scores = rows("scores.csv");
        for (String viewpoint : List.of("alpine", "betarian")) {
            Map<String, String> first = rows("ranking.csv").stream().filter(r -> r.get("viewpoint").equals(viewpoint))
                    .filter(r -> r.get("rank").equals("1")).findFirst().orElseThrow();
            long flips = Stream.of("1", "2", "3").filter(world -> {
                Map<String, String> best = scores.stream().filter(r -> r.get("viewpoint").equals(viewpoint) && r.get("world").equals(world))
                        .reduce((a, b) -> Double.parseDouble(b.get("score")) > Double.parseDouble(a.get("score")) ? b : a).orElseThrow();
                return !best.get("policy").equals(first.get("policy"));
            }).count();
            assertThat(part("What would change the answer")).anyMatch(s -> s.startsWith("From the viewpoint " + viewpoint + " people")
                    && s.contains(results.name(first.get("policy")) + " has the highest score "
                    + (flips == 0 ? "in all 3 worlds" : "in " + (3 - flips) + " of 3 worlds")));
            assertThat(part("Answer")).anyMatch(s -> s.startsWith("From the viewpoint " + viewpoint + " people")
                    && s.contains(results.name(first.get("policy")) + " has the highest mean score")
                    && s.contains("best on average: " + percent(first.get("chance_best_on_average")) + "; in a run drawn at random: "
                    + percent(first.get("chance_best"))));
        }
    }

    private static String percent(String share) {
        double percent = 100 * Double.parseDouble(share);
        assertThat(percent == 0 || percent == 100 || percent >= 1 && percent <= 99).as("a share that needs no decimals").isTrue();
        return Math.round(percent) + " %";
    }

    @Test
    void aResultWithNothingClearSaysSo() throws IOException {
        Path dull = Files.createDirectory(folder.resolve("dull"));
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.copy(file, dull.resolve(file.getFileName()));
            }
        }
        Files.writeString(dull.resolve("effects.csv"), Files.readString(files.resolve("effects.csv"))
                .replaceAll("clear (up|down),([a-z]*),true,", "not distinguishable,$2,false,")
                .replaceAll("clear (up|down)", "not distinguishable"));
        Briefing briefing = Briefing.of(Results.read(dull), "scenario");

        assertThat(briefing.parts().get(1).sentences().get(0)).startsWith("Nothing can be told from the baseline: none of ");
        assertThat(briefing.parts().get(1).sentences()).noneMatch(s -> s.contains("Largest clear effect"));
        assertThat(briefing.figures()).filteredOn(f -> f.key().equals("curves")).allSatisfy(f ->
                assertThat(f.drawing().words().caption()).contains("has a clear effect"));
    }

    @Test
    void thePdfHasTwoPagesAndNothingThatDependsOnTheHour() throws IOException {
        Briefing briefing = Briefing.of(results, "scenario");
        byte[] bytes = BriefDocument.bytes(briefing, Instant.parse("2026-01-01T00:00:00Z"));

        try (PdfReader read = new PdfReader(bytes)) {
            assertThat(read.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(read.getInfo().get("CreationDate")).contains("20260101000000");
        }
    }

    @Test
    void numbersAreRoundedToWhatIsKnown() {
        assertThat(Rounded.interval(0.5312, 0.4498, 0.6126)).isEqualTo("+0.53 (0.45 to 0.61)");
        assertThat(Rounded.interval(-1234.5, -1300, -1169)).isEqualTo("-1,230 (-1,300 to -1,170)");
        assertThat(Rounded.percent(0.9996)).isEqualTo(">99.9 %");
        assertThat(Rounded.percent(1)).isEqualTo("100 %");
        assertThat(Rounded.digits(0.012345)).isEqualTo("0.0123");
        assertThat(Rounded.known(0.0001, 1)).isEqualTo("0");
    }

    private static List<String> part(String heading) {
        return Briefing.of(results, "scenario").parts().stream().filter(p -> p.heading().equals(heading)).findFirst().orElseThrow()
                .sentences();
    }

    private static long count(List<Map<String, String>> rows, String column, String value) {
        return rows.stream().filter(r -> r.get(column).equals(value)).count();
    }

    /** Rows of a file in which a cell may be quoted. */
    private static List<Map<String, String>> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(files.resolve(name));
        List<String> heading = cells(lines.get(0));
        return lines.stream().skip(1).map(BriefingTest::cells).map(cells -> {
            Map<String, String> row = new java.util.HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(heading.get(i), cells.get(i));
            }
            return row;
        }).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,]*))(?:,|$)").matcher(line);
        while (cells.size() <= line.chars().filter(c -> c == ',').count() && cell.find()) {
            cells.add(cell.group(1) != null ? cell.group(1) : cell.group(2));
        }
        return cells;
    }
}
