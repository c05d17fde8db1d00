package lockstep.experiment;

import java.util.Arrays;

/** Rows of the files of a comparison. A number that the file leaves empty is NaN. */
public final class ResultRows {
    private static final String[] PERCENTS = {"p5", "p25", "p50", "p75", "p95"};

    private ResultRows() {
    }

    /** A row of effects.csv. {@code verdict} is in the words of {@link lockstep.analysis.Verdict}; {@code hoped} is up, down or empty. */
    public record Effect(String policy, String series, String unit, int tick, String date, String against, double baseline,
            double difference, double low, double high, int pairs, double q, String verdict, String hoped, boolean works,
            boolean backfire, String way, int worlds, int holding, double share) {
        static Effect of(CsvTable.Row r) {
            return new Effect(r.text("policy"), ResultRows.series(r), r.text("unit"), r.whole("tick"), r.text("date"), r.text("against"),
                    r.number("baseline"), r.number("difference"), r.number("low"), r.number("high"), r.whole("pairs"), r.number("q"),
                    r.text("verdict"), r.text("hoped"), r.truth("works"), r.truth("backfire"), r.text("way"), r.whole("worlds"),
                    r.whole("worlds_holding"), r.number("share_holding"));
        }

        /** Whether it can be told from nothing. */
        public boolean clear() {
            return verdict.startsWith("clear");
        }
    }

    /** A row of curves.csv. Bands are the 5, 25, 50, 75 and 95 % quantiles over runs. */
    public record Point(String policy, String against, String series, String unit, String date, double[] level, double[] difference) {
        static Point of(CsvTable.Row r) {
            return new Point(r.text("policy"), r.text("against"), ResultRows.series(r), r.text("unit"), r.text("date"),
                    bands(r, "level_"), bands(r, "difference_"));
        }

        private static double[] bands(CsvTable.Row r, String of) {
            return Arrays.stream(PERCENTS).mapToDouble(p -> r.number(of + p)).toArray();
        }

        /** Start of its quarter, in decimal years. */
        public double year() {
            return Integer.parseInt(date.substring(0, 4)) + (date.charAt(date.length() - 1) - '1') / 4.0;
        }
    }

    /** A row of ranking.csv. */
    public record Standing(String against, String by, String viewpoint, String policy, double score, double low, double high, int rank,
            double best, double bestMean, double meanRank, double regret, boolean front) {
        static Standing of(CsvTable.Row r) {
            return new Standing(r.text("against"), r.text("by"), r.text("viewpoint"), r.text("policy"), r.number("score"), r.number("low"),
                    r.number("high"), r.whole("rank"), r.number("chance_best"), r.number("chance_best_on_average"), r.number("mean_rank"),
                    r.number("regret_90"), r.truth("pareto"));
        }
    }

    /** A row of scores.csv. */
    public record Score(String against, String viewpoint, int world, String policy, double score) {
        static Score of(CsvTable.Row r) {
            return new Score(r.text("against"), r.text("viewpoint"), r.whole("world"), r.text("policy"), r.number("score"));
        }
    }

    /** A row of reversals.csv. */
    public record Pair(String against, String first, String second, String firstBetterFor, String secondBetterFor) {
        static Pair of(CsvTable.Row r) {
            return new Pair(r.text("against"), r.text("first"), r.text("second"), r.text("first_better_for"), r.text("second_better_for"));
        }
    }

    /** A row of assumptions.csv. */
    public record Assumption(String parameter, String value, String unit, double low, double high, String source, String meaning) {
        static Assumption of(CsvTable.Row r) {
            return new Assumption(r.text("parameter"), r.text("value"), r.text("unit"), r.number("low"), r.number("high"), r.text("source"),
                    r.text("meaning"));
        }
    }

    /** A row of worlds.csv. */
    public record Draw(int world, String parameter, double value) {
        static Draw of(CsvTable.Row r) {
            return new Draw(r.whole("world"), r.text("parameter"), r.number("value"));
        }
    }

    private static String series(CsvTable.Row r) {
        return r.text("metric") + (r.text("cell").isEmpty() ? "" : "[" + r.text("cell") + "]");
    }
}
