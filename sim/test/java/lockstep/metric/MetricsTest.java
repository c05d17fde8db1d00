package lockstep.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import lockstep.agent.Rows;
import lockstep.agent.World;
import lockstep.experiment.Runs;
import lockstep.policy.Dial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {
    private static final Cell FIRST_SPONSOR = new Cell(-1, -1, 0, -1);

    static List<Metric> all() {
        return Metrics.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMetricIsASentenceWithAFormulaAndAUnit(Metric metric) {
        assertThat(metric.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(metric.unit()).isNotBlank();
        assertThat(metric.meaning()).matches("[A-Z].*\\.");
        assertThat(metric.formula()).isNotBlank();
        assertThat(metric.cuts()).isNotEmpty().doesNotHaveDuplicates()
                .allSatisfy(cut -> assertThat(cut.stream().filter(By::item).count()).isLessThan(2));
        assertThat(Metrics.all().stream().filter(m -> m.name().equals(metric.name()))).hasSize(1);
    }

    /** Those that can be read without parameters of submodels. */
    static List<Metric> cheap() {
        return Metrics.cheap();
    }

    @ParameterizedTest
    @MethodSource("cheap")
    void valuesLieInTheRangeOrDoNotExist(Metric metric) {
        World world = busy();
        Reading reading = new Reading(world);
        reading.look(world);
        for (Column column : Column.of(List.of(metric), Names.of(world))) {
            double value = metric.value().of(reading, column.cell());
            assertThat(Double.isNaN(value) || value >= metric.range().low() && value <= metric.range().high())
                    .as("%s at %s is %s", metric, column.cell(), value).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cheap")
    void aNationThatHasNothingChangesNoMetricButCounts(Metric metric) {
        if (metric.name().equals("bloc-members")) {
            return;
        }
        World small = Worlds.small();
        World more = Worlds.smallAndAnEmptyNation();
        Reading before = new Reading(small);
        Reading after = new Reading(more);
        before.look(small);
        after.look(more);
        for (Column column : Column.of(List.of(metric), Names.of(small))) {
            assertThat(Double.toString(metric.value().of(after, column.cell()))).as("%s at %s", metric, column.cell())
                    .isEqualTo(Double.toString(metric.value().of(before, column.cell())));
        }
    }

    @Test
    void valuesOfARealRunLieInTheRange() {
        Recorder recorder = Runs.made().recorder();
        for (int c = 0; c < recorder.columns().size(); c++) {
            Column column = recorder.columns().get(c);
            Metric.Range range = column.metric().range();
            for (double value : recorder.series(c)) {
                assertThat(Double.isNaN(value) || value >= range.low() && value <= range.high())
                        .as("%s at %s is %s", column.metric(), recorder.names().texts(column), value).isTrue();
            }
        }
    }

    @Test
    void sharesOfSponsorsSumToOne() {
        World world = Worlds.of(9, 3, 7);
        Reading reading = new Reading(world);
        reading.look(world);
        for (String name : List.of("adoption-share", "adoption-gdp-weighted", "adoption-people-weighted", "nations-led", "posts-share")) {
            double sum = 0;
            for (int s = 0; s < 3; s++) {
                sum += Metrics.named(name).value().of(reading, new Cell(-1, -1, s, -1));
            }
            assertThat(sum).as(name).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void adoptionIsBaseOverBase() {
        World world = Worlds.small();
        for (int n = 0; n < 6; n++) {
            Rows.fill(world.all.base, world.nations[n], 0);
            world.nations[n].base(0, 3);
            world.nations[n].base(3, 1);
            Worlds.settle(world, world.nations[n]);
        }
        Reading reading = new Reading(world);
        reading.look(world);
        assertThat(Metrics.named("adoption-share").value().of(reading, FIRST_SPONSOR)).isEqualTo(.75);
        assertThat(Metrics.named("nations-led").value().of(reading, FIRST_SPONSOR)).isEqualTo(1);
        assertThat(Metrics.named("vendor-concentration").value().of(reading, Cell.WORLD)).isEqualTo(.75 * .75 + .25 * .25);
        // Firms 0 and 3 sell standards 0 and 1 with kappa .25: two partners fail with chance .75 x 2 x .75 x .25.
        assertThat(Metrics.named("fragmentation").value().of(reading, Cell.WORLD)).isCloseTo(2 * .75 * .25 * .75, within(1e-12));
    }

    @Test
    void restrictionsOfOwnAccordAndByLeverBothClose() {
        World world = Worlds.small();
        world.nations[4].restricted(0, 1);
        world.dials.move(Dial.CLOSED, .5, List.of("n005"), List.of("domain-1"), List.of("f000"));
        Reading reading = new Reading(world);
        reading.look(world);
        assertThat(Metrics.named("restrictions").value().of(reading, FIRST_SPONSOR)).isEqualTo(2);
        assertThat(Metrics.named("restricting-nations").value().of(reading, Cell.WORLD)).isEqualTo(2);
        // One nation of six closed in one domain of two, another by half: (20 + 10) of 240.
        assertThat(Metrics.named("exclusion-depth").value().of(reading, FIRST_SPONSOR)).isEqualTo(30.0 / 240);
    }

    @Test
    void incomeGroupsPartTheWorld() {
        World world = Worlds.of(9, 3, 7);
        double[] heads = {1045, 1046, 4095, 4096, 12695, 12696, 500, 90000, 2000};
        int[] groups = {0, 1, 1, 2, 2, 3, 0, 3, 1};
        for (int n = 0; n < heads.length; n++) {
            world.nations[n].populationM(1);
            world.nations[n].gdpUsdBn(heads[n] / 1000);
            world.flows.surplus[n] = n + 1;
        }
        Reading reading = new Reading(world);
        reading.look(world);
        double[] expected = new double[4];
        for (int n = 0; n < heads.length; n++) {
            expected[groups[n]] += n + 1;
        }
        for (int g = 0; g < 4; g++) {
            assertThat(Metrics.named("surplus-by-income").value().of(reading, new Cell(-1, -1, -1, g))).isEqualTo(expected[g]);
        }
        double served = 0;
        for (int g = 0; g < 4; g++) {
            served += Metrics.named("people-served").value().of(reading, new Cell(0, -1, -1, g));
        }
        assertThat(Metrics.named("people-served").value().of(reading, new Cell(0, -1, -1, -1))).isCloseTo(served, within(1e-12)).isPositive();
    }

    /** A world in which something of everything has happened. */
    static World busy() {
        World w = Worlds.of(12, 3, 7);
        Arrays.fill(w.flows.tenders, 4);
        Arrays.fill(w.flows.bidders, 12);
        Arrays.fill(w.flows.putOff, 1);
        Arrays.fill(w.flows.sales, 2);
        Arrays.fill(w.flows.surplus, -1);
        Arrays.fill(w.flows.votes, 100);
        Arrays.fill(w.flows.whippedVotes, 10);
        Arrays.fill(w.flows.royaltiesPaid, .5);
        for (int b = 0; b < 2; b++) {
            Arrays.fill(w.flows.submitted[b], 6);
            Arrays.fill(w.flows.approved[b], 3);
            Arrays.fill(w.flows.rejected[b], 1);
            Arrays.fill(w.flows.meritApproved[b], -2);
            w.bodies[b].inForce[0] = 5;
        }
        w.nations[3].restricted(1, 3);
        w.tension = .3;
        return w;
    }
}
