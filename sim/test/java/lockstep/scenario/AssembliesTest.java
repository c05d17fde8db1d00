package lockstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import lockstep.ballot.Power;
import lockstep.ballot.Roster;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssembliesTest {
    private static final Path SHIPPED = Path.of("scenarios/theory/power");
    private static final Path BROKEN = Path.of("sim/test/resources/scenario/assembly");

    static List<Path> files() throws IOException {
        return yaml(SHIPPED);
    }

    static List<Path> broken() throws IOException {
        return yaml(BROKEN);
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static Roster roster(Path file) throws ScenarioException {
        return Assemblies.load(file).orElseThrow().roster();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsWorkedOutAndItsSharesSumToOne(Path file) throws ScenarioException {
        Roster roster = roster(file);
        Power power = Power.of(roster.game()).orElseThrow();
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < roster.names().size(); i++) {
            sum = sum.add(power.shapleyShubik(i));
        }
        assertThat(sum).isEqualTo(BigFraction.ONE);
        assertThat(roster.names()).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "un-security-council, 5080, 848 84, 421/2145 4/2145",
        "un-security-council-1965, 315, 57 5, 76/385 1/462",
        "eec-1958, 42, 10 6 0, 7/30 3/20 0/1",
        "eu-15, 16565, 1849 1531 973 793 595 375, 7/60 860/9009 19883/360360 743/16380 1588/45045 932/45045",
        "three-shareholders, 5, 3 1, 2/3 1/6",
        "four-three-two-one, 12, 5 3 1, 5/12 1/4 1/12"})
    void publishedPowersAreReproduced(String file, long total, String swings, String shapleyShubik) throws ScenarioException {
        Roster roster = roster(SHIPPED.resolve(file + ".yaml"));
        Power power = Power.of(roster.game()).orElseThrow();
        TreeSet<BigInteger> found = new TreeSet<>();
        List<BigFraction> shares = new ArrayList<>();
        for (int i = 0; i < roster.names().size(); i++) {
            if (found.add(power.swings(i))) {
                shares.add(power.shapleyShubik(i));
            }
        }
        shares.sort((a, b) -> b.compareTo(a));
        assertThat(power.totalSwings()).isEqualTo(total);
        assertThat(found.descendingSet()).containsExactly(Stream.of(swings.split(" ")).map(BigInteger::new).toArray(BigInteger[]::new));
        assertThat(shares).containsExactly(Stream.of(shapleyShubik.split(" ")).map(text -> text.split("/"))
                .map(parts -> new BigFraction(new BigInteger(parts[0]), new BigInteger(parts[1]))).toArray(BigFraction[]::new));
    }

    @ParameterizedTest
    @CsvSource({"un-193, .964201", "un-193-bloc-of-55, .999998"})
    void aBlocAgainstTossedCoins(String file, double chance) throws ScenarioException {
        Roster roster = roster(SHIPPED.resolve(file + ".yaml"));
        assertThat(roster.names()).hasSize(193);
        assertThat(Math.rint(1e6 * Power.of(roster.game()).orElseThrow().absolute(0).doubleValue()) / 1e6).isEqualTo(.057507);
        Power blocs = Power.of(roster.ofBlocs().game()).orElseThrow();
        assertThat(Math.rint(1e6 * blocs.absolute(0).doubleValue()) / 1e6).isEqualTo(chance);
    }

    @Test
    void theCollegeHas538ElectorsAndTheBoardOneVeto() throws ScenarioException {
        Roster college = roster(SHIPPED.resolve("us-electoral-college.yaml"));
        long electors = 0;
        for (int i = 0; i < college.names().size(); i++) {
            electors += college.game().weight(i, 0);
        }
        assertThat(college.names()).hasSize(51);
        assertThat(electors).isEqualTo(538);
        Roster board = roster(SHIPPED.resolve("imf-board.yaml"));
        assertThat(board.names()).hasSize(24);
        assertThat(Stream.iterate(0, i -> i + 1).limit(24).filter(i -> board.game().veto(i)).map(board.names()::get))
                .containsExactly("united-states");
    }

    @Test
    void threeLargeMembersCannotBlockTheCouncilOfLisbonAlone() throws ScenarioException {
        Roster council = roster(SHIPPED.resolve("eu-council-lisbon.yaml"));
        assertThat(council.names()).hasSize(27);
        int[] bigThree = council.names().stream().mapToInt(name -> List.of("germany", "france", "italy").contains(name) ? 0 : -1).toArray();
        assertThat(council.game().ofBlocs(bigThree).veto(0)).as("47 percent of the people, but three members").isFalse();
        int[] bigFour = council.names().stream().mapToInt(name -> List.of("germany", "france", "italy", "spain").contains(name) ? 0 : -1)
                .toArray();
        assertThat(council.game().ofBlocs(bigFour).veto(0)).isTrue();
        assertThat(council.ofBlocs().names()).hasSize(19).startsWith("founders", "visegrad");
    }

    @Test
    void aScenarioIsNoAssembly() throws ScenarioException {
        assertThat(Assemblies.load(Samples.SMALL)).isEmpty();
    }

    @Test
    void weightsCanBeGivenBare() throws ScenarioException {
        Roster roster = Assemblies.of(List.of("7x5", "1x10"), 39);
        assertThat(roster.names()).hasSize(15).startsWith("member-1", "member-2");
        assertThat(Power.of(roster.game()).orElseThrow().totalSwings()).isEqualTo(5080);
        assertThat(catchThrowableOfType(ScenarioException.class, () -> Assemblies.of(List.of("7*5"), 39)))
                .hasMessage("--weights 7*5: weights: given \"7*5\", expected a weight such as 7, or 7x5 for five with 7\n"
                        + "--weights 7*5: members: given 0, expected 1 to 10000 members");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenAssemblyGivesItsWholeMessage(Path file) throws IOException {
        String message = catchThrowableOfType(ScenarioException.class, () -> Assemblies.load(file)).getMessage();
        Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
        assertThat(message + "\n").isEqualTo(Files.readString(expected));
    }
}
