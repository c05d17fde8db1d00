package lockstep.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.agent.Happening;
import lockstep.agent.World;
import lockstep.metric.Recorder;
import lockstep.scenario.Policies;
import lockstep.scenario.PolicyFile;
import lockstep.setup.Clock;
import lockstep.setup.Setup;

/**
 * What a run leaves behind: scenario.yaml and the policies that are part of it, series.csv, nations.csv, events.csv if asked for and, last,
 * manifest.json, whose presence says that all is there.
 */
public final class RunFiles {
    private static final String RESOLVED = "scenario.yaml";

    private RunFiles() {
    }

    /**
     * Where a scenario came from.
     *
     * @param file      as given
     * @param yaml      text with everything resolved
     * @param hash      of that
     * @param inputs    files read
     * @param overrides settings given besides the file
     */
    public record Origin(Path file, String yaml, String hash, List<String> inputs, List<String> overrides) {
    }

    /**
     * A run that was made.
     *
     * @param policies that are part of the scenario
     * @param end      the world at the end
     * @param events   what happened, if that was kept; else null
     */
    public record Made(Origin origin, List<PolicyFile> policies, long seed, Recorder recorder, World end, List<Happening> events, Instant started,
            Instant finished) {
    }

    /** Name of a folder for runs of a scenario with a seed. */
    public static String folderName(Path scenario, long seed) {
        String file = scenario.getFileName().toString();
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        Path parent = scenario.toAbsolutePath().normalize().getParent();
        boolean resolved = file.equals(RESOLVED) && parent != null && parent.getFileName() != null;
        return (resolved ? parent.getFileName().toString() + "-again" : stem) + "-seed" + seed;
    }

    /** Writes all files of a run. */
    public static void write(Made made, ResultFolder folder) throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        folder.write(RESOLVED, w -> w.write(made.origin().yaml()));
        for (PolicyFile policy : made.policies()) {
            folder.write(Policies.FOLDER + "/" + policy.id() + ".yaml", w -> w.write(policy.yaml()));
        }
        folder.write("series.csv", w -> rows.put("series.csv", SeriesFile.write(made.recorder(), made.end().frame.setup().clock(), w)));
        folder.write("nations.csv", w -> rows.put("nations.csv", NationsFile.write(made.end(), w)));
        if (made.events() != null) {
            folder.write("events.csv", w -> rows.put("events.csv", EventsFile.write(made.events(), made.end(), w)));
        }
        Manifest manifest = manifest(made, folder.path(), rows);
        folder.write("manifest.json", manifest::write);
    }

    private static Manifest manifest(Made made, Path folder, Map<String, Long> rows) {
        Origin origin = made.origin();
        Setup setup = made.end().frame.setup();
        Clock clock = setup.clock();
        String repeat = "lockstep run " + folder.resolve(RESOLVED) + " --seed " + made.seed() + (made.events() == null ? "" : " --events");
        return new Manifest(origin.file().toString(), setup.title(), origin.hash(), RESOLVED, origin.inputs(), origin.overrides(),
                made.seed(),
                clock.start(), clock.end(), made.recorder().ticks().length, repeat, Version.program(), Version.java(), Version.system(),
                made.started().truncatedTo(ChronoUnit.SECONDS).toString(), made.finished().truncatedTo(ChronoUnit.SECONDS).toString(),
                ChronoUnit.MILLIS.between(made.started(), made.finished()) / 1000.0, rows);
    }
}
