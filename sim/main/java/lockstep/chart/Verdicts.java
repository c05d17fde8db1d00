package lockstep.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lockstep.experiment.ResultRows.Effect;
import lockstep.experiment.ResultRows.Standing;

/** What results say, in sentences: question, answer and backfires. */
record Verdicts(Told told) {
    private static final int MOST_OUTCOMES = 10;
    private static final int MOST_BACKFIRES = 5;
    private static final int MOST_VIEWPOINTS = 3;

    List<String> question() {
        int policies = told.results().policies().size();
        return List.of("What " + counted(policies, "policy changes", "policies change") + " by " + told.end() + " against the " + told.baseline()
                + ", and who would prefer which?", "Run: " + told.runs());
    }

    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    List<String> answer() {
        List<String> all = new ArrayList<>(counts());
        told.results().viewpoints().stream().limit(MOST_VIEWPOINTS).map(this::leader).filter(Objects::nonNull).forEach(all::add);
        Moved moved = new Moved(told);
        all.addAll(moved.sentences(moved.outcomes(MOST_OUTCOMES)));
        all.addAll(moved.idle());
        return all;
    }

    private List<String> counts() {
        List<Effect> last = told.results().last(told.against());
        long clear = last.stream().filter(Effect::clear).count();
        long open = last.stream().filter(e -> e.verdict().equals("not distinguishable")).count();
        long hopes = last.stream().filter(e -> !e.hoped().isEmpty()).count();
        List<String> all = new ArrayList<>();
        all.add((clear == 0 ? "Nothing can be told from the baseline: none of " + last.size() + " effects is clear"
                : "Of " + counted(last.size(), "effect", "effects") + " of policies on series, " + clear + (clear == 1 ? " is" : " are") + " clear")
                + " at a false discovery rate of 5 %; " + open + " cannot be told from nothing, the other " + (last.size() - clear - open)
                + " are too small to matter or nothing at all.");
        if (hopes > 0) {
            all.add("Of " + counted(hopes, "hope", "hopes") + " that documents state as a number to move, "
                    + last.stream().filter(Effect::works).count() + " clearly met, "
                    + last.stream().filter(Effect::backfire).count() + " clearly the other way.");
        }
        return all;
    }

    /** Who comes first from a viewpoint, and how sure that is. */
    private String leader(String viewpoint) {
        List<Standing> standings = told.results().standings(viewpoint, told.against());
        if (standings.isEmpty()) {
            return null;
        }
        Standing first = standings.get(0);
        String from = "From the viewpoint " + told.results().viewpoint(viewpoint) + ", ";
        if (first.score() == 0) {
            return from + "no policy has a higher mean score than the baseline.";
        }
        String apart = first.policy().equals(told.against()) ? "" : first.low() > 0 ? "; its interval lies above the baseline's 0"
                : "; its interval holds the baseline's 0, so the two cannot be told apart";
        return from + told.results().name(first.policy()) + " has the highest mean score, "
                + Rounded.interval(first.score(), first.low(), first.high()) + apart + ". Chance to be the best on average: "
                + Rounded.percent(first.bestMean()) + "; in a run drawn at random: " + Rounded.percent(first.best()) + ".";
    }

    /** The usual series whose clear effects are together the largest part of its baseline, else the first; null if there is none. */
    String mostMoved() {
        return told.usual().stream().max(Comparator.comparingDouble(this::part)).orElse(null);
    }

    private double part(String series) {
        double sum = told.effects(series).stream().filter(Effect::clear)
                .mapToDouble(e -> Math.abs(e.difference()) / Math.max(1e-9, Math.abs(e.baseline()))).sum();
        return sum > 0 ? sum : -told.usual().indexOf(series);
    }

    /** "+0.5 (0.4 to 0.6) percentage points". */
    static String change(Effect e) {
        double scale = Rounded.scale(e.unit());
        return Rounded.interval(scale * e.difference(), scale * e.low(), scale * e.high()) + " " + Rounded.unit(e.unit(), true);
    }

    List<String> backfires() {
        List<Effect> back = told.results().last(told.against()).stream().filter(Effect::backfire)
                .sorted(Comparator.comparingDouble(Effect::q)).toList();
        if (back.isEmpty()) {
            return List.of("No hope comes out clearly the other way.");
        }
        List<String> all = new ArrayList<>();
        for (Effect e : back.subList(0, Math.min(MOST_BACKFIRES, back.size()))) {
            all.add(told.results().name(e.policy()) + ": " + Told.words(e.series()) + " " + change(e) + ", hoped " + e.hoped()
                    + (e.way().isEmpty() ? "." : "; with it " + way(e.way()) + "."));
        }
        if (back.size() > MOST_BACKFIRES) {
            all.add("And " + (back.size() - MOST_BACKFIRES) + " more in effects.csv.");
        }
        return all;
    }

    private static String way(String way) {
        List<String> words = new ArrayList<>();
        for (String part : way.split("; ")) {
            int space = part.lastIndexOf(' ');
            words.add(Told.words(part.substring(0, space)) + part.substring(space));
        }
        return String.join("; ", words);
    }
}
