package lockstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PowerCommandTest {
    private static final String SCENARIO = "scenarios/stacked-deck.yaml";
    private static final String SMALL = "sim/test/resources/scenario/small.yaml";
    private static final String COUNCIL = "scenarios/theory/power/un-security-council.yaml";

    @TempDir
    private Path folder;

    private static String says(int code, String... arguments) {
        StringWriter text = new StringWriter();
        CommandLine line = Lockstep.commandLine().setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
        String[] command = new String[arguments.length + 1];
        command[0] = "power";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(line.execute(command)).as(() -> text.toString()).isEqualTo(code);
        return text.toString();
    }

    @Test
    void aFileWithMembersGivesATable() {
        assertThat(says(0, COUNCIL)).isEqualTo("""
                UN Security Council since 1966
                Rule: none of permanent against and votes for >= 9. 15 players, 5,080 swings.
                Published: swings 848 and 84 of 5,080; Shapley-Shubik 421/2145 and 4/2145 (Straffin 1994, Handbook of Game Theory 2, ch. 32)

                  player                                                votes  veto  swings   Banzhaf  absolute  Shapley-Shubik
                  ----------------------------------------------------  -----  ----  ------  --------  --------  --------------  --------
                  permanent-1, permanent-2, permanent-3, ... (5 alike)      1   yes     848  0.166929  0.051758        421/2145  0.196270
                  elected-1, elected-2, elected-3, ... (10 alike)           1            84  0.016535  0.005127          4/2145  0.001865
                """);
    }

    @Test
    void bareWeightsAreTheSameGame() {
        assertThat(says(0, "--quota", "39", "--weights", "7x5,1x10")).startsWith("[39; 7x5, 1x10]\nRule: votes for >= 39. 15 players, 5,080 swings.")
                .contains("421/2145", "4/2145");
    }

    @Test
    void bodiesOfAScenarioAreWorkedOutWithBlocsAsPlayersAndWithout() {
        assertThat(says(0, SCENARIO, "--body", "jtc1")).contains("(jtc1)\nRule: majority. 35 players", "(35 alike)", "1/35");
        assertThat(says(0, SCENARIO, "--body", "jtc1", "--blocs")).contains("eu  ", "us-led", "china-led");
        assertThat(says(0, SCENARIO, "--body", "3gpp", "--at", "2022Q1").lines().filter(line -> line.startsWith("  CHN")))
                .as("Chinese members of 3GPP have multiplied").first().asString().contains("  137  ");
        assertThat(says(0, SCENARIO)).contains("(3gpp)", "(itu-t)", "(ietf)");
    }

    @Test
    void allPlayersGoToAFileWithExactNumbersAndItIsNotReplacedUnlessForced() throws Exception {
        Path file = folder.resolve("new/itu.csv");
        String[] command = {SCENARIO, "--body", "itu-t", "--out", file.toString()};
        assertThat(says(0, command)).contains("4.395E+51 swings", "All players: " + file);
        List<String> rows = Files.readAllLines(file);
        assertThat(rows).hasSize(193).first().isEqualTo(
                "body,player,votes,veto,swings,banzhaf,absolute_banzhaf,shapley_shubik,shapley_shubik_exact");
        assertThat(rows.get(1)).matches("ITU Telecommunication Standardization Sector \\(itu-t\\),[A-Z]{3},1,no,[0-9]{50},"
                + "0.005208333333333333,7.29[0-9]+E-9,0.005208333333333333,1/192");
        assertThat(says(2, command)).contains("itu.csv exists already; choose another file with --out, or add --force to replace it");
        assertThat(says(0, SCENARIO, "--body", "itu-t", "--out", file.toString(), "--force", "--exact")).doesNotContain("E+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "| expected a FILE, or --weights and --quota",
        "--weights 1,2 | expected a FILE, or --weights and --quota",
        COUNCIL + " --quota 3 | expected a FILE, or --weights and --quota",
        COUNCIL + " --body itu-t | --body, --at and --set are for bodies of scenarios; " + COUNCIL + " has members of its own",
        COUNCIL + " --blocs | --blocs: no member of UN Security Council since 1966 is in a bloc",
        SMALL + " --body onion | --body: expected one of forum, union, given onion",
        SCENARIO + " --body o-ran-alliance | --body: o-ran-alliance has no members yet; choose a later quarter with --at",
        SMALL + " --at 2013 | --at: expected a quarter such as 2022Q1, given 2013",
        SMALL + " --at 2050Q1 | --at: expected a quarter from 2013Q1 to ",
        SMALL + " --out x.txt | expected --out to name a file that ends in .csv, given x.txt",
        "--quota 3 --weights 7*5 | --weights 7*5: weights: given \"7*5\", expected a weight such as 7, or 7x5 for five with 7",
        "scenarios/none.yaml | scenarios/none.yaml: there is no file none.yaml"})
    void whatCannotBeUsedIsSaid(String command, String expected) {
        assertThat(says(2, command == null ? new String[0] : command.split(" "))).contains(expected);
    }
}
