package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lockstep.agent.Nation;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

class BlocsTest {

    @Test
    void foundersAndLeadersStartInTheirBlocs() {
        World world = new BodyWorlds().start(1);
        assertThat(bloc(world, 0)).isEqualTo("east");
        assertThat(bloc(world, 1)).isEqualTo("west");
        assertThat(bloc(world, 3)).isEqualTo("west");
        assertThat(bloc(world, 2)).isEqualTo("none");
    }

    @Test
    void alignmentIsOneAtHomeCentredByHomeAndBounded() {
        BodyWorlds made = new BodyWorlds();
        made.nations = 40;
        World world = made.start(1);
        for (int h = 0; h < 3; h++) {
            assertThat(world.nations[h].alignment(h)).isEqualTo(1);
            double mean = 0;
            double sizes = 0;
            for (Nation nation : world.nations) {
                assertThat(nation.alignment(h)).isBetween(-1.0, 1.0);
                mean += nation.size() * nation.alignment(h);
                sizes += nation.size();
            }
            assertThat(mean / sizes).isBetween(-0.4, 0.4);
        }
        assertThat(world.nations[3].alignment(1)).as("shares a bloc with 1").isGreaterThan(world.nations[3].alignment(0));
    }

    @Test
    void aggregatesGiveTheFrustrationOfAllPairs() {
        BodyWorlds made = new BodyWorlds();
        made.nations = 30;
        World world = made.start(1);
        BodyWorlds.run(world, 8);
        Landscape landscape = new Landscape(world);
        for (Nation i : world.nations) {
            double[] fast = landscape.frustration(i);
            for (int camp = 0; camp < world.blocs.length; camp++) {
                double slow = pairwise(world, i, camp);
                assertThat(fast[camp]).isCloseTo(slow, within(1e-8 * (1 + Math.abs(slow))));
            }
        }
    }

    /** The definition: sum over j outside the camp of s_j (p_ij - mean of i), with the propensities of the made-up world. */
    private static double pairwise(World world, Nation i, int camp) {
        double sizes = 0;
        double sum = 0;
        for (Nation j : world.nations) {
            if (j != i) {
                sizes += j.size();
                sum += j.size() * propensity(i, j);
            }
        }
        double frustration = 0;
        for (Nation j : world.nations) {
            if (j != i && j.bloc() != camp) {
                frustration += j.size() * (propensity(i, j) - sum / sizes);
            }
        }
        return frustration;
    }

    private static double propensity(Nation i, Nation j) {
        double distance = i.idealPoint() - j.idealPoint();
        double p = 1 - distance * distance / 4;
        p += i.member(1) && j.member(1) ? 0.3 : 0;
        p += j.home >= 0 && (i.protectors >>> j.home & 1) != 0 ? 0.6 : 0;
        p += i.home >= 0 && (j.protectors >>> i.home & 1) != 0 ? 0.6 : 0;
        for (int k = 0; k < i.partners.length; k++) {
            p += i.partners[k] == j.index ? 0.8 * i.partnerShares[k] : 0;
        }
        return p;
    }

    @Test
    void leadersStayAndTheWorldDoesNotTipIntoOneBloc() {
        BodyWorlds made = new BodyWorlds();
        made.nations = 100;
        World world = made.start(1);
        BodyWorlds.run(world, 92);
        assertThat(bloc(world, 0)).isEqualTo("east");
        assertThat(bloc(world, 1)).isEqualTo("west");
        int[] members = new int[world.blocs.length];
        for (Nation nation : world.nations) {
            members[nation.bloc()]++;
        }
        assertThat(java.util.Arrays.stream(members).max().orElseThrow()).as("largest camp of 100").isLessThan(85);
        assertThat(members[world.frame.blocIds().indexOf("union")]).as("nobody joins a fixed bloc").isZero();
    }

    @Test
    void nobodyMovesWhenBlocsAreOff() {
        BodyWorlds made = new BodyWorlds();
        made.modules.put("blocs", false);
        made.nations = 30;
        World world = made.start(1);
        String[] before = new String[30];
        for (int n = 0; n < 30; n++) {
            before[n] = bloc(world, n);
        }
        BodyWorlds.run(world, 92);
        for (int n = 0; n < 30; n++) {
            assertThat(bloc(world, n)).isEqualTo(before[n]);
        }
    }

    private static String bloc(World world, int nation) {
        return world.blocs[world.nations[nation].bloc()].id();
    }
}
