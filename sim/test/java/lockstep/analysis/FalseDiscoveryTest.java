package lockstep.analysis;

import static lockstep.analysis.FalseDiscovery.BENJAMINI_HOCHBERG;
import static lockstep.analysis.FalseDiscovery.BENJAMINI_YEKUTIELI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
    /** Fifteen end points of a heart trial (Benjamini &amp; Hochberg 1995, section 4.2). */
    private static final double[] TRIAL = {0.0459, 0.0001, 0.4262, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.3240, 0.5719,
        0.6528, 0.7590, 1.0000};

    private static long claims(FalseDiscovery rule, double[] p) {
        return Arrays.stream(rule.adjust(p)).filter(q -> q <= 0.05).count();
    }

    @Test
    void theTrialOf1995HasFourClaims() {
        assertThat(claims(BENJAMINI_HOCHBERG, TRIAL)).isEqualTo(4);
        double[] q = BENJAMINI_HOCHBERG.adjust(TRIAL);
        assertThat(q[1]).isCloseTo(0.0015, within(1e-12));
        assertThat(q[5]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        // 0.0201 x 15/5 = 0.0603 and 0.0298 x 15/7 = 0.0639: 0.0278 x 15/6 = 0.0695 is pulled down to the latter.
        assertThat(q[7]).isCloseTo(0.0298 * 15 / 7, within(1e-12));
        assertThat(q[14]).isEqualTo(1);
    }

    @Test
    void anyDependenceCostsTheHarmonicSum() {
        double harmonic = 0;
        for (int i = 1; i <= 15; i++) {
            harmonic += 1.0 / i;
        }
        assertThat(BENJAMINI_YEKUTIELI.adjust(TRIAL)[1]).isCloseTo(0.0015 * harmonic, within(1e-12));
        assertThat(claims(BENJAMINI_YEKUTIELI, TRIAL)).isEqualTo(3);
    }

    @Test
    void whatWasNotTestedDoesNotCount() {
        double[] q = BENJAMINI_HOCHBERG.adjust(new double[] {Double.NaN, 0.01, Double.NaN, 0.04});

        assertThat(q).containsExactly(Double.NaN, 0.02, Double.NaN, 0.04);
        assertThat(BENJAMINI_HOCHBERG.adjust(new double[0])).isEmpty();
        assertThatThrownBy(() -> BENJAMINI_HOCHBERG.adjust(new double[] {1.5})).hasMessage("Expected p-values from 0 to 1, given 1.5");
    }

    @Test
    void adjustingKeepsTheOrderAndNeverLowersAPValue() {
        for (FalseDiscovery rule : FalseDiscovery.values()) {
            double[] q = rule.adjust(TRIAL);
            for (int i = 0; i < q.length; i++) {
                assertThat(q[i]).isBetween(TRIAL[i], 1.0);
                for (int j = 0; j < q.length; j++) {
                    assertThat(TRIAL[i] < TRIAL[j] && q[i] > q[j]).isFalse();
                }
            }
        }
    }
}
