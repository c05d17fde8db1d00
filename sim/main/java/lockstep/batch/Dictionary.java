package lockstep.batch;

import java.io.IOException;
import lockstep.experiment.CsvWriter;
import lockstep.scenario.Factor;

/** dictionary.csv: what every column of the results means, and every factor and series by its name. */
final class Dictionary {
    private Dictionary() {
    }

    static void write(Experiment experiment, CsvWriter csv) throws IOException {
        csv.row("table", "column", "metric", "cell", "unit", "meaning", "formula");
        String where = experiment.setup().scenario().isEmpty() ? "Always end: a function has no time"
                : "Quarter such as 2030Q4; a state as it is at its end, a flow over the year that ends with it";
        about(csv, "results", "point", "Number of the point in the design, from 0, as in points.csv");
        about(csv, "results", "arm", Model.BASELINE + ", or the policy or policies laid over it");
        about(csv, "results", "seed", "Seed of all luck; equal seeds are equal luck in all arms and points");
        about(csv, "results", "date", where);
        about(csv, "results", "metric", "Name of the metric");
        about(csv, "results", "cell", "Where it is read, such as domain=telecom,sponsor=china; empty for the whole world");
        for (Series s : experiment.model().series()) {
            csv.row("results", "value", s.metric(), s.cell(), s.unit(), s.meaning(), s.formula());
        }
        about(csv, "points", "point", "Number of the point in the design, from 0");
        for (Factor f : experiment.factors()) {
            csv.row("points", f.path(), "", "", f.unit(), f.meaning(), "");
        }
        about(csv, "failures", "point", "As in results");
        about(csv, "failures", "arm", "As in results");
        about(csv, "failures", "seed", "As in results");
        about(csv, "failures", "cause", "What the run threw, or why the point makes no world");
    }

    private static void about(CsvWriter csv, String table, String column, String meaning) throws IOException {
        csv.row(table, column, "", "", "", meaning, "");
    }
}
