package lockstep.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A briefing as one HTML file that needs nothing else: charts inside, no scripts, two pages when printed. */
public final class BriefPage {
    private static final int WIDTH = 1000;
    private static final int MOST_HEIGHT = 660;
    private static final String STYLE = """
            body { font: 16px/1.45 sans-serif; color: #222; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.1rem; margin: 1.2rem 0 .3rem; }
            p, ul { margin: .2rem 0; } ul { padding-left: 1.2rem; } li { overflow-wrap: anywhere; }
            figure { margin: 1rem 0; } svg { width: 100%; height: auto; } footer { color: #555; margin-top: 1rem; }
            table { border-collapse: collapse; font-size: .85rem; }
            th, td { border-bottom: 1px solid #ccc; padding: .15rem .6rem; text-align: left; }
            @page { size: A4; margin: 11mm 13mm; }
            @media print {
              body { font-size: 7.4pt; line-height: 1.2; max-width: none; margin: 0; padding: 0; }
              h1 { font-size: 13pt; } h2 { font-size: 9.5pt; margin: 1.5mm 0 .5mm; break-after: avoid; }
              figure { margin: 1.5mm auto; break-inside: avoid; }
              svg { max-height: 84mm; } details { display: none; } footer { margin-top: 1mm; }
            }
            """;

    private BriefPage() {
    }

    /** Writes it, under a temporary name first. */
    public static void write(Briefing briefing, Path file) throws IOException {
        Picture.write(file, temporary -> Files.writeString(temporary, html(briefing)));
    }

    static String html(Briefing briefing) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(briefing.title())
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>" + escaped(briefing.title()) + "</h1>\n");
        List<Briefing.Figure> figures = briefing.figures();
        for (int p = 0; p < briefing.parts().size(); p++) {
            html.append(part(briefing.parts().get(p)));
            // After the question and the answer, one chart each; the rest at the end.
            if (p >= 1 && p <= figures.size()) {
                html.append(figure(figures.get(p - 1)));
            }
        }
        return html.append("</main>\n<footer>").append(escaped(briefing.source())).append("</footer>\n</body>\n</html>\n").toString();
    }

    private static String part(Briefing.Part part) {
        return "<section>\n<h2>" + escaped(part.heading()) + "</h2>\n<ul>\n"
                + part.sentences().stream().map(s -> "<li>" + escaped(s) + "</li>\n").collect(Collectors.joining()) + "</ul>\n</section>\n";
    }

    private static String figure(Briefing.Figure figure) {
        Drawing drawing = figure.drawing();
        String svg = Picture.svg(drawing, WIDTH, height(drawing), figure.key(), false);
        return "<figure>\n" + svg.replaceFirst("<svg ", "<svg role=\"img\" aria-label=\""
                + java.util.regex.Matcher.quoteReplacement(escaped(drawing.words().title() + ". " + figure.alternative())) + "\" ")
                + "\n<details><summary>Numbers of this chart</summary>\n" + table(figure) + "</details>\n</figure>\n";
    }

    static int height(Drawing drawing) {
        return Math.min(MOST_HEIGHT, drawing.height(WIDTH));
    }

    private static String table(Briefing.Figure figure) {
        return "<table>\n<thead><tr>" + cells(figure.heading(), "th scope=\"col\"", "th") + "</tr></thead>\n<tbody>\n"
                + figure.rows().stream().map(row -> "<tr>" + cells(row, "td", "td") + "</tr>\n").collect(Collectors.joining())
                + "</tbody>\n</table>\n";
    }

    private static String cells(List<String> cells, String open, String close) {
        return cells.stream().map(c -> "<" + open + ">" + escaped(c) + "</" + close + ">").collect(Collectors.joining());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
