package lockstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Ledger;
import lockstep.agent.Veto;
import lockstep.agent.World;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run tells of itself, and the same run with something left undone. */
class LedgerTest {
    private static final int TICKS = 30;
    private static final long SEED = 1;
    private static Simulation main;
    private static List<Happening> happenings;
    /** [tick] of the run as it was, after so many ticks. */
    private static final List<Long> DIGESTS = new ArrayList<>();
    private static final double[] SUMS = new double[7];

    @BeforeAll
    static void run() {
        // Without hysteresis nations also lift restrictions, which is rare.
        main = Worlds.simulation(Worlds.MAIN, "parameters.security.hysteresis=0");
        Run run = main.start(SEED);
        Ledger ledger = run.keep();
        run.observe(LedgerTest::sum);
        for (int t = 0; t <= TICKS; t++) {
            DIGESTS.add(WorldDigest.of(run.world()));
            run.step();
        }
        happenings = ledger.happenings().stream().filter(h -> h.tick() < TICKS).toList();
    }

    private static void sum(World world) {
        if (world.tick < TICKS) {
            double[] now = {sum(world.flows.approved), sum(world.flows.rejected), Arrays.stream(world.flows.deals).sum(),
                Arrays.stream(world.flows.faceValue).sum(), Arrays.stream(world.flows.incidents).sum(), world.flows.blocMoves,
                world.flows.restrictionsEntered - world.flows.restrictionsLeft};
            Arrays.setAll(SUMS, i -> SUMS[i] + now[i]);
        }
    }

    private static double sum(double[][] cells) {
        return Arrays.stream(cells).flatMapToDouble(Arrays::stream).sum();
    }

    private static long count(Act.Kind kind) {
        return happenings.stream().filter(h -> h.act().kind() == kind).count();
    }

    @Test
    void toldOrNotARunIsTheSame() {
        assertThat(Worlds.digest(main, SEED, TICKS)).isEqualTo(DIGESTS.get(TICKS));
    }

    @Test
    void whatIsToldAddsUpToTheFlows() {
        double credits = happenings.stream().filter(h -> h.act().kind() == Act.Kind.APPROVAL)
                .mapToDouble(h -> ((Happening.Verdict) h).merged() ? 0.5 : 1).sum();
        double face = happenings.stream().filter(h -> h instanceof Happening.Deal).mapToDouble(h -> ((Happening.Deal) h).faceUsdBn()).sum();
        assertThat(SUMS[0]).isEqualTo(credits);
        assertThat(SUMS[1]).isEqualTo(count(Act.Kind.REJECTION));
        assertThat(SUMS[2]).isEqualTo(count(Act.Kind.DEAL));
        assertThat(SUMS[3]).isCloseTo(face, within(1e-9 * face));
        assertThat(SUMS[4]).isEqualTo(count(Act.Kind.INCIDENT));
        assertThat(SUMS[5]).isEqualTo(count(Act.Kind.MOVE));
        assertThat(SUMS[6]).isEqualTo(count(Act.Kind.RESTRICTION) - count(Act.Kind.LIFTING));
    }

    @Test
    void theReasonsOfARestrictionAddUpToMoreThanItsThresholdAndOfALiftingToLess() {
        List<Happening.Restriction> all = happenings.stream().filter(h -> h instanceof Happening.Restriction)
                .map(h -> (Happening.Restriction) h).toList();
        assertThat(all).hasSizeGreaterThan(50).allSatisfy(r -> assertThat(r.reasons().index() > r.reasons().threshold())
                .as("%s", r).isEqualTo(r.act().kind() == Act.Kind.RESTRICTION));
    }

