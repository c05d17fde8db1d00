package lockstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lockstep.chart.Charts;
import lockstep.chart.Drawing;
import lockstep.chart.Picture;
import lockstep.experiment.Results;
import lockstep.scenario.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws results. */
@Command(name = "chart", description = "Draws results of 'lockstep compare' as PNG and SVG: scores and effects of policies, a map of policies by "
        + "metrics, cost against effect, curves with bands, adoption by sponsor, lock-in by region, approvals and blocs.",
        footer = {"  lockstep chart results/stacked-deck-compare",
            "  lockstep chart results/stacked-deck-compare --metric lock-in-depth --metric tension --policies aspi-3a-grants"})
final class ChartCommand implements Callable<Integer> {
    private static final int WIDTH = 1200;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Saved saved;

    @Option(names = "--metric", paramLabel = "SERIES", description = "Series to draw, such as \"adoption-share[sponsor=china]\"; may be "
            + "repeated. Default: eight that most people ask for, and breakdowns of some.")
    private List<String> metrics = new ArrayList<>();

    @Option(names = "--policies", paramLabel = "LIST", split = ",", description = "Policies to draw curves of, by id. Default: those that move "
            + "a series most.")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the pictures. Default: charts in the folder of the results.")
    private Path out;

    @Option(names = "--force", description = "Replace pictures that are in the folder already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        Results results = saved.read();
        check("--metric", metrics, results.series(), "series");
        check("--policies", policies, results.policies(), "policies");
        Saved.canDraw();
        Path folder = out == null ? saved.folder().resolve("charts") : out;
        Destination.folder(folder, force);
        Map<String, Drawing> charts = Charts.of(results, new Charts.Choice(saved.baseline(results), metrics, policies));
        for (Map.Entry<String, Drawing> chart : charts.entrySet()) {
            int height = chart.getValue().height(WIDTH);
            Picture.png(chart.getValue(), WIDTH, height, folder.resolve(chart.getKey() + ".png"));
            Picture.svg(chart.getValue(), WIDTH, height, folder.resolve(chart.getKey() + ".svg"));
        }
        PrintWriter text = spec.commandLine().getOut();
        text.println("Charts: " + folder + " (" + charts.size() + ", each as PNG and SVG)");
        text.flush();
        return 0;
    }

    private static void check(String option, List<String> given, List<String> valid, String kind) {
        for (String name : given) {
            if (!valid.contains(name)) {
                throw new InputException(option + ": the results hold no " + name + Nearest.hint(name, valid, kind));
            }
        }
    }
}
