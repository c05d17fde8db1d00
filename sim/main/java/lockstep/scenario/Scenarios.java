package lockstep.scenario;

import lockstep.ballot.Rule;
import lockstep.setup.Parameters;
import lockstep.setup.Setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where scenarios come from. */
public final class Scenarios {
    private Scenarios() {
    }

    /** Reads a file and all it needs, lays overrides such as {@code modules.blocs=false} over it, and checks everything. */
    public static Scenario load(Path file, List<String> overrides) throws ScenarioException {
        Problems problems = new Problems();
        Sources sources = new Sources(folder(file), problems);
        Node.Mapping tree = sources.load(file, new Place(file.toString().replace('\\', '/'), 0, 0), "");
        Scenario set = scenario(file, new Overrides(problems).apply(tree, overrides), sources, problems);
        String end = Walk.find(tree, "clock.end").stream().map(Walk.Found::text).findFirst().orElse("");
        return end.isEmpty() ? set : new Scenario(file, set.setup(), set.document(), end);
    }

    /**
     * A scenario that was read, with other values by their path, checked as {@link #load} does. Its files are not read again, which takes
     * a fifth of the time.
     */
    public static Scenario with(Scenario read, Map<String, String> values) throws ScenarioException {
        Problems problems = new Problems();
        Node.Mapping tree = Overrides.laid(read.document().tree(), values);
        return scenario(read.file(), tree, new Sources(folder(read.file()), problems), problems);
    }

    /** The parameters of a scenario with other values for some, by paths such as {@code parameters.procurement.price-weight}. */
    public static Parameters parameters(Scenario scenario, Map<String, Double> values) throws ScenarioException {
        Problems problems = new Problems();
        List<String> settings = new TreeMap<>(values).entrySet().stream().map(e -> e.getKey() + "=" + Numbers.text(e.getValue())).toList();
        Node.Mapping tree = new Overrides(problems).apply(scenario.document().tree(), settings);
        problems.throwIfAny();
        Parameters parameters = new Binder(problems).part(Parameters.class, tree, "parameters");
        problems.throwIfAny();
        return parameters;
    }

    /** Reads a text as if it stood in a file {@code scenario.yaml} of the folder. */
    public static Scenario of(String yaml, Path folder) throws ScenarioException {
        Problems problems = new Problems();
        Path file = folder.toAbsolutePath().normalize().resolve("scenario.yaml");
        Sources sources = new Sources(folder, problems);
        return scenario(file, sources.compose(yaml, file), sources, problems);
    }

    private static Scenario scenario(Path file, Node.Mapping tree, Sources sources, Problems problems) throws ScenarioException {
        Binder binder = new Binder(problems);
        Setup bare = binder.root(Setup.class, tree);
        if (!problems.holes()) {
            new References(tree, Rule.names(), problems).check();
            new Consistency(tree, problems).check();
        }
        problems.throwIfAny();
        Setup setup = new Populations(bare, new Networks(folder(file), sources, problems)).expanded();
        problems.throwIfAny();
        Document document = new Document(tree, setup, binder.figures(), new Document.Reading(sources.inputs(), problems.notes()));
        return new Scenario(file, setup, document, setup.clock().end());
    }

    /** Folder of a file; of a root, that itself. */
    private static Path folder(Path file) {
        Path normal = file.toAbsolutePath().normalize();
        return normal.getParent() == null ? normal : normal.getParent();
    }
}
