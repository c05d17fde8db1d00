package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.chart.Fan;
import lockstep.chart.FanChart;
import lockstep.chart.Picture;
import lockstep.chart.Words;
import lockstep.engine.Simulation;
import lockstep.experiment.Ensemble;
import lockstep.experiment.ResultFolder;
import lockstep.experiment.Version;
import lockstep.metric.Column;
import lockstep.metric.Metric;
import lockstep.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws a metric over time. */
@Command(name = "curves", description = "Runs a scenario with several seeds and draws a metric over time: the median of runs as a line, "
        + "the middle half and the middle nine tenths of runs as bands.",
        footer = {"  lockstep curves scenarios/stacked-deck.yaml --out results/adoption.png",
            "  lockstep curves scenarios/stacked-deck.yaml --domain telecom --region Africa --out results/africa.png",
            "  lockstep curves scenarios/stacked-deck.yaml --metric lock-in-depth --domain telecom --out results/depth.png"})
final class CurvesCommand implements Callable<Integer> {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 700;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private Choice choice;

    @Option(names = "--seeds", paramLabel = "N", converter = Whole.Runs.class, defaultValue = "30",
            description = "Runs, with seeds 1 to N. Default: 30.")
    private int seeds;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class,
            description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--until", paramLabel = "QUARTER", description = "Last quarter to run, such as 2025Q4. Default: the scenario's.")
    private String until;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Picture to write, a PNG file.")
    private Path out;

    @Option(names = "--force", description = "Replace the picture if it is there already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        check();
        Metric metric = choice.metric();
        Scenario loaded = scenario.loadUntil(until);
        Simulation simulation = scenario.simulation(loaded);
        List<Column> columns = choice.columns(metric, simulation.start(1).world());
        Ensemble runs;
        try (Progress progress = Progress.of("Running", seeds, false)) {
            runs = Ensemble.of(simulation, metric, seeds, threads, progress::step);
        }
        Picture.png(chart(loaded, metric, columns, runs), WIDTH, HEIGHT, out);
        PrintWriter text = spec.commandLine().getOut();
        text.println("Picture: " + out);
        text.flush();
        return 0;
    }

    private void check() throws IOException {
        // No window is opened, and a display that does not answer must not matter.
        System.setProperty("java.awt.headless", "true");
        if (out.toString().isBlank()) {
            throw new InputException("--out: given nothing, expected the name of a file such as results/curves.png");
        }
        if (!out.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png")) {
            throw new InputException("expected --out to name a file that ends in .png, given " + out);
        }
        if (Files.isDirectory(out)) {
            throw new InputException("--out: " + out + " is a folder, expected a file");
        }
        if (Files.exists(out) && !force) {
            throw new InputException(out + " exists already; choose another file with --out, or add --force to replace it");
        }
        ResultFolder.canBe(out.toAbsolutePath().getParent());
        if (!Picture.canWrite()) {
            throw new InputException("no fonts installed: apt-get install fontconfig fonts-dejavu-core");
        }
    }

    private FanChart chart(Scenario loaded, Metric metric, List<Column> columns, Ensemble runs) {
        boolean share = metric.unit().equals("share");
        double[] years = new double[loaded.setup().clock().ticks()];
        java.util.Arrays.setAll(years, loaded.setup().clock()::yearOf);
        List<Fan> fans = columns.stream()
                .map(c -> Fan.of(choice.label(c), years, runs.of(runs.columns().indexOf(c)), share ? 100 : 1)).toList();
        String caption = "Line: median of " + seeds + " runs (seeds 1 to " + seeds + "). Dark band: middle half of runs; pale band: middle 90 %. "
                + "Bands show chance alone, not doubt about parameters. Source: lockstep " + Version.program() + ", " + scenario.file()
                + ", metric " + metric.name() + ", scenario hash " + loaded.document().hash().substring(0, 12) + ".";
        return new FanChart(new Words(choice.title(metric), loaded.setup().title(), share ? "percent" : metric.unit(), caption), fans);
    }
}
