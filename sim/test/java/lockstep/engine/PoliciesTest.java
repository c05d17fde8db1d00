package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.agent.Frame;
import lockstep.policy.Dial;
import lockstep.policy.Magnitude;
import lockstep.policy.Payer;
import lockstep.policy.Plan;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Policies laid over a small scenario: a ban of half the tenders from 2016, money for a programme from 2015, a grant of nothing. */
class PoliciesTest {
    private static final int BAN_STARTS = 12;
    private static Simulation plain;
    private static Catalogue catalogue;

    @BeforeAll
    static void load() throws Exception {
        Scenario small = Scenarios.load(Path.of("sim/test/resources/scenario/small.yaml"),
                List.of("products.betacom/telecom/common.share=0.4", "products.others/telecom/common.share=0.2"));
        plain = Simulation.of(small.setup());
        catalogue = Policies.of(small, Path.of("sim/test/resources/policy/sound"));
    }

    private static List<Plan> plans(String name) {
        try {
            return catalogue.plans(name, Magnitude.Size.RECOMMENDED);
        } catch (Catalogue.Refused refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static Simulation under(String name) {
        return plain.under(plans(name));
    }

    private static Plan changed(Plan plan, Plan.Triangle delivery, double reversal) {
        return new Plan(plan.id(), List.of("ALP", "BET"), plan.start(), plan.ends(), delivery, reversal, plan.measures(), plan.factor(),
                plan.eventsUntil());
    }

    private static double closed(Run run) {
        Frame frame = run.world().frame;
        return run.world().dials.at(Dial.CLOSED, frame.nationIndex().get("ALP"), 0, frame.firmIndex().get("betacom"));
    }

    @Test
    void aRunThatCameFurtherThanTheStartCannotGoOnUnderThePolicy() {
        Run history = plain.start(1);
        history.to(BAN_STARTS + 1);
        assertThatThrownBy(() -> under("ban").continuing(history)).hasMessage("Expected a run of at most 12 ticks, given 13");
    }

    @Test
    void whatIsDeliveredIsDrawnOnceARunFromItsRange() {
        List<Double> delivered = new ArrayList<>();
        for (long seed = 1; seed <= 400; seed++) {
            Run run = plain.under(List.of(changed(plans("ban").get(0), new Plan.Triangle(0.6, 0.8, 1), 0))).start(seed);
            run.to(BAN_STARTS);
            assertThat(closed(run)).isZero();
            run.step();
            double effect = closed(run);
            delivered.add(effect / 0.5);
        }
        assertThat(delivered).allMatch(share -> share >= 0.6 && share <= 1);
        // Standard deviation of a triangle from 0.6 to 1 is 0.082: the mean of 400 lies within 0.0163 of 0.8 but for one case in 15,000.
        assertThat(delivered.stream().mapToDouble(d -> d).average().orElseThrow()).isCloseTo(0.8, within(0.0163));
    }

    @Test
    void aCertainReversalEndsThePartOfANationAtItsFirstChangeOfGovernment() {
        Plan sure = changed(plans("ban").get(0), new Plan.Triangle(1, 1, 1), 1);
        int ended = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Run run = plain.under(List.of(sure)).start(seed);
            double before = 0.5;
            for (int t = 0; t < 28; t++) {
                run.step();
                double now = closed(run);
                // ALP and BET act; each has half.
                assertThat(now).isIn(t < BAN_STARTS ? List.of(0.0) : List.of(0.5, 0.25, 0.0))
                        .isLessThanOrEqualTo(t <= BAN_STARTS ? 0.5 : before);
                before = now;
            }
            ended += before < 0.5 ? 1 : 0;
        }
        assertThat(ended).isBetween(20, 60);
    }

    @Test
    void policiesOfARunShareTheChangesOfGovernment() {
        Plan ban = changed(plans("ban").get(0), new Plan.Triangle(1, 1, 1), 1);
        Plan later = ban.starting("2017Q1");
        for (long seed = 1; seed <= 20; seed++) {
            Run one = plain.under(List.of(ban)).start(seed);
            Run two = plain.under(List.of(later)).start(seed);
            one.to(17);
            boolean unchanged = closed(one) == 0.5;
            one.to(28);
            two.to(28);
            if (unchanged) {
                assertThat(closed(two)).as("seed %d", seed).isEqualTo(closed(one));
            }
        }
    }

    @Test
    void costsAreThoseOfTheMoneyInLeversAndThoseNamedAsFarAsDelivered() {
        Plan road = plans("road-more").get(0);
        assertThat(plain.publicUsdBn(List.of(road), plain.start(1))).isEqualTo(2);
        assertThat(plain.publicUsdBn(List.of(road.scaled(0.25)), plain.start(1))).isEqualTo(0.5);
        Run run = plain.under(List.of(road, changed(plans("ban").get(0), new Plan.Triangle(0.6, 0.6, 0.6), 0))).start(1);
        run.to(BAN_STARTS);
        assertThat(run.world().flows.policyCost).containsExactly(0.5, 0, 0);
        run.step();
        assertThat(run.world().flows.policyCost[Payer.FIRMS.ordinal()]).isCloseTo(0.5 * 0.6 / 4, within(1e-15));
    }

    @Test
    void aMeasureBearsAfterItsDelayAndIsPaidFromTheStart() {
        Run run = under("road-more").start(1);
        run.to(9);
        assertThat(run.world().dials.at(Dial.PROGRAMME_BUDGET, 0)).isZero();
        assertThat(run.world().flows.policyCost[0]).isEqualTo(0.5);
        run.to(11);
        assertThat(run.world().dials.at(Dial.PROGRAMME_BUDGET, 0)).isEqualTo(2);
    }

    @Test
    void untilItBearsARunWithoutItServes() {
        Simulation under = under("road-more");
        Run history = plain.start(1);
        history.to(under.bears() + 1);
        assertThat(under.bears()).isGreaterThan(under.departs());
        assertThatThrownBy(() -> under.prospect(history).from(history)).hasMessageStartingWith("Expected a run of at most");
        Run before = plain.start(1);
        before.to(under.bears());
        Run whole = under.start(1);
        whole.to(under.bears());
        assertThat(under.prospect(before).cost(before.world())).containsExactly(0.5, 0, 0);
        Run late = under.prospect(before).from(before);
        late.to(under.ticks());
        whole.to(under.ticks());
        assertThat(WorldDigest.of(late.world())).isEqualTo(WorldDigest.of(whole.world()));
    }

    @Test
    void eventsAfterAQuarterCanBeKeptFromHappening() {
        Plan frozen = new Plan("frozen", List.of(), "2022Q1", "", new Plan.Triangle(1, 1, 1), 0, java.util.Map.of(), 1, "2019Q4");
        Simulation without = plain.under(List.of(frozen));
        assertThat(without.departs()).isEqualTo(28);
        Run run = without.start(1);
        run.to(30);
        assertThat(closed(run)).isZero();
        Run as = plain.start(1);
        as.to(30);
        assertThat(closed(as)).isEqualTo(0.8);
    }
}
