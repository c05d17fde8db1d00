package lockstep.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lockstep.scenario.Nearest;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;

/** The scenarios of a folder, read when the program starts; nothing is read from disk by a name that somebody sends. */
public final class Scenes {
    private static final String ENDING = ".yaml";
    /** Shown first if it is there. */
    private static final String MAIN = "stacked-deck";

    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, Scene> ready = new ConcurrentHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** Of a folder; files that are no scenario are left out. */
    public Scenes(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
        Stream<Path> main = files.stream().filter(file -> id(file).equals(MAIN));
        Stream.concat(main, files.stream().filter(file -> !id(file).equals(MAIN))).forEach(this::read);
    }

    private void read(Path file) {
        try {
            scenarios.put(id(file), Scenarios.load(file, List.of()));
        } catch (ScenarioException wrong) {
            leftOut.add(file + ": " + wrong.problems().get(0));
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** Scenarios by id, the main one first. */
    public Map<String, Scenario> all() {
        return java.util.Collections.unmodifiableMap(scenarios);
    }

    /** Files that were left out, each with the reason. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** A scenario ready to be looked at. */
    public Scene at(String id) throws Refused {
        Scenario scenario = scenarios.get(id);
        if (scenario == null) {
            throw new Refused("there is no scenario " + id + Nearest.hint(id, scenarios.keySet(), "scenarios"));
        }
        Scene known = ready.get(id);
        return known != null ? known : make(id, scenario);
    }

    private synchronized Scene make(String id, Scenario scenario) throws Refused {
        try {
            Scene scene = ready.get(id) != null ? ready.get(id) : new Scene(scenario);
            ready.put(id, scene);
            return scene;
        } catch (ScenarioException wrong) {
            throw new Refused("scenario " + id + " cannot be shown: " + wrong.problems().get(0));
        }
    }
}
