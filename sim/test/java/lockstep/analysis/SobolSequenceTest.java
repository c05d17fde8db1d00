package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {

    @Test
    void everyStratumOfEveryAxisHoldsOnePoint() {
        double[][] points = SobolSequence.draw(1 << 10, 40, 5);

        for (int d = 0; d < 40; d++) {
            int axis = d;
            assertThat(Arrays.stream(points).mapToInt(p -> (int) (p[axis] * 1024)).distinct().count()).isEqualTo(1024);
        }
    }

    @Test
    void everyBoxOfTheFirstTwoAxesHoldsOnePoint() {
        double[][] points = SobolSequence.draw(1 << 8, 2, 5);

        // Sixteen by sixteen, and every other cut of the square into 256 equal boxes: a net of quality 0.
        for (int cut = 0; cut <= 8; cut++) {
            int wide = 1 << cut;
            assertThat(Arrays.stream(points).mapToInt(p -> (int) (p[0] * wide) * (256 / wide) + (int) (p[1] * (256 / wide))).distinct().count())
                    .isEqualTo(256);
        }
    }

    @Test
    void scramblingKeepsWhatTwoPointsShareAndNothingElse() {
        double[][] scrambled = SobolSequence.draw(256, 3, 9);
        double[][] plain = new double[256][];
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(3);
        Arrays.setAll(plain, p -> sequence.nextVector());

        for (int p = 1; p < 256; p++) {
            for (int d = 0; d < 3; d++) {
                assertThat(shared(scrambled[0][d], scrambled[p][d])).isEqualTo(shared(plain[0][d], plain[p][d]));
            }
        }
    }

    /** Leading binary digits that two numbers share. */
    private static int shared(double a, double b) {
        int digits = 0;
        while (digits < 32 && (long) StrictMath.scalb(a, digits + 1) == (long) StrictMath.scalb(b, digits + 1)) {
            digits++;
        }
        return digits;
    }

    @Test
    void eachPointIsUniformOverScrambles() {
        int scrambles = 4000;
        double[] first = new double[scrambles];
        double[] product = new double[scrambles];
        for (int s = 0; s < scrambles; s++) {
            double[] point = SobolSequence.draw(1, 2, s)[0];
            first[s] = point[0];
            product[s] = (point[0] - 0.5) * (point[1] - 0.5);
        }
        // 3.48 standard errors: two comparisons, false alarm 0.001.
        assertThat(Arrays.stream(first).average().orElseThrow()).isCloseTo(0.5, within(3.48 / Math.sqrt(12.0 * scrambles)));
        assertThat(Arrays.stream(product).average().orElseThrow()).isCloseTo(0, within(3.48 / 12 / Math.sqrt(scrambles)));
    }

    @Test
    void aLongerSetBeginsWithTheShorterOneAndSeedsDiffer() {
        assertThat(Arrays.copyOf(SobolSequence.draw(100, 5, 3), 64)).isDeepEqualTo(SobolSequence.draw(64, 5, 3));
        assertThat(SobolSequence.draw(1, 1, 3)[0][0]).isNotEqualTo(SobolSequence.draw(1, 1, 4)[0][0]);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> SobolSequence.draw(0, 2, 1)).hasMessageContaining("given 0 and 2");
        assertThatThrownBy(() -> SobolSequence.draw(5, 1001, 1)).hasMessage("Expected at least 1 point and 1 to 1000 dimensions, given 5 and 1001");
    }
}
