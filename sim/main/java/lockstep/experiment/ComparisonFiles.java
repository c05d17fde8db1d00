package lockstep.experiment;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.metric.ColumnName;
import lockstep.scenario.Evidence;
import lockstep.setup.Clock;
import lockstep.setup.ViewpointSetup;

/**
 * What a comparison leaves behind: effects.csv, curves.csv, ranking.csv, scores.csv, reversals.csv, timing.csv, kept.csv, assumptions.csv,
 * worlds.csv if worlds were drawn, scenario.yaml and, last, manifest.json, whose presence says that all is there.
 */
public final class ComparisonFiles {
    private static final String RESOLVED = "scenario.yaml";

    private ComparisonFiles() {
    }

    /** Names of series and dates. */
    public record Words(ColumnName names, Clock clock) {
        /** The quarter of a tick. */
        public String quarter(int tick) {
            return clock.quarterOf(tick);
        }
    }

    /**
     * A comparison with what was made of it.
     *
     * @param origin  where the scenario came from
     * @param options all that was chosen, by name, so that the comparison can be repeated
     * @param files   SHA-256 of each policy and viewpoint read, by name
     * @param parts   one for each baseline
     * @param worlds  as drawn; null if none were
     * @param known   what vouches for the numbers of the scenario
     */
    public record Made(RunFiles.Origin origin, Map<String, Object> options, Map<String, String> files, String repeat, List<Part> parts,
            DrawnWorlds worlds, List<Evidence> known, Instant started, Instant finished) {
    }

    /**
     * What came out against one baseline.
     *
     * @param effects  at all dates
     * @param byPeople ranking by viewpoints; null without viewpoints
     * @param bySeries ranking by series with a good direction; null if there are none
     */
    public record Part(Comparison comparison, List<PolicyEffect> effects, Ranking byPeople, Ranking bySeries) {

        /** Of a comparison. */
        public static Part of(Comparison comparison, Map<String, ViewpointSetup> viewpoints, ColumnName names) {
            List<PolicyEffect> effects = new ArrayList<>();
            for (int d = 0; d < comparison.dates(); d++) {
                effects.addAll(new Judgement(comparison, names).at(d));
            }
            return new Part(comparison, effects, Ranking.of(comparison, viewpoints, names), Ranking.ofSeries(comparison, names));
        }

        /** Effects at the end. */
        public List<PolicyEffect> last() {
            return effects.stream().filter(e -> e.date() == comparison.dates() - 1).toList();
        }
    }

    /** Writes everything; without {@code curves} their file has no rows, which for many policies is most of the space. */
    public static void write(Made made, Words words, ResultFolder folder, boolean curves) throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        folder.write(RESOLVED, w -> w.write(made.origin().yaml()));
        folder.write("effects.csv", w -> rows.put("effects.csv", EffectsFile.write(made.parts(), words, w)));
        folder.write("curves.csv", w -> rows.put("curves.csv", CurvesFile.write(curves ? made.parts() : List.of(), words, w)));
        folder.write("ranking.csv", w -> rows.put("ranking.csv", RankingFile.write(made.parts(), w)));
        folder.write("scores.csv", w -> rows.put("scores.csv", ScoresFile.write(made.parts(), w)));
        folder.write("assumptions.csv", w -> rows.put("assumptions.csv", AssumptionsFile.write(made.known(), w)));
        folder.write("reversals.csv", w -> rows.put("reversals.csv", RankingFile.reversals(made.parts(), w)));
        folder.write("timing.csv", w -> rows.put("timing.csv", Timing.write(made.parts(), words, w)));
        folder.write("kept.csv", w -> rows.put("kept.csv", Kept.write(made.parts(), words, w)));
        if (made.worlds() != null) {
            folder.write("worlds.csv", w -> rows.put("worlds.csv", WorldsFile.write(made.worlds(), w)));
        }
        folder.write("manifest.json", manifest(made, words, rows)::write);
    }

    private static ComparisonManifest manifest(Made made, Words words, Map<String, Long> rows) {
        RunFiles.Origin origin = made.origin();
        List<String> rejected = made.worlds() == null ? List.of() : made.worlds().rejected();
        return new ComparisonManifest(origin.file().toString(), origin.hash(), RESOLVED, origin.inputs(), origin.overrides(),
                made.options(), made.files(), words.clock().start(), words.clock().end(), rejected, made.repeat(),
                Version.program(), Version.java(), Version.system(), made.started().truncatedTo(ChronoUnit.SECONDS).toString(),
                made.finished().truncatedTo(ChronoUnit.SECONDS).toString(),
                ChronoUnit.MILLIS.between(made.started(), made.finished()) / 1000.0, rows);
    }
}
