package lockstep.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lockstep.ballot.Rule;
import lockstep.policy.Magnitude;
import lockstep.policy.Policy;
import lockstep.setup.Enacted;

/** Reads a folder of policies, one file each, and checks them against a scenario. */
public final class Policies {
    /** Folder beside a scenario that holds its catalogue. */
    public static final String FOLDER = "policies";
    /** Part of a scenario that names those in force in it. */
    private static final String SECTION = "policies";
    private static final String ENDING = ".yaml";

    private final Scenario scenario;
    private final Path base;
    private final Problems problems = new Problems();
    private final Sources sources;
    private final References references;
    private final Series series;
    private final Map<String, PolicyFile> files = new TreeMap<>();
    private final Map<String, Node.Mapping> trees = new TreeMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private Policies(Scenario scenario, Path base) {
        this.scenario = scenario;
        this.base = base;
        sources = new Sources(base, problems);
        references = new References(scenario.document().tree(), Rule.names(), problems);
        series = new Series(lockstep.metric.Names.of(scenario.setup()), problems);
    }

    /** All policies of the folder {@code policies} beside a scenario; none if there is no such folder. */
    public static Catalogue beside(Scenario scenario) throws ScenarioException {
        return of(scenario, scenario.file().toAbsolutePath().normalize().resolveSibling(FOLDER));
    }

    /** The policies that are part of a scenario. The catalogue is read only if there are any. */
    public static Enactment enacted(Scenario scenario) throws ScenarioException {
        Map<String, Enacted> all = scenario.setup().policies();
        if (all.isEmpty()) {
            return Enactment.NONE;
        }
        Catalogue catalogue = beside(scenario);
        Problems problems = new Problems();
        for (Walk.Found policy : Walk.find(scenario.document().tree(), SECTION + ".@")) {
            try {
                catalogue.plans(Map.of(policy.text(), all.get(policy.text())));
            } catch (Catalogue.Refused refused) {
                problems.add(policy.place(), policy.path(), refused.getMessage());
            }
        }
        problems.throwIfAny();
        try {
            return new Enactment(catalogue.plans(all), catalogue.with(all.keySet()));
        } catch (Catalogue.Refused refused) {
            throw scenario.refused(SECTION + ": " + refused.getMessage());
        }
    }

    /** All policies of a folder. */
    public static Catalogue of(Scenario scenario, Path folder) throws ScenarioException {
        Path normal = folder.toAbsolutePath().normalize();
        return new Policies(scenario, normal.getParent() == null ? normal : normal.getParent()).read(normal);
    }

    private Catalogue read(Path folder) throws ScenarioException {
        for (Path file : list(folder)) {
            file(file);
        }
        PolicyRules rules = new PolicyRules(scenario.setup(), problems);
        trees.forEach((id, tree) -> rules.links(tree, trees.keySet()));
        problems.throwIfAny();
        Catalogue catalogue = new Catalogue(scenario.setup(), files, Document.unsourced(figures), sources.inputs());
        trees.forEach((id, tree) -> rules.together(id, tree, catalogue));
        problems.throwIfAny();
        return catalogue;
    }

    private List<Path> list(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            problems.add(new Place(folder.toString().replace('\\', '/'), 0, 0), "", "cannot be read, expected a folder of policies");
            return List.of();
        }
    }

    private void file(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        Node.Mapping tree = sources.load(file, new Place(base.relativize(file).toString().replace('\\', '/'), 0, 0), "");
        Binder binder = new Binder(problems);
        int before = problems.count();
        Policy policy = binder.root(Policy.class, tree);
        references.checkPolicy(tree);
        series.check(tree, "hopes");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(tree.place(), "", "given the file name " + name + ", expected small letters, digits and hyphens, as an id");
        }
        trees.put(id, tree);
        if (policy == null || problems.count() > before) {
            return;
        }
        PolicyRules rules = new PolicyRules(scenario.setup(), problems);
        rules.check(tree, policy);
        Map<Magnitude.Size, PolicyFile.Sized> sizes = new EnumMap<>(Magnitude.Size.class);
        for (Magnitude.Size size : Magnitude.Size.all()) {
            PolicyFile.Sized sized = size(tree, policy.magnitudes().of(size), size);
            if (sized != null) {
                rules.limits(tree, sized, size);
                sizes.put(size, sized);
            }
        }
        figures.addAll(binder.figures().stream().filter(figure -> !figure.evidence().path().startsWith("magnitudes.")).toList());
        files.put(id, new PolicyFile(id, file, policy, sizes, binder.figures().stream().map(Figure::evidence).toList(),
                new YamlWriter().write(tree.without(List.of("excludes")))));
    }

    /** The policy with the numbers of a size; null if they do not fit. */
    private PolicyFile.Sized size(Node.Mapping tree, Magnitude magnitude, Magnitude.Size size) {
        int before = problems.count();
        Node.Mapping changed = new Sizing(problems).laid(tree, size);
        Binder binder = new Binder(problems);
        Policy policy = problems.count() == before ? binder.root(Policy.class, changed) : null;
        if (policy == null || problems.count() > before) {
            return null;
        }
        Range delivery = binder.figures().stream().map(Figure::evidence).filter(known -> known.path().equals("delivery"))
                .flatMap(known -> known.plausible().stream()).findFirst().orElse(new Range(policy.delivery(), policy.delivery()));
        return new PolicyFile.Sized(policy, magnitude.factor(), delivery);
    }
}
