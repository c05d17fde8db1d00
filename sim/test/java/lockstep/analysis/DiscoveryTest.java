package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.TestFunction;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private static final int FACTORS = 5;

    private static Cases cases(int count, long seed, Predicate<double[]> interest) {
        double[][] points = SobolSequence.draw(count, FACTORS, seed);
        boolean[] of = new boolean[count];
        IntStream.range(0, count).forEach(i -> of[i] = interest.test(points[i]));
        return new Cases(points, of);
    }

    private static boolean planted(double[] x) {
        return TestFunction.PLANTED_BOX.of(x) == 1;
    }

    @Test
    void aPlantedBoxIsFound() {
        Discovery found = Discovery.of(cases(500, 1, DiscoveryTest::planted), 1);

        assertThat(found.found()).isTrue();
        assertThat(found.p()).isEqualTo(1.0 / 200);
        assertThat(found.box().box().restricted()).containsExactly(0, 1);
        assertThat(found.box().box().low()[0]).isCloseTo(0.2, within(0.02));
        assertThat(found.box().box().high()[0]).isCloseTo(0.6, within(0.02));
        assertThat(found.box().box().low()[1]).isCloseTo(0.5, within(0.02));
        assertThat(found.box().box().high()[1]).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(found.box().coverage()).isGreaterThan(0.95);
        assertThat(found.box().density()).isGreaterThan(0.95);
        assertThat(found.sides()).allSatisfy(side -> {
            assertThat(side.again()).isGreaterThan(0.9);
            assertThat(side.quasiP()).isLessThan(1e-6);
        });
        assertThat(found.fresh()[0]).as("coverage of cases it has not seen").isGreaterThan(0.85);
        assertThat(found.fresh()[1]).as("density of cases it has not seen").isGreaterThan(0.85);
    }

    @Test
    void aBoxIsFoundThroughNoiseAndEvenIfMostCasesAreOfInterest() {
        long stream = new Chance(3).at(Purpose.TEST, 2);
        double[][] points = SobolSequence.draw(600, FACTORS, 2);
        boolean[] of = new boolean[600];
        // 90 % inside the box, half of the rest.
        IntStream.range(0, 600).forEach(i -> of[i] = Chance.uniform(stream, i) < (points[i][2] > 0.6 ? 0.9 : 0.5));
        Discovery found = Discovery.of(new Cases(points, of), 1);

        assertThat(found.found()).isTrue();
        assertThat(found.box().box().restricted()).containsExactly(2);
        assertThat(found.box().box().low()[2]).isCloseTo(0.6, within(0.06));
    }

    @Test
    void inPureNoiseThereIsNothingAndItSaysSoExceptAsOftenAsItPromises() {
        long stream = new Chance(4).at(Purpose.TEST, 3);
        int alarms = 0;
        for (int set = 0; set < 40; set++) {
            double[][] points = SobolSequence.draw(120, FACTORS, set);
            boolean[] of = new boolean[120];
            int of40 = set;
            IntStream.range(0, 120).forEach(i -> of[i] = Chance.uniform(stream, of40, i) < 0.3);
            alarms += Discovery.of(new Cases(points, of), 1).found() ? 1 : 0;
        }
        assertThat(Draws.plausible(40, 0.05).contains(alarms)).as("%s false alarms in 40", alarms).isTrue();
    }

    @Test
    void peelingLosesCoverageAndWinsDensityAndEachBoxLiesInTheOneBefore() {
        Cases cases = cases(400, 1, DiscoveryTest::planted);
        List<Peel> trajectory = Prim.USUAL.peel(cases);

        assertThat(trajectory.get(0).support()).isEqualTo(1);
        assertThat(trajectory.get(0).gain()).isZero();
        for (int i = 1; i < trajectory.size(); i++) {
            Peel peel = trajectory.get(i);
            Peel before = trajectory.get(i - 1);
            assertThat(peel.density()).isGreaterThan(before.density());
            assertThat(peel.coverage()).isLessThanOrEqualTo(before.coverage());
            assertThat(peel).usingRecursiveComparison().isEqualTo(cases.in(peel.box()));
            assertThat(before.inside() - peel.inside()).as("a slice").isBetween(1, Math.max(1, (int) (0.05 * before.inside())));
            assertThat(peel.support()).isGreaterThanOrEqualTo(0.05);
        }
    }

    @Test
    void countsKeptWhilePeelingAreThoseOfTheBoxesAlsoWhereManyCasesShareAValue() {
        for (int set = 0; set < 20; set++) {
            double[][] points = SobolSequence.draw(150, FACTORS, set);
            int values = 2 + set % 7;
            Arrays.stream(points).forEach(p -> {
                p[0] = Math.floor(values * p[0]);
                p[3] = Math.floor(2 * values * p[3]) - values;
            });
            boolean[] of = new boolean[points.length];
            IntStream.range(0, of.length).forEach(i -> of[i] = points[i][0] + points[i][3] > 1 && points[i][1] > 0.3);
            Cases cases = new Cases(points, of);

            List<Peel> trajectory = Prim.USUAL.peel(cases);
            assertThat(trajectory.size()).isGreaterThan(1);
            assertThat(trajectory).allSatisfy(peel -> assertThat(peel).usingRecursiveComparison().isEqualTo(cases.in(peel.box())));
        }
    }

    @Test
    void aSliceIsTheLargestThatIsNoLargerThanWantedAndCutsNoValueElseOneValue() {
        double[][] points = {{2}, {1}, {1}, {3}, {3}, {3}, {2}, {4}};
        Peeling peeling = new Peeling(Sorted.of(points), new boolean[] {false, true, false, true, true, false, true, false});

        assertThat(peeling.slice(0, true, 1)).isEqualTo(new Peeling.Slice(0, true, 2, 1, 2));
        assertThat(peeling.slice(0, true, 3)).isEqualTo(new Peeling.Slice(0, true, 2, 1, 2));
        assertThat(peeling.slice(0, true, 4)).isEqualTo(new Peeling.Slice(0, true, 4, 2, 3));
        assertThat(peeling.slice(0, false, 3)).isEqualTo(new Peeling.Slice(0, false, 1, 0, 3));
        peeling.take(peeling.slice(0, false, 3));
        peeling.take(peeling.slice(0, true, 4));
        assertThat(peeling.left()).isEqualTo(3);
        assertThat(peeling.slice(0, true, 1).cases()).as("one value is left, and no slice").isZero();
        assertThat(peeling.slice(0, false, 2).cases()).isZero();
    }

    @Test
    void someOfThePointsStaySorted() {
        double[][] points = SobolSequence.draw(50, FACTORS, 5);
        int[] half = Arrays.copyOf(Permutation.of(50, 6), 25);

        assertThat(Sorted.of(points).of(half)).usingRecursiveComparison()
                .isEqualTo(Sorted.of(Arrays.stream(half).mapToObj(i -> points[i]).toArray(double[][]::new)));
    }

    @Test
    void valuesOfAListArePeeledWhole() {
        double[][] points = SobolSequence.draw(200, 2, 3);
        Arrays.stream(points).forEach(p -> p[0] = (int) (3 * p[0]));
        boolean[] of = new boolean[200];
        IntStream.range(0, 200).forEach(i -> of[i] = points[i][0] == 2);
        Discovery found = Discovery.of(new Cases(points, of), 1);

        assertThat(found.box().box().restricted()).containsExactly(0);
        assertThat(found.box().box().low()[0]).isEqualTo(2);
        assertThat(found.box().coverage()).isEqualTo(1);
        assertThat(found.box().density()).isEqualTo(1);
    }

    @Test
    void pastingWidensABoxThatWasPeeledTooFar() {
        Cases cases = cases(400, 1, DiscoveryTest::planted);
        Box narrow = new Box(new double[] {.3, .6, 0, 0, .5}, new double[] {.5, 1, 1, 1, 1});
        Peel pasted = Prim.USUAL.paste(cases, cases.in(narrow));

        assertThat(pasted.gain()).isGreaterThan(0.95);
        assertThat(pasted.box().holds(new double[] {.4, .8, .5, .5, .1})).isTrue();
    }

    @Test
    void quasiPValuesAreBinomialByHand() {
        // Ten cases, five of interest, all of these in the box of five: without the restriction the density is one half.
        double[][] points = IntStream.range(0, 40).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
        boolean[] of = new boolean[40];
        Arrays.fill(of, 20, 40, true);
        Discovery found = Discovery.of(new Cases(points, of), 1);

        assertThat(found.box().inside()).isEqualTo(20);
        assertThat(found.sides().get(0).quasiP()).isCloseTo(Math.pow(0.5, 20), within(1e-9));
        assertThat(found.sides().get(0).without().support()).isEqualTo(1);
    }

    @Test
    void ifAllCasesAreAlikeThereIsNothing() {
        assertThat(Discovery.of(cases(50, 1, x -> true), 1).found()).isFalse();
        assertThat(Discovery.of(cases(50, 1, x -> false), 1).found()).isFalse();
        assertThatThrownBy(() -> new Cases(new double[0][], new boolean[0])).hasMessageContaining("at least one");
    }
}
