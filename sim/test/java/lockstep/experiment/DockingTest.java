package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.setup.DockSetup.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers that are found in a moment; {@code lockstep dock} finds all of them, and docking.md shows what it found. */
class DockingTest {
    private static final Path THEORY = Path.of("scenarios", "theory");
    private static final Path TABLE = Path.of("sim", "docs", "docking.md");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ties/natural", "ties/current", "ties/larger-base", "ties/lot", "timing/at-once", "timing/one-by-one", "timing/types",
        "timing/irreversible", "timing/reversible", "contagion/tree", "contagion/ring", "contagion/stubborn", "granovetter/riot",
        "granovetter/no-riot", "wright/rate-10", "wright/rate-20", "wright/rate-30", "wright/own-output", "unix/stable", "unix/path",
        "bass/p-03-q-38-peak", "bass/fewer-adopters", "urn/uniform", "brock-durlauf/eq-1-50", "arthur/a4"})
    void aKnownAnswerIsFound(String name) throws Exception {
        String[] part = name.split("/");
        List<DockRow> rows = Docking.of(THEORY.resolve(part[0] + ".yaml")).run(part[1], 2, () -> { });
        assertThat(rows).isNotEmpty().allMatch(DockRow::passed);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(THEORY)) {
            return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTableInTheDocumentsHasEveryRowAndAllPass(Path file) throws Exception {
        String table = Files.readString(TABLE);
        Docking docking = Docking.of(file);
        for (String name : docking.names()) {
            for (String quantity : docking.quantities(name)) {
                assertThat(table.lines().filter(line -> line.startsWith("| " + docking.theory() + "/" + name + " | " + quantity + " |")).toList())
                        .as("%s %s in %s; run 'lockstep dock' again", name, quantity, TABLE).singleElement().asString().contains("| pass |");
            }
        }
        assertThat(table).doesNotContain("FAIL");
    }

    @Test
    void theWorldTheyStartFromHasEverySubmodelOff() throws IOException {
        String plain = Files.readString(THEORY.resolve("parts/plain.yaml"));
        assertThat(Switch.all()).allSatisfy(s -> assertThat(plain).contains("\n  " + s.name() + ": false\n"));
    }

    @Test
    void aWrongAnswerFails() throws Exception {
        List<DockRow> rows = Docking.of(changed("chance-of-a: {estimator: locked, of: [a], value: 1,",
                "chance-of-a: {estimator: locked, of: [a], value: 0,")).run("natural", 1, () -> { });
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.estimate()).isEqualTo(1);
            assertThat(row.passed()).isFalse();
        });
    }

    @Test
    void whatARunDoesNotShowFails() throws Exception {
        Docking docking = Docking.of(changed("estimator: locked, of: [a], value: 1,", "estimator: cost, of: [a], at: 10, value: 1,"));
        DockRow row = docking.run("natural", 1, () -> { }).get(0);
        assertThat(row.estimate()).isNaN();
        assertThat(row.passed()).isFalse();
    }

    @Test
    void theLimitGrowsWithTheNumberOfComparisonsAndStandardErrorsAreExact() throws Exception {
        DockRow one = Docking.of(THEORY.resolve("ties.yaml")).run("lot", 2, () -> { }).get(0);
        assertThat(one.limit()).isEqualTo("|z| <= 3.29");
        assertThat(one.standardError()).isEqualTo(Math.sqrt(0.25 / 2000));
        assertThat(one.z()).isEqualTo((one.estimate() - 0.5) / one.standardError());
        DockRow many = Docking.of(THEORY.resolve("timing.yaml")).run("at-once", 2, () -> { }).get(0);
        assertThat(many.limit()).isGreaterThan(one.limit());
    }

    @Test
    void theTableIsWrittenAsCsv() throws IOException {
        StringWriter text = new StringWriter();
        DockRow.write(List.of(new DockRow("t", "c", "q", 2, "Somebody, 1900", 1, 2, Double.NaN, Double.NaN, "equal", true)), text);
        assertThat(text).hasToString("theory,case,quantity,known,source,runs,estimate,standard_error,z,limit,verdict\n"
                + "t,c,q,2.0,\"Somebody, 1900\",1,2.0,,,equal,pass\n");
    }

    @Test
    void checksByChanceHaveNoToleranceOfTheirOwnButWhereTheSourceGivesOne() throws Exception {
        for (Path file : files().toList()) {
            lockstep.scenario.Scenarios.load(file, List.of()).setup().dock().forEach((name, dock) -> dock.quantities().forEach((label, q) ->
                    assertThat(q.check() != Check.CHANCE || q.tolerance() == 0 || name.startsWith("eq-")).as(file + " " + name).isTrue()));
        }
    }

    /** The file on ties with one place changed, beside its parts. */
    private Path changed(String from, String to) throws IOException {
        Path parts = Files.createDirectories(folder.resolve("theory/parts"));
        Files.copy(THEORY.resolve("parts/plain.yaml"), parts.resolve("plain.yaml"));
        Path world = Files.createDirectories(folder.resolve("world"));
        Files.copy(Path.of("scenarios/world/parameters.yaml"), world.resolve("parameters.yaml"));
        String text = Files.readString(THEORY.resolve("ties.yaml"));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("theory/ties.yaml"), text.replace(from, to));
    }
}
