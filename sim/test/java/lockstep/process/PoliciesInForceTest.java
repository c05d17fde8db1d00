package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import lockstep.agent.Rows;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.policy.Dial;
import lockstep.policy.Event;
import lockstep.policy.Lever;
import lockstep.policy.WorldLever;
import lockstep.setup.Clock;
import lockstep.setup.Setup;
import org.junit.jupiter.api.Test;

class PoliciesInForceTest {

    private static double closed(World world) {
        double[] row = world.dials.row(Dial.CLOSED, ALP, 0);
        return row == null ? 0 : row[world.frame.firmIndex().get("betacom")];
    }

    @Test
    void anActHoldsFromItsDateToItsEndAndNoLonger() {
        Run run = MarketWorlds.run(MarketWorlds.SMALL, "events.ban.ends=2021Q2");
        Clock clock = run.world().frame.setup().clock();
        run.observe(world -> assertThat(closed(world)).as("tick %d", world.tick)
                .isEqualTo(world.tick >= clock.tickOf("2020Q1") && world.tick < clock.tickOf("2021Q2") ? 0.8 : 0));
        run.to(clock.ticks());
    }

    @Test
    void anActThatGrowsComesEvenlyToItsFullSize() {
        Run run = MarketWorlds.run(MarketWorlds.SMALL, "events.ban.date=2016Q1", "events.ban.full=2018Q1", "events.ban.ends=2019Q1");
        Clock clock = run.world().frame.setup().clock();
        int date = clock.tickOf("2016Q1");
        run.observe(world -> {
            int ticks = world.tick - date;
            double share = ticks < 0 || world.tick >= clock.tickOf("2019Q1") ? 0 : Math.min(1, ticks / 8.0);
            assertThat(closed(world)).as("tick %d", world.tick).isCloseTo(0.8 * share, org.assertj.core.api.Assertions.within(1e-12));
        });
        run.to(clock.ticks());
    }

    @Test
    void anActFromBeforeTheStartHoldsFromTheStart() {
        Run run = MarketWorlds.run(MarketWorlds.SMALL, "events.ban.date=2010Q1");
        run.step();
        assertThat(closed(run.world())).isEqualTo(0.8);
    }

    @Test
    void withoutEventsEveryDialStaysAtRest() {
        Run run = MarketWorlds.run(MarketWorlds.SMALL, "modules.events=false");
        run.observe(world -> assertThat(closed(world)).isZero());
        run.to(40);
    }

    @Test
    void anActLeavesTheYearsBeforeItAlone() {
        Run with = MarketWorlds.run(MarketWorlds.SMALL, "events.ban.date=2017Q1", "events.ban.lever.share=1");
        Run without = MarketWorlds.run(MarketWorlds.SMALL, "modules.events=false");
        int date = with.world().frame.setup().clock().tickOf("2017Q1");
        while (with.tick() < date) {
            with.step();
            without.step();
            assertThat(with.world().flows.sales).isEqualTo(without.world().flows.sales);
        }
        with.to(date + 8);
        without.to(date + 8);
        assertThat(Arrays.equals(Rows.of(with.world().all.base, with.world().nations[ALP]),
                Rows.of(without.world().all.base, without.world().nations[ALP]))).isFalse();
    }

    /** The small world with one more event. */
    private static Run with(Event event) {
        Setup setup = MarketWorlds.small().frame.setup();
        TreeMap<String, Event> events = new TreeMap<>(setup.events());
        events.put("more", event);
        return Simulation.of(new Setup(setup.title(), setup.description(), setup.clock(), setup.modules(), setup.parameters(),
                setup.sponsors(), setup.domains(), setup.standards(), setup.compatibility(), setup.adoption(),
                setup.adopters(), setup.nations(), setup.populations(), setup.trade(), setup.groups(), setup.pacts(), setup.propensities(), setup.firms(), setup.products(), setup.presence(),
                setup.bodies(), setup.seats(), setup.states(),
                setup.inputs(), setup.programmes(), setup.blocs(), events, setup.policies(), setup.change(), setup.dock())).start(1);
    }

    @Test
    void aMembershipWithAnEndIsGivenBack() {
        Lever joining = new WorldLever.Membership(java.util.List.of("GAM"), "summit", true);
        Run run = with(new Event("Gammia joins for a year", "2014Q1", "2015Q1", "", "assumed", joining));
        run.observe(world -> assertThat(world.nations[GAM].member(0)).as("tick %d", world.tick)
                .isEqualTo(world.tick >= 4 && world.tick < 8));
        run.observe(world -> assertThat(world.nations[ALP].member(0)).isTrue());
        run.to(12);
    }

    @Test
    void runsShareBoardsAndDoNotChangeThem() {
        Setup setup = MarketWorlds.small().frame.setup();
        Simulation simulation = Simulation.of(setup);
        Run first = simulation.start(1);
        Run second = simulation.start(2);
        first.to(30);
        second.to(30);
        assertThat(second.world().dials).isSameAs(first.world().dials);
        assertThat(closed(second.world())).isEqualTo(0.8);
    }
}
