package lockstep.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lockstep.scenario.Factor;
import lockstep.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignsTest {
    @TempDir
    private Path root;

    private Experiment linear(String... lines) throws IOException, ScenarioException {
        return Experiment.load(Files.writeString(root.resolve("linear.yaml"), "title: Linear\nfunction: linear\n" + String.join("\n", lines)
                + "\n"));
    }

    private static double[][] all(Experiment experiment) {
        return IntStream.range(0, experiment.points().count()).mapToObj(experiment.points()::at).toArray(double[][]::new);
    }

    @Test
    void aGridHasEveryCombinationOfLevelsAndValuesTheLastFactorFastest() throws Exception {
        double[][] points = all(linear("factors: {x1: {range: [0, 1]}, x2: {values: [7, 8, 9]}, x3: {values: [0]}, x4: {values: [5]}}",
                "design: {kind: grid, levels: 2}"));

        assertThat(points).isDeepEqualTo(new double[][] {{0, 7, 0, 5}, {0, 8, 0, 5}, {0, 9, 0, 5}, {1, 7, 0, 5}, {1, 8, 0, 5}, {1, 9, 0, 5}});
    }

    @Test
    void aListTakesTheValuesOfAllFactorsTogether() throws Exception {
        assertThat(all(linear("factors: {x1: {values: [1, 2]}, x2: {values: [3, 4]}, x3: {values: [0, 0]}, x4: {values: [5, 6]}}")))
                .isDeepEqualTo(new double[][] {{1, 3, 0, 5}, {2, 4, 0, 6}});
    }

    @Test
    void aRangeOnALogarithmicScaleIsEvenInRatios() throws Exception {
        double[][] points = all(linear("factors: {x1: {range: [0.01, 100], scale: log}}", "design: {kind: grid, levels: 3}"));

        assertThat(Arrays.stream(points).mapToDouble(p -> p[0]).distinct().toArray())
                .containsExactly(new double[] {0.01, 1, 100}, org.assertj.core.api.Assertions.within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"latin-hypercube, points: 64, 64", "sobol, points: 64, 64", "morris, trajectories: 8, 40", "saltelli, base: 16, 96"})
    void aSampleLiesInItsRangesAndIsTheSameEachTime(String kind, String size, int expected) throws Exception {
        String[] lines = {"factors: {x1: {range: [-3, 5]}, x2: {values: [1, 2]}}", "design: {kind: " + kind + ", " + size + "}"};
        double[][] points = all(linear(lines));

        assertThat(points).hasDimensions(expected, 4).isDeepEqualTo(all(linear(lines)));
        assertThat(Arrays.asList(points)).allSatisfy(p -> {
            assertThat(p[0]).isBetween(-3.0, 5.0);
            assertThat(p[1]).isIn(1.0, 2.0);
            assertThat(p[2]).isBetween(0.0, 1.0);
        });
        assertThat(Arrays.stream(points).mapToDouble(p -> p[0]).average().orElseThrow()).isBetween(0.0, 2.0);
    }

    @Test
    void wholeNumbersAreDrawnEvenly() {
        Factor whole = new Factor("rounds", "rounds", "", 2, 4, List.of(), false, Factor.Kind.WHOLE);

        assertThat(List.of(0.0, 0.33, 0.34, 0.66, 0.67, 1.0)).extracting(whole::at).containsExactly(2.0, 2.0, 3.0, 3.0, 4.0, 4.0);
        assertThat(whole.text(3)).isEqualTo("3");
    }

    @Test
    void aStarStandsForEveryUncertainNumberAndWhatIsNamedItselfGoesItsOwnWay() throws Exception {
        Path file = SmallExperiment.simulated(root);
        Files.writeString(file, Files.readString(file).replace("parameters.procurement.price-weight: {values: [2, 4]}",
                "{parameters.procurement.*: {}, parameters.procurement.price-weight: {range: [1.5, 2]}, modules.blocs: {}}")
                + "design: {kind: sobol, points: 2}\n");
        Experiment experiment = Experiment.load(file);

        List<Factor> factors = experiment.factors();
        assertThat(factors).hasSizeGreaterThan(20).extracting(Factor::path).isSorted().doesNotHaveDuplicates()
                .allMatch(path -> path.startsWith("parameters.procurement.") || path.equals("modules.blocs"));
        assertThat(factors).filteredOn(f -> f.path().endsWith(".price-weight")).extracting(Factor::high).containsExactly(2.0);
        assertThat(factors).filteredOn(f -> f.kind() == Factor.Kind.SWITCH).extracting(f -> f.text(f.high())).containsExactly("true");
        experiment.model().at(experiment.points().at(1)).run(1, List.of(), (arm, cause) -> {
            throw cause;
        });
    }
}
