package lockstep.experiment;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a comparison left behind, read again.
 *
 * @param digest  SHA-256 of manifest.json, in hexadecimal
 * @param draws   worlds.csv; empty if no worlds were drawn
 * @param scores  by viewpoint, world and policy
 * @param checks  smaller comparisons that ask what this one hangs on, by the name of their folder
 */
public record Results(Path folder, String digest, ComparisonManifest manifest, List<ResultRows.Effect> effects,
        List<ResultRows.Point> curves, List<ResultRows.Standing> ranking, List<ResultRows.Score> scores, List<ResultRows.Pair> reversals,
        List<ResultRows.Assumption> assumptions, List<ResultRows.Draw> draws, List<Results> checks) {
    /** Folder that holds a folder for each check. */
    public static final String CHECKS = "checks";
    private static final String MANIFEST = "manifest.json";

    /**
     * Reads a folder.
     *
     * @throws ResultsException if it holds no whole comparison
     */
    public static Results read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ResultsException(folder + ": expected a folder with results of 'lockstep compare', found "
                    + (Files.exists(folder) ? "a file" : "nothing"));
        }
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new ResultsException(folder + ": expected results of 'lockstep compare', found no " + MANIFEST);
        }
        byte[] bytes = Files.readAllBytes(manifest);
        ComparisonManifest told = manifest(manifest, bytes);
        Tables table = new Tables(folder, told.rows());
        return new Results(folder, digest(bytes), told, table.read("effects.csv", ResultRows.Effect::of),
                table.read("curves.csv", ResultRows.Point::of), table.read("ranking.csv", ResultRows.Standing::of),
                table.read("scores.csv", ResultRows.Score::of), table.read("reversals.csv", ResultRows.Pair::of),
                table.read("assumptions.csv", ResultRows.Assumption::of),
                told.rows().containsKey("worlds.csv") ? table.read("worlds.csv", ResultRows.Draw::of) : List.of(), checks(folder));
    }

    private static List<Results> checks(Path folder) throws IOException {
        Path checks = folder.resolve(CHECKS);
        if (!Files.isDirectory(checks)) {
            return List.of();
        }
        List<Path> folders;
        try (Stream<Path> entries = Files.list(checks)) {
            folders = entries.filter(check -> Files.isRegularFile(check.resolve(MANIFEST))).sorted().toList();
        }
        List<Results> all = new ArrayList<>();
        for (Path check : folders) {
            all.add(read(check));
        }
        return List.copyOf(all);
    }

    private static ComparisonManifest manifest(Path file, byte[] bytes) throws IOException {
        ComparisonManifest told;
        try {
            told = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(bytes, ComparisonManifest.class);
        } catch (JacksonException broken) {
            throw new ResultsException(file + ": expected the manifest of a comparison, " + broken.getOriginalMessage());
        }
        if (told == null || told.options() == null || told.rows() == null || !told.options().containsKey("policies")) {
            throw new ResultsException(file + ": expected the manifest of 'lockstep compare', found that of something else");
        }
        if (!told.options().containsKey("names")) {
            throw new ResultsException(file + ": written by an older version, without names of policies; run the comparison again");
        }
        return told;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Tables of the folder. */
    private record Tables(Path folder, Map<String, Long> rows) {
        <T> List<T> read(String name, CsvTable.Reader<T> reader) throws IOException {
            if (!rows.containsKey(name)) {
                throw new ResultsException(folder.resolve(MANIFEST) + ": expected it to list " + name);
            }
            return CsvTable.read(folder.resolve(name), rows.get(name), reader);
        }
    }

    /** Runs of each policy in each world. */
    public int seeds() {
        return ((Number) manifest.options().get("seeds")).intValue();
    }

    /** Worlds; 1 if none were drawn. */
    public int worlds() {
        return ((Number) manifest.options().get("worlds")).intValue();
    }

    /** What the scenario is called. */
    public String title() {
        return String.valueOf(manifest.options().get("title"));
    }

    /** Baselines, the first one that charts are drawn against if nobody says otherwise. */
    public List<String> baselines() {
        return texts(manifest.options().get("baselines"));
    }

    /** Policies by id. */
    public List<String> policies() {
        return texts(manifest.options().get("policies"));
    }

    /** Names of series. */
    public List<String> series() {
        return texts(manifest.options().get("series"));
    }

    /** Viewpoints by id, in the order asked for. */
    public List<String> viewpoints() {
        return texts(manifest.options().get("viewpoints"));
    }

    /** Readable name of a policy or baseline. */
    public String name(String policy) {
        return entry("names", policy) instanceof String name ? name : policy.equals("scenario") ? "scenario as it is" : policy;
    }

    /** Readable name of a viewpoint. */
    public String viewpoint(String id) {
        return entry("viewpoint-names", id) instanceof String name ? name : id;
    }

    /** What was assumed in making a policy of its document. */
    public List<String> assumes(String policy) {
        return texts(entry("assumes", policy));
    }

    private Object entry(String option, String key) {
        return manifest.options().get(option) instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : new ArrayList<>();
    }

    /** Effects at the last date against a baseline. */
    public List<ResultRows.Effect> last(String against) {
        int end = effects.stream().mapToInt(ResultRows.Effect::tick).max().orElse(0);
        return effects.stream().filter(e -> e.tick() == end && e.against().equals(against)).toList();
    }

    /** Points of one policy on one series against a baseline, in time. */
    public List<ResultRows.Point> curve(String policy, String against, String series) {
        return curves.stream().filter(p -> p.policy().equals(policy) && p.against().equals(against) && p.series().equals(series)).toList();
    }

    /** Standings of a viewpoint against a baseline, the best first. */
    public List<ResultRows.Standing> standings(String viewpoint, String against) {
        return ranking.stream().filter(s -> s.by().equals("viewpoint") && s.viewpoint().equals(viewpoint) && s.against().equals(against))
                .sorted(java.util.Comparator.comparingInt(ResultRows.Standing::rank)).toList();
    }
}
