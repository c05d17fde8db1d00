package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import lockstep.chart.BriefDocument;
import lockstep.chart.BriefPage;
import lockstep.chart.Briefing;
import lockstep.experiment.ResultFolder;
import lockstep.experiment.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells results in two pages. */
@Command(name = "brief", description = "Tells results of 'lockstep compare' in two pages, as an HTML file that needs nothing else and as PDF: the "
        + "question, the answer and how sure it is, three charts, what would change it, backfires, assumptions, how to run again.",
        footer = "  lockstep brief results/stacked-deck-compare")
final class BriefCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Saved saved;

    @Option(names = "--out", paramLabel = "FILE", description = "HTML file to write; the PDF goes beside it. Default: brief.html in the folder of "
            + "the results.")
    private Path out;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        Results results = saved.read();
        Path html = out == null ? saved.folder().resolve("brief.html") : out;
        check(html);
        for (Path file : new Path[] {html, pdf(html)}) {
            if (Files.exists(file) && !force) {
                throw new InputException(file + " exists already; choose another file with --out, or add --force to replace it");
            }
        }
        Saved.canDraw();
        PrintWriter text = spec.commandLine().getOut();
        text.println("Briefing: " + write(results, saved.baseline(results), html));
        text.flush();
        return 0;
    }

    /** Writes both files, over any that are there; returns where they are. */
    static String write(Results results, String against, Path html) throws IOException {
        Briefing briefing = Briefing.of(results, against);
        BriefPage.write(briefing, html);
        BriefDocument.write(briefing, finished(results), pdf(html));
        return html + ", " + pdf(html);
    }

    private static Path pdf(Path html) {
        return html.resolveSibling(html.getFileName().toString().replaceFirst("\\.html$", ".pdf"));
    }

    private static void check(Path html) throws IOException {
        if (!html.toString().endsWith(".html") || Files.isDirectory(html)) {
            throw new InputException("expected --out to name a file that ends in .html, given " + html);
        }
        ResultFolder.canBe(html.toAbsolutePath().getParent());
    }

    private static Instant finished(Results results) {
        try {
            return Instant.parse(String.valueOf(results.manifest().finished()));
        } catch (DateTimeParseException wrong) {
            throw new InputException("manifest.json: expected finished to be a date and time, given " + results.manifest().finished());
        }
    }
}
