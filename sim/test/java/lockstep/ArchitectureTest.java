package lockstep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the code: who may use whom, and what nobody does. A new package needs a line in {@link Layer}. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lockstep");
    private static final String[] KEYED = packages("chance", "ballot", "policy", "agent", "process", "metric", "engine", "analysis", "why");

    /** A package and those of ours that it may use; the root, which holds {@link Param}, is open to all. */
    enum Layer {
        MAP, CHANCE, BALLOT, POLICY,
        SETUP(POLICY, BALLOT),
        AGENT(SETUP, POLICY, CHANCE, BALLOT),
        PROCESS(AGENT, SETUP, POLICY, CHANCE, BALLOT),
        METRIC(PROCESS, AGENT, SETUP, POLICY, CHANCE, BALLOT),
        ENGINE(METRIC, PROCESS, AGENT, SETUP, POLICY, CHANCE, BALLOT),
        SCENARIO(METRIC, PROCESS, AGENT, SETUP, POLICY, CHANCE, BALLOT),
        ANALYSIS(METRIC, CHANCE),
        WHY(ENGINE, METRIC, PROCESS, AGENT, SETUP, POLICY, CHANCE, BALLOT),
        EXPERIMENT(WHY, ANALYSIS, ENGINE, METRIC, PROCESS, AGENT, SCENARIO, SETUP, POLICY, CHANCE, BALLOT),
        BATCH(EXPERIMENT, ANALYSIS, ENGINE, METRIC, PROCESS, AGENT, SCENARIO, SETUP, POLICY, CHANCE, BALLOT),
        CHART(EXPERIMENT, ANALYSIS, METRIC),
        STUDY(BATCH, CHART, EXPERIMENT, ANALYSIS, METRIC, SCENARIO, SETUP, CHANCE),
        VIEW(CHART, ENGINE, METRIC, PROCESS, AGENT, SCENARIO, SETUP, MAP),
        LIVE(WHY, EXPERIMENT, ANALYSIS, ENGINE, METRIC, PROCESS, AGENT, SCENARIO, SETUP, POLICY),
        WEB(LIVE, WHY, MAP, EXPERIMENT, ENGINE, METRIC, SCENARIO, SETUP, POLICY),
        APP(WEB, LIVE, VIEW, WHY, STUDY, BATCH, CHART, EXPERIMENT, ANALYSIS, ENGINE, METRIC, PROCESS, AGENT, SCENARIO, SETUP, POLICY, CHANCE, BALLOT);

        private final List<Layer> below;

        Layer(Layer... below) {
            this.below = List.of(below);
        }

        String packageName() {
            return "lockstep." + name().toLowerCase(java.util.Locale.ROOT);
        }

        String[] allowed() {
            return Stream.concat(Stream.of("lockstep", packageName()), below.stream().map(Layer::packageName)).toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPackageUsesOnlyThoseBelowIt(Layer layer) {
        ours(noClasses().that().resideInAPackage(layer.packageName()).should().dependOnClassesThat(
                resideInAnyPackage("lockstep..").and(not(resideInAnyPackage(layer.allowed())))),
                "arrows point one way: who reads a package need only know those below it");
    }

    @Test
    void theRootUsesNoneOfOurPackages() {
        ours(noClasses().that().resideInAPackage("lockstep").should().dependOnClassesThat(
                resideInAnyPackage("lockstep..").and(not(resideInAnyPackage("lockstep")))), "everyone uses the root");
    }

    @Test
    void everyPackageHasItsPlaceAndItsDescription() {
        Set<String> found = CODE.stream().map(JavaClass::getPackageName).filter(name -> !name.equals("lockstep"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).as("packages, each with a line in Layer")
                .isEqualTo(Arrays.stream(Layer.values()).map(Layer::packageName).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(Stream.concat(Stream.of("lockstep"), found.stream())).as("packages with a package-info.java, which is the map")
                .allMatch(name -> Files.isRegularFile(Path.of("sim/main/java", name.split("\\.")).resolve("package-info.java")));
    }

    @Test
    void packagesAreFreeOfCycles() {
        ours(slices().matching("lockstep.(*)..").should().beFreeOfCycles(), "a cycle is one package in disguise");
    }

    @Test
    void onlyTheEngineAndTheViewKnowMason() {
        ours(noClasses().that().resideOutsideOfPackages("lockstep.engine", "lockstep.view").should().dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec.."), "the model can be read, tested and forked without the kernel");
    }

    @Test
    void onlyTheProgramPrintsOrExits() {
        ours(noClasses().that().resideOutsideOfPackage("lockstep.app").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Throwable.class, "printStackTrace"), "what a run says is for its caller to decide");
    }

    @Test
    void nothingStaticChanges() {
        ours(fields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal(),
                "runs share a JVM; what one changes another would see");
    }

    @Test
    void staticCollectionsRefuseChangesAndStaticArraysAreHidden() throws ReflectiveOperationException {
        for (JavaField field : CODE.stream().flatMap(c -> c.getFields().stream())
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)).toList()) {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            Object value = reflected.get(null);
            if (value instanceof Collection || value instanceof Map) {
                assertThat(value.getClass().getName()).as("%s, which all runs share", field.getFullName())
                        .containsPattern("Immutable|Unmodifiable");
            } else if (value != null && value.getClass().isArray()) {
                assertThat(field.getModifiers()).as("%s, which others could change", field.getFullName())
                        .contains(JavaModifier.PRIVATE);
            }
        }
    }

    @Test
    void namesSayWhatAThingIs() {
        ours(noClasses().should().haveNameMatching(".*(Util|Manager|Helper|Impl|Data|Info)s?(\\$.*)?")
                .orShould().haveNameMatching(".*[a-z](Utils|Utility|Utilities).*"), "such names fit anything and so tell nothing");
    }

    @Test
    void luckComesByNameAndNotByTheClock() {
        ours(noClasses().that().resideInAnyPackage(KEYED).should().dependOnClassesThat(resideInAnyPackage("java.util.random", "java.time..")
                .or(named("java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom", "java.util.UUID")))
                .orShould().callMethodWhere(to(Math.class, "random").or(to(System.class, "currentTimeMillis", "nanoTime")))
                .orShould().callMethodWhere(to(System.class, "identityHashCode")), "a run is a function of its scenario and seed");
    }

    @Test
    void resultsAreEqualOnEveryJvm() {
        ours(noClasses().that().resideInAnyPackage(KEYED).should().callMethodWhere(to(Math.class, "exp", "expm1", "log", "log10", "log1p",
                "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot")),
                "these may differ in the last bit from one Java to another; StrictMath and lockstep.chance.Exp do not");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noTextIsFormattedByTheLanguageOfTheMachine(Path source) throws IOException {
        assertThat(Files.readString(source)).as("a number must not turn into 1,5 on some machines")
                .doesNotContainPattern("String\\.format\\(\"").doesNotContain(".formatted(").doesNotContain(".toLowerCase()")
                .doesNotContain(".toUpperCase()");
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("sim/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void ours(ArchRule rule, String reason) {
        rule.because(reason).check(CODE);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> "lockstep." + name).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(String.join(" or ", names), c -> List.of(names).contains(c.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> to(Class<?> owner, String... methods) {
        return DescribedPredicate.describe("target is " + owner.getSimpleName() + "." + String.join(", ", methods),
                call -> call.getTargetOwner().isEquivalentTo(owner) && List.of(methods).contains(call.getName()));
    }
}
