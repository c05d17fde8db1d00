package lockstep.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.World;
import lockstep.ballot.Power;
import lockstep.ballot.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingPowerTest {
    private final World world = Worlds.small();
    private final Reading reading = new Reading(world);

    private double read(String metric, int body, int bloc) {
        reading.look(world);
        return Metrics.named(metric).value().of(reading, new Cell(-1, -1, -1, body * world.blocs.length + bloc));
    }

    @Test
    void aBlocAmongTheNonAlignedIsOnePlayer() {
        // Nations 0, 2, 4 are in the led bloc, the others in none: [4; 3, 1, 1, 1], in which the bloc decides unless all or none are with it.
        Arrays.fill(world.bodies[0].seats, 1);
        assertThat(read("bloc-power", 0, 0)).isCloseTo(7.0 / 8, within(1e-13));
        assertThat(read("bloc-power-share", 0, 0)).isCloseTo(3.0 / 4, within(1e-13));
        assertThat(read("bloc-power", 0, 1)).as("the non-aligned are no player").isZero();
        assertThat(read("bloc-power", 1, 0)).as("a body without members").isNaN();
    }

    @Test
    void whenVotesOrBlocsChangeItIsWorkedOutAgain() {
        Arrays.fill(world.bodies[0].seats, 1);
        double before = read("bloc-power-share", 0, 0);
        world.bodies[0].seats[1] = 5;
        assertThat(read("bloc-power-share", 0, 0)).isLessThan(before);
        world.bodies[0].seats[1] = 1;
        assertThat(read("bloc-power-share", 0, 0)).isEqualTo(before);
        world.nations[1].bloc(0);
        assertThat(read("bloc-power-share", 0, 0)).as("four of six carry alone").isCloseTo(1, within(1e-13));
    }

    @Test
    void itIsThatOfTheExactGame() {
        for (int n = 0; n < 6; n++) {
            world.bodies[1].seats[n] = 3 * n;
        }
        Roster blocs = Electorate.of(world, world.bodies[1]).ofBlocs();
        assertThat(blocs.names()).containsExactly("first", "n001", "n003", "n005");
        Power exact = Power.of(blocs.game()).orElseThrow();
        assertThat(read("bloc-power", 1, 0)).isCloseTo(exact.absolute(0).doubleValue(), within(1e-13));
        assertThat(read("bloc-power-share", 1, 0)).isCloseTo(exact.shapleyShubik(0).doubleValue(), within(1e-13));
    }

    @Test
    void blocsInBodiesAreCalledByBoth() {
        Names names = Names.of(world);
        assertThat(Column.of(java.util.List.of(Metrics.named("bloc-power")), names)).extracting(column -> names.texts(column).get(3))
                .containsExactly("forum/first", "forum/none", "club/first", "club/none");
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "7, 3", "5, 5", "1, 0", "199, 1"})
    void agreementFollowsFromCohesionWhereNobodyAbstains(double yes, double no) {
        double most = Math.max(yes, no);
        double hixNouryRoland = (most - (yes + no - most) / 2) / (yes + no);
        assertThat(agreement(Math.abs(yes - no) / (yes + no))).isCloseTo(hixNouryRoland, within(1e-15));
    }

    private static double agreement(double cohesion) {
        return lockstep.metric.Power.agreement(cohesion);
    }

    @Test
    void approvalsByDomainAddUpToThoseOfTheWorld() {
        for (int b = 0; b < 2; b++) {
            Arrays.fill(world.flows.approved[b], 2);
        }
        world.flows.approvedIn[0][0] = 5;
        world.flows.approvedIn[1][0] = 1;
        world.flows.approvedIn[1][1] = 6;
        reading.look(world);
        Metric approvals = Metrics.named("approvals");
        assertThat(approvals.value().of(reading, Cell.WORLD)).isEqualTo(12);
        assertThat(approvals.value().of(reading, new Cell(1, -1, -1, -1))).isEqualTo(7);
        assertThat(approvals.value().of(reading, new Cell(1, -1, 1, -1))).isEqualTo(6);
    }
}
