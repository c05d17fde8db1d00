package lockstep.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lockstep.engine.Simulation;
import lockstep.policy.Lever;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of lever moves its own dial and no other. */
class DialBoardTest {
    /** What each kind of lever moves; a kind that is not listed fails. */
    private static final Map<String, List<String>> MOVES = Map.ofEntries(Map.entry("Support", List.of("domainSupport")),
            Map.entry("InputSupport", List.of("inputSupport")), Map.entry("ProgrammeBudget", List.of("programmeBudget")),
            Map.entry("Agreements", List.of("agreements")), Map.entry("Restriction", List.of("closed")),
            Map.entry("ExportControl", List.of("chill", "controls", "denied")), Map.entry("ParticipationGrant", List.of("delegates")),
            Map.entry("Stipend", List.of("stipend")), Map.entry("Priority", List.of("priority")), Map.entry("Whip", List.of("discipline")),
            Map.entry("Coordination", List.of("coordination")), Map.entry("HomeProtection", List.of("homeProtection")),
            Map.entry("Conformance", List.of("conformance")), Map.entry("Replacement", List.of("replacement")),
            Map.entry("Pressure", List.of("pressure")), Map.entry("Exposure", List.of("exposure")),
            Map.entry("NormCampaign", List.of("normCampaign")), Map.entry("Membership", List.of("memberships")));
    /** Arguments by name of a component; amounts are one half. */
    private static final Map<String, Object> ARGUMENTS = Map.ofEntries(Map.entry("nations", List.of("ALP")),
            Map.entry("vendors", List.of("BET")), Map.entry("domains", List.of("telecom")),
            Map.entry("coalition", List.of("ALP")), Map.entry("patrons", List.of("ALP")),
            Map.entry("programme", "road"), Map.entry("stage", "foundry"), Map.entry("bloc", "alpine"), Map.entry("body", "union"),
            Map.entry("standard", "common"), Map.entry("home", "BET"), Map.entry("group", "summit"), Map.entry("member", false));
    private static World world;

    @BeforeAll
    static void load() throws Exception {
        world = Simulation.of(Scenarios.load(Path.of("sim", "test", "resources", "scenario", "small.yaml"),
                List.of("products.betacom/telecom/common.share=0.4", "products.others/telecom/common.share=0.2")).setup()).start(1).world();
    }

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Lever.class.getPermittedSubclasses());
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

    /** The dials by name, as nested lists in which a row left out is a row of zeros. */
    private static Map<String, String> dials(DialBoard board) throws IllegalAccessException {
        Map<String, String> dials = new TreeMap<>();
        for (Field field : DialBoard.class.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                dials.put(field.getName(), text(field.get(board)));
            }
        }
        StringBuilder denied = new StringBuilder();
        for (int s = 0; s < world.frame.stageIds().size(); s++) {
            for (int f = 0; f < world.firms.length; f++) {
                denied.append(board.denied(s, f)).append(' ');
            }
        }
        dials.put("denied", denied.toString());
        return dials;
    }

    private static String text(Object value) {
        if (value instanceof double[] row) {
            return Arrays.stream(row).anyMatch(x -> x != 0) ? Arrays.toString(row) : "rest";
        }
        return value instanceof Object[] rows ? Arrays.stream(rows).map(DialBoardTest::text).toList().toString()
                : value == null ? "rest" : value.toString();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withoutEffectEveryDialStaysAtRest(Class<?> kind) throws ReflectiveOperationException {
        DialBoard moved = board();
        lever(kind).move(moved, 0);
        moved.close();
        assertThat(dials(moved)).isEqualTo(dials(board()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void inFullEffectOnlyItsOwnDialMoves(Class<?> kind) throws ReflectiveOperationException {
        DialBoard moved = board();
        lever(kind).move(moved, 1);
        moved.close();
        Map<String, String> rest = dials(board());
        TreeSet<String> changed = new TreeSet<>();
        dials(moved).forEach((name, value) -> {
            if (!value.equals(rest.get(name))) {
                changed.add(name);
            }
        });
        assertThat(changed).containsExactlyElementsOf(new TreeSet<>(MOVES.get(kind.getSimpleName())));
    }

    @Test
    void leversAddUp() {
        DialBoard board = board();
        board.stipend(List.of("GAM"), 1);
        board.stipend(List.of("ALL"), 2);
        assertThat(board.stipend).containsExactly(2, 2, 3);
        board.restrict(List.of("GAM"), List.of("BET"), List.of("telecom"), 0.25);
        board.restrict(List.of("GAM"), List.of("betacom"), List.of("telecom"), 0.5);
        assertThat(board.closed[2][world.frame.firmIndex().get("betacom")]).isEqualTo(0.75);
        assertThat(board.closed[2][world.frame.firmIndex().get("alpcom")]).isZero();
        assertThat(board.closed[0]).isNull();
    }

    @Test
    void supportWithoutDomainsIsLeftToTheStatesWeights() {
        DialBoard board = board();
        board.support(List.of("BET"), List.of(), 0.3);
        assertThat(board.support).containsExactly(0, 0.3);
        assertThat(board.domainSupport).isDeepEqualTo(new double[2][1]);
    }

    @Test
    void groupsNameTheirMembersAndNobodyElse() {
        DialBoard board = board();
        board.coordination(List.of("summit", "ALP"), 0.4);
        assertThat(board.coordination).containsExactly(0.4, 0, 0);
    }

    @Test
    void deniedIsTheSumOfSuppliersSharesByTheirStrength() {
        DialBoard board = board();
        board.denyInputs("foundry", List.of("ALP"), List.of("BET"), 0.5);
        board.denyInputs("foundry", List.of("ALP", "BET"), List.of("betacom"), 0.7);
        board.close();
        // Alpland has 0.7 of foundries and denies 1.2, so all of it; Betaria 0.1 at 0.7.
        assertThat(board.denied(0, world.frame.firmIndex().get("betacom"))).isEqualTo(0.7 + 0.1 * 0.7);
        assertThat(board.denied(0, world.frame.firmIndex().get("alpcom"))).isZero();
    }
}
