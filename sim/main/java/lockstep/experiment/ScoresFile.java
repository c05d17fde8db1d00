package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import lockstep.analysis.Outcomes;

/** scores.csv: the mean score of each contender from each viewpoint in each world, which shows where the ranking flips. */
final class ScoresFile {
    private ScoresFile() {
    }

    static long write(List<ComparisonFiles.Part> parts, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("against", "viewpoint", "world", "policy", "score");
        long rows = 0;
        for (ComparisonFiles.Part part : parts) {
            if (part.byPeople() != null) {
                rows += write(part.comparison().names(), part.byPeople(), csv);
            }
        }
        return rows;
    }

    private static long write(List<String> names, Ranking ranking, CsvWriter csv) throws IOException {
        Outcomes scores = ranking.scores();
        long rows = 0;
        for (int v = 0; v < ranking.viewpoints().size(); v++) {
            for (int w = 0; w < scores.worlds(); w++) {
                for (int p = 0; p < names.size(); p++) {
                    double mean = Arrays.stream(scores.of(p, v)[w]).filter(Double::isFinite).average().orElse(Double.NaN);
                    csv.row(names.get(0), ranking.viewpoints().get(v), w + 1, names.get(p), mean);
                    rows++;
                }
            }
        }
        return rows;
    }
}
