package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lockstep.metric.Metrics;
import lockstep.scenario.Scenarios;
import lockstep.setup.Modules;
import lockstep.setup.Setup;
import org.junit.jupiter.api.Test;

class AblationTest {
    private static final Gauge SHARE = new Gauge("tension", Metrics.named("tension"), Gauge.Over.END, -1);
    private static final Gauge AMOUNT = new Gauge("restricting", Metrics.named("restricting-nations"), Gauge.Over.END, -1);

    private static Setup small(String... overrides) throws Exception {
        return Scenarios.load(Path.of("scenarios/synthetic-200.yaml"), List.of(overrides)).setup();
    }

    @Test
    void everySwitchTurnsOffItsOwnSubmodelAndNothingElse() throws Exception {
        Setup setup = small();
        assertThat(Switch.all()).hasSameSizeAs(Modules.class.getRecordComponents());
        for (Switch each : Switch.all()) {
            assertThat(each.off(setup)).as(each.name()).isEqualTo(small("modules." + each.name() + "=false"));
        }
    }

    @Test
    void aPairedDifferenceHasTheMomentsOfAHandComputedOne() {
        Effect effect = Effect.of(AMOUNT, new double[] {10, 12, 14, Double.NaN}, new double[] {11, 15, 19, 3});
        assertThat(effect.baseline()).isEqualTo(12);
        assertThat(effect.mean()).isEqualTo(3);
        assertThat(effect.sd()).isEqualTo(2);
        assertThat(effect.standardError()).isCloseTo(2 / Math.sqrt(3), within(1e-15));
        assertThat(effect.runs()).isEqualTo(3);
    }

    @Test
    void onlyWhatIsSureAndLargeAndNotByConstructionMatters() {
        assertThat(Effect.of(SHARE, new double[] {50, 50}, new double[] {50.4, 50.4}).matters()).as("sure but small").isFalse();
        assertThat(Effect.of(SHARE, new double[] {50, 50}, new double[] {50.6, 50.6}).matters()).as("sure and large").isTrue();
        assertThat(Effect.of(AMOUNT, new double[] {50, 50}, new double[] {50.6, 50.6}).matters()).as("1.2 % of an amount").isTrue();
        assertThat(Effect.of(AMOUNT, new double[] {50, 50}, new double[] {60, 49}).matters()).as("large but unsure").isFalse();
        assertThat(Effect.of(AMOUNT, new double[] {50, 51}, new double[] {0, 0}).matters()).as("gone by construction").isFalse();
        assertThat(Effect.of(SHARE, new double[] {Double.NaN}, new double[] {1}).matters()).as("no pair").isFalse();
    }

    @Test
    void aTableDependsNeitherOnThreadsNorOnWhatIsOffAlready() throws Exception {
        Setup setup = small("clock.end=2014Q2", "modules.whip=false");
        Ablation ablation = new Ablation(setup, java.util.List.of());
        List<Ablation.Row> alone = ablation.run(3, 1, () -> { });
        assertThat(text(ablation.run(3, 3, () -> { }))).isEqualTo(text(alone));
        assertThat(alone).extracting(r -> r.off().name()).doesNotContain("whip").hasSize(Switch.all().size() - 1);
        assertThat(Arrays.asList(text(alone).split("\n"))).hasSize(1 + alone.size() * alone.get(0).effects().size());
    }

    private static String text(List<Ablation.Row> rows) throws Exception {
        StringWriter text = new StringWriter();
        Ablation.write(rows, text);
        return text.toString();
    }
}
