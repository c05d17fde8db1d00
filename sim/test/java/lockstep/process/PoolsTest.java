package lockstep.process;

import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.Rows;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.policy.MarketLever;
import org.junit.jupiter.api.Test;

class PoolsTest {

    private static World pooled(double share, String... overrides) {
        World world = MarketWorlds.run(MarketWorlds.SYNTHETIC, overrides).world();
        world.dials = AdmissionTest.pulled(world, new MarketLever.JointProcurement(List.of("ALL"), share));
        return world;
    }

    @Test
    void whoBuysAloneGainsNothing() {
        World world = MarketWorlds.small();
        world.dials = AdmissionTest.pulled(world, new MarketLever.JointProcurement(List.of("GAM"), 1));
        // It is the only buyer in its region.
        assertThat(new Pools(world).alone(world.nations[GAM], 0)).isEqualTo(1);
        assertThat(new Pools(MarketWorlds.small()).alone(world.nations[GAM], 0)).isEqualTo(1);
    }

    @Test
    void aSmallMemberOfALargePoolBuysAsTheLargeOneDoes() {
        World world = pooled(0.5);
        double all = 0;
        Nation member = world.nations[7];
        for (Nation nation : world.nations) {
            all += nation.region == member.region ? 0.5 * nation.potential(0) : 0;
        }
        double own = 0.5 * member.potential(0) / all;
        assertThat(new Pools(world).alone(member, 0)).isCloseTo(1 - 0.5 * (1 - own), within(1e-12));
    }

    @Test
    void poolsPayLessOfTheMarginOfFewBidders() {
        World alone = MarketWorlds.run(MarketWorlds.SYNTHETIC, "modules.not-now=false").world();
        World world = pooled(1, "modules.not-now=false");
        assertThat(paid(world)).isLessThan(paid(alone));
    }

    /** Money over units at list prices of all tenders. */
    private static double paid(World world) {
        for (Nation nation : world.nations) {
            nation.pending(0, 0.2 * nation.potential(0));
        }
        new Procurement().step(world);
        double value = 0;
        double list = 0;
        for (int j = world.frame.firstProduct()[0]; j < world.frame.firstProduct()[1]; j++) {
            value += world.flows.sales[j];
            list += world.flows.units[j] * world.price[j];
        }
        return value / list;
    }

    private static final String[] ALIKE = {"modules.network=false", "modules.alignment=false", "modules.perceived-risk=false",
        "modules.de-jure=false", "modules.not-now=false", "modules.home-protection=false", "parameters.procurement.contract-usd-bn=0.001"};

    @Test
    void membersThatAreAlikeBuyAlike() {
        double[][] alone = purchases(pooled(0, ALIKE));
        double[][] together = purchases(pooled(1, ALIKE));
        assertThat(together[0]).containsExactly(together[1], within(1e-9));
        double apart = 0;
        for (int j = 0; j < alone[0].length; j++) {
            apart += Math.abs(alone[0][j] - alone[1][j]);
        }
        assertThat(apart).isGreaterThan(0.05);
    }

    /** [nation][product] shares of what two nations without vendors buy, in one market area and of the same kit. */
    private static double[][] purchases(World world) {
        Nation one = null;
        Nation two = null;
        for (Nation nation : world.nations) {
            boolean fits = nation.home < 0 && (one == null || nation.region == one.region && nation.area == one.area);
            two = fits && one != null && two == null ? nation : two;
            one = fits && one == null ? nation : one;
        }
        double[] kit = Rows.of(world.all.base, one);
        Rows.set(world.all.base, two, kit);
        two.sovereignty(one.sovereignty());
        two.potential(0, one.potential(0));
        new Installed(world).count();
        double[][] shares = new double[2][world.frame.firstProduct()[1]];
        double due = 0.2 * one.potential(0);
        for (Nation nation : new Nation[] {one, two}) {
            nation.pending(0, due);
        }
        new Procurement().step(world);
        for (int j = 0; j < shares[0].length; j++) {
            shares[0][j] = (one.base(j) - kit[j]) / due;
            shares[1][j] = (two.base(j) - kit[j]) / due;
        }
        return shares;
    }

    @Test
    void programmesConcedeMoreToPools() {
        World alone = MarketWorlds.run(MarketWorlds.SYNTHETIC).world();
        World world = pooled(1, "parameters.rules.pool-bargaining=0.2");
        double[] ratio = new double[2];
        World[] worlds = {alone, world};
        for (int i = 0; i < 2; i++) {
            worlds[i].tick = 9;
            Programme road = worlds[i].programmes[0];
            road.purseUsdBn = 50;
            new Deployments().step(worlds[i]);
            ratio[i] = worlds[i].flows.concessions[0] / worlds[i].flows.faceValue[0];
        }
        assertThat(ratio[1] - ratio[0]).isBetween(0.1, 0.2);
    }

    @Test
    void noShareIsRest() {
        World world = pooled(0);
        assertThat(world.dials.rests(Dial.JOINT_PROCUREMENT)).isTrue();
    }
}
