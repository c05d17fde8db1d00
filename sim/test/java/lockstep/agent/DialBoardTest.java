package lockstep.agent;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lockstep.engine.Simulation;
import lockstep.policy.Dial;
import lockstep.policy.IndustryLever;
import lockstep.policy.Lever;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of lever moves its own dial and no other. */
class DialBoardTest {
    /** What each kind of lever moves; a kind that is not listed fails. */
    private static final String MOVES = """
            Support: DOMAIN_SUPPORT
            InputSupport: INPUT_SUPPORT
            ResearchSupport: RESEARCH_SUPPORT
            IntegrationResearch: INTEGRATION_RESEARCH
            ResearchBan: RESEARCH_BAN
            ResearchPool: RESEARCH_POOL
            Screening: SCREENING
            Deterrence: PENALTY ESCALATION
            ExportControl: DENIAL CONTROL CHILL
            Restraint: RESTRAINT
            TargetedControls: COLLATERAL_CUT
            InputShock: INPUT_SHOCK
            ParticipationGrant: DELEGATES
            Stipend: STIPEND
            Priority: PRIORITY
            Training: TRAINING
            ExpertVisas: EXPERT_MOVES
            Hosting: ATTENDANCE_CUT
            PostCampaign: POST_CAMPAIGN
            StandardsExemption: CHILL_EXEMPTION
            Coordination: COORDINATION DUPLICATES_CUT
            Whip: DISCIPLINE
            Proposals: PROPOSALS
            IntegrityMonitor: MONITOR MONITOR_NOISE
            NewBody: BODY_OPEN
            EscrowBond: BOND BOND_DETECTION BOND_FALSE_ALARM
            Recognition: RECOGNITION
            TreatyDuty: TREATY_DUTY
            Taste: TASTE
            HomeProtection: HOME_PROTECTION
            Conformance: CONFORMANCE
            Replacement: REPLACEMENT
            DataRules: CLUB CLUB_COMPLIANCE CLUB_DATA_CUT
            Localisation: FOREIGN_COMPLIANCE
            VendorCap: HOME_CAP
            JointProcurement: JOINT_PROCUREMENT
            Restriction: CLOSED
            RiskCriteria: RISK_CRITERION
            RecordCriteria: RECORD_CRITERION
            SalesBan: WITHHELD RELEASE
            Licence: LICENCE VULNERABILITY
            UseBan: USE_BAN
            DueDiligence: DILIGENCE ABUSE_LIABILITY
            Liability: VULNERABILITY_CUT COMPLIANCE
            ProgrammeBudget: PROGRAMME_BUDGET
            ProgrammeTerms: CONCESSION DELIVERY
            TiedLoans: TIED
            Agreements: AGREEMENTS
            DebtCeiling: DEBT_CEILING_CUT
            Pressure: PRESSURE
            Exposure: EXPOSURE
            Transparency: TRANSPARENCY COMPLIANCE
            NormCampaign: NORM_CAMPAIGN RIGHTS_CAMPAIGN
            Dialogue: DIALOGUE DIALOGUE_REGULARITY DIALOGUE_SPREAD
            Membership: memberships
            """;
    /** Arguments by name of a component; amounts are one half. */
    private static final Map<String, Object> ARGUMENTS = Map.ofEntries(Map.entry("nations", List.of("ALP")),
            Map.entry("vendors", List.of("BET")), Map.entry("domains", List.of("telecom")),
            Map.entry("coalition", List.of("ALP")), Map.entry("patrons", List.of("ALP")),
            Map.entry("programme", "road"), Map.entry("stage", "foundry"), Map.entry("bloc", "alpine"), Map.entry("body", "union"),
            Map.entry("standard", "common"), Map.entry("home", "BET"),
            Map.entry("origins", List.of("GAM")), Map.entry("targets", List.of("BET")), Map.entry("investors", List.of("BET")),
            Map.entry("importers", List.of("GAM")), Map.entry("exporters", List.of("BET")), Map.entry("bodies", List.of("union")),
            Map.entry("standards", List.of("common")), Map.entry("group", "summit"), Map.entry("member", false));
    private static World world;

