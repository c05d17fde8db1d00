package lockstep.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lockstep.setup.ViewpointSetup;

/**
 * The viewpoints of a folder, checked against a scenario.
 *
 * @param all       by id, the name of the file
 * @param unsourced numbers nobody vouches for
 * @param inputs    files read
 */
public record Viewpoints(Map<String, ViewpointSetup> all, List<Problem> unsourced, List<String> inputs) {
    /** Folder beside a scenario that holds its viewpoints. */
    public static final String FOLDER = "viewpoints";
    private static final String ENDING = ".yaml";

    /** All of the folder {@code viewpoints} beside a scenario; none if there is no such folder. */
    public static Viewpoints beside(Scenario scenario) throws ScenarioException {
        return of(scenario, scenario.file().toAbsolutePath().normalize().resolveSibling(FOLDER));
    }

    /** All of a folder. */
    public static Viewpoints of(Scenario scenario, Path folder) throws ScenarioException {
        Path normal = folder.toAbsolutePath().normalize();
        Problems problems = new Problems();
        Sources sources = new Sources(normal.getParent(), problems);
        Series series = new Series(lockstep.metric.Names.of(scenario.setup()), problems);
        Map<String, ViewpointSetup> all = new TreeMap<>();
        List<Figure> figures = new ArrayList<>();
        for (Path file : list(normal, problems)) {
            String name = file.getFileName().toString();
            Node.Mapping tree = sources.load(file, new Place(normal.getFileName() + "/" + name, 0, 0), "");
            Binder binder = new Binder(problems);
            ViewpointSetup viewpoint = binder.root(ViewpointSetup.class, tree);
            series.check(tree, "goals");
            if (viewpoint != null && viewpoint.goals().values().stream().allMatch(goal -> goal.weight() == 0)) {
                problems.add(tree.place(), "goals", "given no goal with a weight above 0, expected at least one");
            }
            all.put(name.substring(0, name.length() - ENDING.length()), viewpoint);
            figures.addAll(binder.figures());
        }
        problems.throwIfAny();
        return new Viewpoints(all, Document.unsourced(figures), sources.inputs());
    }

    private static List<Path> list(Path folder, Problems problems) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            problems.add(new Place(folder.toString().replace('\\', '/'), 0, 0), "", "cannot be read, expected a folder of files");
            return List.of();
        }
    }
}