    @Test
    void contractsOfATenderAreOneHappeningForEachProduct() {
        List<String> keys = happenings.stream().filter(h -> h instanceof Happening.Purchase)
                .map(h -> h.tick() + " " + h.act()).toList();
        assertThat(keys).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    /** The first of a kind for which leaving it undone means something in the run so far: not the first tick, not a post that is new. */
    private static Happening first(Act.Kind kind) {
        return happenings.stream().filter(h -> h.act().kind() == kind && h.tick() > 2
                && !(h instanceof Happening.Post post && post.loser() < 0)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBarredDoesNotHappenAndAllBeforeIsAsItWas(Act.Kind kind) {
        Happening gone = first(kind);
        Run run = main.without(Veto.of(gone.tick(), TICKS, gone.act()), main.start(SEED));
        Ledger ledger = run.keep();
        run.to(gone.tick());
        assertThat(WorldDigest.of(run.world())).isEqualTo(DIGESTS.get(gone.tick()));
        int later = Math.min(TICKS, gone.tick() + 4);
        run.to(later);
        assertThat(WorldDigest.of(run.world())).isNotEqualTo(DIGESTS.get(later));
        assertThat(ledger.happenings()).noneMatch(h -> h.tick() >= gone.tick() && h.act().equals(gone.act()));
        assertThat(ledger.happenings().stream().filter(h -> h.tick() < gone.tick())).as("what was told before")
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(happenings.stream().filter(h -> h.tick() < gone.tick()).toList());
    }

    @Test
    void aVetoOfWhatNeverHappensChangesNothing() {
        List<Veto.Pattern> patterns = Arrays.stream(Act.Kind.values())
                .flatMap(kind -> Veto.of(0, 0, new Act(kind, -1, -1, -1, -1, 12345)).patterns().stream()).toList();
        assertThat(happenings).noneMatch(h -> patterns.stream().anyMatch(pattern -> pattern.fits(h.act())));
        Run run = main.without(new Veto(0, TICKS, patterns), main.start(SEED));
        run.to(TICKS);
        assertThat(WorldDigest.of(run.world())).isEqualTo(DIGESTS.get(TICKS));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL", "REJECTION"})
    void aVerdictThatIsBarredIsTheOpposite(Act.Kind kind) {
        Happening gone = first(kind);
        Run run = main.without(Veto.of(gone.tick(), gone.tick(), gone.act()), main.start(SEED));
        Ledger ledger = run.keep();
        run.to(gone.tick() + 1);
        List<Happening> now = ledger.happenings().stream().filter(h -> h.tick() == gone.tick() && h instanceof Happening.Verdict).toList();
        assertThat(now).filteredOn(h -> h.act().item() == gone.act().item() && h.act().by() == gone.act().by()).singleElement()
                .satisfies(h -> assertThat(h.act().kind()).isNotEqualTo(kind));
    }

    @Test
    void aGroupBarredFromATickOnGoesOnUnderTheSameLuckFromAFork() {
        Happening deal = first(Act.Kind.DEAL);
        Veto veto = new Veto(8, TICKS, List.of(new Veto.Pattern(Act.Kind.DEAL, new java.util.BitSet(), 0, -1, deal.act().by(), 0)));
        Run history = main.start(SEED);
        history.to(8);
        Run forked = main.without(veto, history);
        forked.to(20);
        Run again = forked.fork();
        again.to(24);
        Run whole = main.without(veto, main.start(SEED));
        whole.observe(world -> assertThat(world.flows.deals[deal.act().by()]).isEqualTo(world.tick < 8 ? world.flows.deals[deal.act().by()] : 0));
        whole.to(24);
        assertThat(WorldDigest.of(again.world())).as("a fork keeps the veto").isEqualTo(WorldDigest.of(whole.world()));
        assertThat(again.world().programmes[deal.act().by()].deals).isEqualTo(history.world().programmes[deal.act().by()].deals);
    }

    @Test
    void aRunThatCameFurtherThanTheVetoIsRefused() {
        Run history = main.start(SEED);
        history.to(3);
        Veto early = Veto.of(2, 5, Act.event(true, "e02-snowden"));
        assertThatThrownBy(() -> main.without(early, history)).hasMessage("Expected a run of at most 2 ticks, given 3");
    }

    @Test
    void withoutItsPolicyARunIsThatOfTheScenario() throws Exception {
        Scenario small = Scenarios.load(Path.of("sim/test/resources/scenario/small.yaml"),
                List.of("products.betacom/telecom/common.share=0.4", "products.others/telecom/common.share=0.2"));
        Simulation plain = Simulation.of(small.setup());
        List<Plan> plans = Policies.of(small, Path.of("sim/test/resources/policy/sound")).plans("ban", Magnitude.Size.RECOMMENDED);
        Simulation under = plain.under(plans);
        Run told = under.start(1);
        Ledger ledger = told.keep();
        told.to(under.ticks());
        Happening ban = ledger.happenings().stream().filter(h -> h.act().equals(Act.policy(true, "ban"))).findFirst().orElseThrow();
        Run without = under.without(Veto.of(ban.tick(), under.ticks(), ban.act()), under.start(1));
        without.to(under.ticks());
        assertThat(WorldDigest.of(without.world())).isEqualTo(Worlds.digest(plain, 1, plain.ticks()))
                .isNotEqualTo(WorldDigest.of(told.world()));
    }

    @Test
    void aPolicyThatIsNotReversedLasts() throws Exception {
        Scenario small = Scenarios.load(Path.of("sim/test/resources/scenario/small.yaml"),
                List.of("products.betacom/telecom/common.share=0.4", "products.others/telecom/common.share=0.2"));
        Plan ban = Policies.of(small, Path.of("sim/test/resources/policy/sound")).plans("ban", Magnitude.Size.RECOMMENDED).get(0);
        Plan ended = ban.ending(small.setup().clock().quarterOf(14));
        Simulation under = Simulation.of(small.setup()).under(List.of(ended));
        Run told = under.start(1);
        Ledger ledger = told.keep();
        told.to(under.ticks());
        Happening end = ledger.happenings().stream().filter(h -> h.act().equals(Act.policy(false, "ban"))).findFirst().orElseThrow();
        assertThat(end.tick()).isEqualTo(14);
        assertThat(((Happening.Lever) end).left()).isZero();
        Run lasting = under.without(Veto.of(14, under.ticks(), end.act()), under.start(1));
        lasting.to(under.ticks());
        Run never = Simulation.of(small.setup()).under(List.of(ban.lasting())).start(1);
        never.to(under.ticks());
        assertThat(WorldDigest.of(lasting.world())).isEqualTo(WorldDigest.of(never.world())).isNotEqualTo(WorldDigest.of(told.world()));
    }
}
