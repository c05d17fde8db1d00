package lockstep.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lockstep.setup.ExperimentSetup;
import lockstep.setup.TestFunction;

/** An experiment file that was read. Whoever finds more in it that cannot be used says so by {@link #wrong}, so that all is told at once. */
public final class ExperimentFile {
    private final Path file;
    private final Node.Mapping tree;
    private final Problems problems;
    private final ExperimentSetup setup;
    private Scenario scenario;
    private Catalogue catalogue;
    private List<Factor> factors = List.of();

    private ExperimentFile(Path file) {
        this.file = file;
        problems = new Problems();
        Path normal = file.toAbsolutePath().normalize();
        Sources sources = new Sources(normal.getParent() == null ? normal : normal.getParent(), problems);
        tree = sources.load(file, new Place(file.toString().replace('\\', '/'), 0, 0), "");
        setup = new Binder(problems).root(ExperimentSetup.class, tree);
    }

    /** Reads a file and the scenario it names, and checks what it varies. */
    public static ExperimentFile read(Path file) throws ScenarioException {
        ExperimentFile read = new ExperimentFile(file);
        read.problems.throwIfAny();
        read.open();
        return read;
    }

    /** Reads only what a file says, such as one in a folder of results. */
    public static ExperimentSetup bare(Path file) throws ScenarioException {
        ExperimentFile read = new ExperimentFile(file);
        read.problems.throwIfAny();
        return read.setup;
    }

    /** An experiment as the text of a file that reads as the same. */
    public static String yaml(ExperimentSetup setup) {
        return new YamlWriter().write(Written.tree(setup));
    }

    private void open() throws ScenarioException {
        boolean function = setup.function() != TestFunction.NONE;
        if (function == !setup.scenario().isBlank()) {
            problems.add(tree.place(), "", "expected either a scenario or a function, given " + (function ? "both" : "neither"));
            problems.throwIfAny();
        }
        if (function) {
            without("policies", setup.policies().isEmpty());
            without("set", setup.set().isEmpty());
            without("metrics", setup.metrics().isEmpty());
            without("at", setup.at().equals(List.of("end")));
            without("baseline", setup.baseline().isEmpty());
            factors = new FactorRules(tree, problems).of(setup.factors(), setup.function());
            return;
        }
        if (setup.noise() > 0) {
            wrong("noise", "", "given for a scenario, which has luck of its own; expected only with a function");
        }
        scenario = Scenarios.load(file.toAbsolutePath().normalize().resolveSibling(setup.scenario()).normalize(), setup.set());
        catalogue = Policies.beside(scenario);
        factors = new FactorRules(tree, problems).of(new TreeMap<>(setup.factors()), scenario);
    }

    private void without(String key, boolean left) {
        if (!left) {
            wrong(key, "", "given for a function, expected only with a scenario");
        }
    }

    /**
     * Says that something in the file cannot be used.
     *
     * @param key  at the top of the file
     * @param item of the list there; "" for the whole
     */
    public void wrong(String key, String item, String text) {
        Node node = tree.at(key);
        Place place = node == null ? tree.place() : tree.entries().get(key).place();
        for (Node.Scalar each : Lists.items(node)) {
            place = each.text().equals(item) ? each.place() : place;
        }
        problems.add(place, key, text);
    }

    /** Tells all that was found wrong. */
    public void throwIfAny() throws ScenarioException {
        problems.throwIfAny();
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** What it says. */
    public ExperimentSetup setup() {
        return setup;
    }

    /** The scenario it names; empty if a function takes its place. */
    public Optional<Scenario> scenario() {
        return Optional.ofNullable(scenario);
    }

    /** Policies beside the scenario; null without one. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What is varied, in the order of columns: by path. */
    public List<Factor> factors() {
        return factors;
    }
}
