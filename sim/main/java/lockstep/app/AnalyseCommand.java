package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lockstep.analysis.Direction;
import lockstep.batch.Results;
import lockstep.chart.Drawing;
import lockstep.chart.Picture;
import lockstep.experiment.CsvWriter;
import lockstep.experiment.ResultFolder;
import lockstep.study.Analysis;
import lockstep.study.Choice;
import lockstep.study.Report;
import lockstep.study.Study;
import lockstep.study.StudyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the results of an experiment say. */
@Command(name = "analyse", description = {"Analyses the results of an experiment: all that its design carries, as tables, pictures and a few lines.",
    "bands over time; morris: elementary effects; sobol: shares of variance; prim: where cases of interest lie; worlds: regret, percentiles, "
        + "satisficing; flips: at which value of a factor a ranking turns; until: what is known where runs stopped when that was enough."},
        footer = {"  lockstep analyse results/first",
            "  lockstep analyse results/worlds --metric lock-in-depth --only prim,worlds --above 0.2 --better down"})
final class AnalyseCommand implements Callable<Integer> {
    private static final int WIDTH = 1200;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Folder that 'lockstep experiment run' wrote.")
    private Path folder;

    @Option(names = "--metric", paramLabel = "SERIES", description = "Series to analyse, such as \"adoption-share[sponsor=china]\"; may be repeated. "
            + "Default: all.")
    private List<String> metrics = new ArrayList<>();

    @Option(names = "--only", paramLabel = "LIST", split = ",", description = "Analyses: bands, morris, sobol, prim, worlds, flips, until. Default: those that "
            + "the design carries.")
    private List<Analysis> only = new ArrayList<>();

    @Option(names = "--arms", paramLabel = "LIST", split = ",", description = "Arms to hold against another. Default: all.")
    private List<String> arms = new ArrayList<>();

    @Option(names = "--against", paramLabel = "ARM", description = "The arm that others are held against. Default: baseline.")
    private String against = "baseline";

    @Option(names = "--date", paramLabel = "QUARTER", description = "Date of all that is not over time. Default: the last.")
    private String date = "";

    @Option(names = "--better", paramLabel = "WAY", description = "up or down: where series should go. Default: as the catalogue of metrics says.")
    private Direction better = Direction.NEITHER;

    @Option(names = "--above", paramLabel = "NUMBER", description = "prim: cases of interest are those above this, in the metric's unit (of a share: 0.2 "
            + "for 20 %%), of an arm's difference if there are arms. Default: where an arm is no better than the one it is held against; without arms "
            + "the worst quarter.")
    private double above = Double.NaN;

    @Option(names = "--below", paramLabel = "NUMBER", description = "prim: the same, for those below this.")
    private double below = Double.NaN;

    @Option(names = "--asked", paramLabel = "NUMBER", description = "worlds: the value that satisfies. Default: the median over worlds of the arm that "
            + "others are held against.")
    private double asked = Double.NaN;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for tables and pictures. Default: analysis in the folder of the results.")
    private Path out;

    @Option(names = "--force", description = "Replace files that are in the folder already.")
    private boolean force;

    @Override public Integer call() throws Exception {
        try (Results results = Results.open(folder)) {
            Study study = Study.of(results, folder, new Choice(metrics, arms, against, date, better, above, below, asked));
            List<Analysis> fitting = fitting(study);
            Saved.canDraw();
            ResultFolder target = Destination.folder(out == null ? folder.resolve("analysis") : out, force);
            Report report = new Report();
            for (Analysis analysis : fitting) {
                analysis.into(study, report);
            }
            write(report, target);
            print(report, target, study);
        } catch (StudyException wrong) {
            throw new InputException(wrong.getMessage());
        }
        return 0;
    }

    private List<Analysis> fitting(Study study) {
        for (Analysis asked : only) {
            if (!asked.lacks(study).isEmpty()) {
                throw new InputException("--only " + asked + ": " + asked.lacks(study));
            }
        }
        List<Analysis> fitting = only.isEmpty() ? Arrays.stream(Analysis.values()).filter(a -> a.lacks(study).isEmpty()).toList() : only;
        if (fitting.isEmpty()) {
            throw new InputException(folder + ": the design carries no analysis; " + String.join("; ", Arrays.stream(Analysis.values())
                    .map(a -> a.lacks(study)).toList()));
        }
        return fitting;
    }

    private static void write(Report report, ResultFolder target) throws IOException {
        for (Map.Entry<String, List<Object[]>> table : report.tables().entrySet()) {
            target.write(table.getKey() + ".csv", writer -> {
                CsvWriter csv = new CsvWriter(writer);
                for (Object[] row : table.getValue()) {
                    csv.row(row);
                }
            });
        }
        target.write("summary.txt", writer -> writer.write(String.join("\n", report.lines()) + "\n"));
        for (Map.Entry<String, Drawing> picture : report.pictures().entrySet()) {
            int height = picture.getValue().height(WIDTH);
            Picture.png(picture.getValue(), WIDTH, height, target.path().resolve(picture.getKey() + ".png"));
            Picture.svg(picture.getValue(), WIDTH, height, target.path().resolve(picture.getKey() + ".svg"));
        }
    }

    private void print(Report report, ResultFolder target, Study study) throws IOException {
        PrintWriter text = spec.commandLine().getOut();
        report.lines().forEach(text::println);
        for (Analysis left : Analysis.values()) {
            if (only.isEmpty() && !left.lacks(study).isEmpty()) {
                text.println("Not done: " + left.lacks(study) + ".");
            }
        }
        text.println("Analysis: " + target.path() + " (" + String.join(", ", report.tables().keySet().stream().map(t -> t + ".csv").toList())
                + ", summary.txt, " + Figures.counted(report.pictures().size(), "picture", "pictures") + ", each as PNG and SVG)");
        text.flush();
    }
}
