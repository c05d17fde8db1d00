package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import lockstep.analysis.Reversal;

/** ranking.csv and reversals.csv: who comes first, from where one stands, and which pairs change places. */
final class RankingFile {
    private static final int TOP = 3;
    private static final Pattern TRAILING_ZEROS = Pattern.compile("\\.?0+$");

    private RankingFile() {
    }

    static long write(List<ComparisonFiles.Part> parts, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("against", "by", "viewpoint", "policy", "score", "low", "high", "rank", "chance_best", "chance_top_three",
                "chance_best_on_average", "mean_rank", "rank_chances", "regret_90", "pareto");
        long rows = 0;
        for (ComparisonFiles.Part part : parts) {
            rows += rows("viewpoint", part.byPeople(), part.comparison(), csv) + rows("series", part.bySeries(), part.comparison(), csv);
        }
        return rows;
    }

    private static long rows(String by, Ranking ranking, Comparison comparison, CsvWriter csv) throws IOException {
        List<String> names = comparison.names();
        List<Ranking.Row> rows = ranking == null ? List.of() : ranking.rows();
        for (Ranking.Row row : rows) {
            csv.row(comparison.design().baseline(), by, row.viewpoint(), names.get(row.contender()), row.score(), row.interval().low(),
                    row.interval().high(), Ranking.place(row, rows), row.best(), DoubleStream.of(row.ranks()).limit(TOP).sum(),
                    row.bestMean(), row.meanRank(), chances(row.ranks()), row.regret(), by.equals("viewpoint") ? row.front() : null);
        }
        return rows.size();
    }

    /** Chance of each rank, the best first, separated by spaces. */
    private static String chances(double[] ranks) {
        return DoubleStream.of(ranks).mapToObj(RankingFile::chance).collect(Collectors.joining(" "));
    }

    private static String chance(double chance) {
        return chance == 0 ? "0" : TRAILING_ZEROS.matcher(String.format(Locale.ROOT, "%.4g", chance)).replaceFirst("");
    }

    static long reversals(List<ComparisonFiles.Part> parts, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("against", "first", "second", "first_better_for", "second_better_for");
        long rows = 0;
        for (ComparisonFiles.Part part : parts) {
            List<String> names = part.comparison().names();
            for (Reversal r : part.byPeople() == null ? List.<Reversal>of() : part.byPeople().reversals()) {
                csv.row(names.get(0), names.get(r.first()), names.get(r.second()), words(r.firstBetter(), part.byPeople()),
                        words(r.secondBetter(), part.byPeople()));
                rows++;
            }
        }
        return rows;
    }

    private static String words(List<Integer> viewpoints, Ranking ranking) {
        return viewpoints.stream().map(ranking.viewpoints()::get).collect(Collectors.joining("; "));
    }
}
