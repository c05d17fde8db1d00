package lockstep.chart;

import java.util.ArrayList;
import java.util.List;
import lockstep.experiment.Results;

/**
 * A comparison in two pages: every sentence is made of its results, and says nothing that they do not carry.
 *
 * @param title   what was compared
 * @param parts   in the order of reading
 * @param figures charts, each with the numbers it is drawn from
 * @param source  program and manifest
 */
public record Briefing(String title, List<Part> parts, List<Figure> figures, String source) {
    private static final int MOST_ROWS = 12;
    private static final int MOST_MOVERS = 12;
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_VIEWPOINTS = 2;

    /** A heading and the sentences under it. */
    public record Part(String heading, List<String> sentences) {
    }

    /** A chart with its numbers; {@code alternative} says in words what it shows. */
    public record Figure(String key, Drawing drawing, String alternative, List<String> heading, List<List<String>> rows) {
    }

    /** Of results against one baseline. */
    public static Briefing of(Results results, String against) {
        Told told = new Told(results, against);
        Verdicts verdicts = new Verdicts(told);
        Doubts doubts = new Doubts(told);
        List<Part> parts = List.of(new Part("Question", verdicts.question()), new Part("Answer", verdicts.answer()),
                new Part("What would change the answer", doubts.flips()), new Part("Backfires", verdicts.backfires()),
                new Part("Assumptions that matter", doubts.assumptions()), new Part("How to run it again", doubts.again()));
        return new Briefing(results.title(), parts, figures(told), told.source());
    }

    private static List<Figure> figures(Told told) {
        EffectCharts effects = new EffectCharts(told);
        BriefTables tables = new BriefTables(told);
        List<Figure> all = new ArrayList<>();
        List<String> viewpoints = told.results().viewpoints().stream().limit(MOST_VIEWPOINTS).toList();
        Drawing scores = viewpoints.isEmpty() ? null : effects.scores(viewpoints, MOST_ROWS);
        if (scores != null) {
            all.add(tables.scores(scores, viewpoints));
        }
        Moved moved = new Moved(told);
        List<String> series = moved.outcomes(MOST_COLUMNS);
        List<String> policies = moved.policies(series, MOST_MOVERS);
        Drawing heat = effects.heat(series, policies, "Outcomes that most policies clearly move, and the policies that move most of them");
        if (heat != null) {
            all.add(tables.heat(heat, series, policies));
        }
        String most = new Verdicts(told).mostMoved();
        Drawing curves = most == null ? null : new CurveCharts(told, List.of()).differences(most);
        if (curves != null) {
            all.add(tables.curves(curves, most));
        }
        return all;
    }
}