    @BeforeAll
    static void load() throws Exception {
        world = Simulation.of(Scenarios.load(Path.of("sim", "test", "resources", "scenario", "small.yaml"),
                List.of("products.betacom/telecom/common.share=0.4", "products.others/telecom/common.share=0.2")).setup()).start(1).world();
    }

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Lever.class.getPermittedSubclasses()).flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    private static Lever lever(Class<?> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(c -> c.getType() == double.class ? (Object) 0.5 : ARGUMENTS.get(c.getName())).toArray();
        return (Lever) kind.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(arguments);
    }

    private static DialBoard board() {
        return new DialBoard(world.frame, world.nations, world.firms);
    }

    /** The cells of all dials that are not at rest, and what follows from them, by name. */
    private static Map<String, String> dials(DialBoard board) {
        Map<String, String> dials = new TreeMap<>();
        for (Dial dial : Dial.values()) {
            if (!board.rests(dial)) {
                dials.put(dial.name(), "moved");
            }
        }
        if (!board.memberships.isEmpty()) {
            dials.put("memberships", board.memberships.toString());
        }
        return dials;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withoutEffectEveryDialStaysAtRest(Class<?> kind) throws ReflectiveOperationException {
        DialBoard moved = board();
        lever(kind).move(moved, 0);
        moved.close();
        assertThat(dials(moved)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void inFullEffectOnlyItsOwnDialsMove(Class<?> kind) throws ReflectiveOperationException {
        DialBoard moved = board();
        lever(kind).move(moved, 1);
        moved.close();
        String kindsDials = MOVES.lines().filter(line -> line.startsWith(kind.getSimpleName() + ":")).findFirst().orElseThrow()
                .split(": ?", 2)[1];
        assertThat(String.join(" ", dials(moved).keySet())).isEqualTo(Arrays.stream(kindsDials.split(" ")).sorted().collect(joining(" ")));
    }

    @Test
    void leversAddUp() {
        DialBoard board = board();
        board.move(Dial.STIPEND, 1, List.of("GAM"));
        board.move(Dial.STIPEND, 2, List.of("ALL"));
        assertThat(board.row(Dial.STIPEND)).containsExactly(2, 2, 3);
        board.move(Dial.CLOSED, 0.25, List.of("GAM"), List.of("telecom"), List.of("BET"));
        board.move(Dial.CLOSED, 0.5, List.of("GAM"), List.of("telecom"), List.of("betacom"));
        assertThat(board.at(Dial.CLOSED, 2, 0, world.frame.firmIndex().get("betacom"))).isEqualTo(0.75);
        assertThat(board.at(Dial.CLOSED, 2, 0, world.frame.firmIndex().get("alpcom"))).isZero();
        assertThat(board.row(Dial.CLOSED, 0, 0)).isNull();
    }

    @Test
    void theStrongestOfSeveralCapsHolds() {
        DialBoard board = board();
        board.move(Dial.HOME_CAP, 0.25, List.of("GAM"), List.of("telecom"));
        board.move(Dial.HOME_CAP, 0.5, List.of("GAM"), List.of("telecom"));
        board.move(Dial.HOME_CAP, 0.375, List.of("GAM"), List.of("telecom"));
        assertThat(board.at(Dial.HOME_CAP, 2, 0)).isEqualTo(0.5);
    }

    @Test
    void whatIsSpreadAddsUpToTheAmount() {
        DialBoard board = board();
        board.spread(Dial.DELEGATES, 6, List.of("ALL"));
        assertThat(board.row(Dial.DELEGATES)).containsExactly(2, 2, 2);
    }

    @Test
    void aCopyMovesOnItsOwn() {
        DialBoard board = board();
        board.move(Dial.STIPEND, 1, List.of("GAM"));
        DialBoard copy = board.copy();
        copy.move(Dial.STIPEND, 1, List.of("GAM"));
        assertThat(board.at(Dial.STIPEND, 2)).isEqualTo(1);
        assertThat(copy.at(Dial.STIPEND, 2)).isEqualTo(2);
    }

    @Test
    void supportWithoutDomainsIsLeftToTheStatesWeights() {
        DialBoard board = board();
        new IndustryLever.Support(List.of("BET"), List.of(), 0.3).move(board, 1);
        assertThat(board.row(Dial.SUPPORT)).containsExactly(0, 0.3);
        assertThat(board.rests(Dial.DOMAIN_SUPPORT)).isTrue();
    }

    @Test
    void groupsNameTheirMembersAndNobodyElse() {
        DialBoard board = board();
        board.move(Dial.COORDINATION, 0.4, List.of("summit", "ALP"));
        assertThat(board.row(Dial.COORDINATION)).containsExactly(0.4, 0, 0);
    }

    @Test
    void deniedIsTheSumOfSuppliersSharesByTheirStrength() {
        DialBoard board = board();
        new IndustryLever.ExportControl("foundry", List.of("ALP"), List.of("BET"), 0.5, 0).move(board, 1);
        new IndustryLever.ExportControl("foundry", List.of("ALP", "BET"), List.of("betacom"), 0.7, 0).move(board, 1);
        board.close();
        // Alpland has 0.7 of foundries and denies 1.2, so all of it; Betaria 0.1 at 0.7.
        assertThat(board.denied(0, world.frame.firmIndex().get("betacom"))).isEqualTo(0.7 + 0.1 * 0.7);
        assertThat(board.denied(0, world.frame.firmIndex().get("alpcom"))).isZero();
    }
}
