package lockstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lockstep.app.SmallComparison;
import lockstep.experiment.Results;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What smaller comparisons say of the main one is counted from the files of both. */
class CheckedTest {
    @TempDir
    private static Path folder;
    private static Path files;
    private static Results results;

    @BeforeAll
    static void compare() throws IOException {
        Path policies = Files.createDirectories(folder.resolve("policies"));
        Files.writeString(policies.resolve("frozen.yaml"), "name: Frozen early\nkind: baseline\nstandpoint: none\nasks: Nothing.\n"
                + "works: Later events do not happen.\nevents-until: 2015Q4\n");
        files = SmallComparison.make(folder, "--checks", "3");
        results = Results.read(files);
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> names = List.of(lines.get(0).split(","));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < names.size(); c++) {
                row.put(names.get(c), cells[c]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Stream<Map<String, String>> atEnd(Path of) throws IOException {
        return rows(of.resolve("effects.csv")).stream().filter(r -> r.get("date").equals("2022Q4"));
    }

    private static String key(Map<String, String> row) {
        return row.get("policy") + " " + row.get("metric") + row.get("cell");
    }

    private static List<Map<String, String>> clear() throws IOException {
        return atEnd(files).filter(r -> r.get("verdict").startsWith("clear") && !r.get("metric").equals("policy-cost")).toList();
    }

    private static Map<String, Map<String, String>> check(String id) throws IOException {
        Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
        atEnd(files.resolve("checks").resolve(id)).forEach(r -> byKey.put(key(r), r));
        return byKey;
    }

    private static String said(String start) {
        return Checked.all(results, "scenario").stream().flatMap(c -> c.sentences().stream()).filter(s -> s.startsWith(start)).findFirst()
                .orElseThrow();
    }

    private static double number(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column));
    }

    @Test
    void allFourAreMadeAndTheMainComparisonHasClearEffectsToAskAbout() throws IOException {
        try (Stream<Path> checks = Files.list(files.resolve("checks"))) {
            assertThat(checks.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("baseline", "equal-cost", "later", "worlds");
        }
        assertThat(clear()).hasSizeGreaterThan(3);
        assertThat(results.checks()).hasSize(4);
    }

    @Test
    void signsAgainstAnotherBaselineAreCountedFromBothFiles() throws IOException {
        Map<String, Map<String, String>> there = check("baseline");
        long same = clear().stream().filter(r -> number(r, "difference") * number(there.get(key(r)), "difference") > 0).count();
        assertThat(said("Against the baseline Frozen early (3 runs)"))
                .contains(same + " of " + clear().size() + " clear effects have the same sign");
    }

    @Test
    void worldsCountWhereTheMainSignHolds() throws IOException {
        Map<String, Map<String, String>> there = check("worlds");
        List<Map<String, String>> asked = clear().stream().filter(r -> there.containsKey(key(r))).toList();
        long sure = asked.stream().filter(r -> {
            Map<String, String> drawn = there.get(key(r));
            boolean same = number(r, "difference") * number(drawn, "difference") > 0;
            return same ? number(drawn, "share_holding") >= 0.9 : number(drawn, "share_holding") <= 0.1;
        }).count();
        assertThat(said("In 6 worlds")).contains("2 runs in each").contains(sure + " of " + asked.size() + " clear effects");
        assertThat(results.checks().stream().filter(c -> c.worlds() > 1).findFirst().orElseThrow().draws()).isNotEmpty();
    }

    @Test
    void aLaterStartIsHeldAgainstTheOwnStartOfTheSameRuns() throws IOException {
        Map<String, Map<String, String>> there = check("later");
        List<Map<String, String>> asked = clear().stream()
                .filter(r -> there.containsKey(key(r)) && number(there.get(key(r)), "difference") != 0).toList();
        long kept = asked.stream().filter(r -> there.entrySet().stream()
                .filter(e -> e.getKey().startsWith(r.get("policy") + "@") && e.getKey().endsWith(" " + r.get("metric") + r.get("cell")))
                .allMatch(e -> number(e.getValue(), "difference") / number(there.get(key(r)), "difference") >= 0.5)).count();
        assertThat(said("Started 3 years later (3 runs)")).contains(kept + " of " + asked.size() + " clear effects keep");
    }

    @Test
    void whatCostsTreasuriesNothingIsLeftOutAtEqualCostAndSaidSo() {
        Results equal = results.checks().stream().filter(c -> c.manifest().options().get("equal-cost") != null).findFirst().orElseThrow();
        assertThat((double) equal.manifest().options().get("equal-cost")).isPositive();
        assertThat(equal.policies()).contains("road-more").doesNotContain("ban");
        assertThat(String.valueOf(equal.manifest().options().get("left-out"))).contains("ban: costs treasuries nothing");
        assertThat(said("If treasuries spent")).contains("each of the " + equal.policies().size() + " policies");
    }

    @Test
    void theBriefingSaysWhatTheChecksSay() {
        List<String> doubts = Briefing.of(results, "scenario").parts().get(2).sentences();
        Checked.all(results, "scenario").forEach(check -> assertThat(doubts).containsAll(check.sentences()));
        assertThat(doubts).noneMatch(s -> s.contains("do not tell in which worlds")).anyMatch(s -> s.contains("6 worlds"));
    }
}
