package lockstep.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.process.ImpossibleWorld;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import lockstep.setup.DockSetup;
import lockstep.setup.DockSetup.Check;
import lockstep.setup.DockSetup.Quantity;
import lockstep.setup.DockSetup.Statistic;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The cases of one scenario file with known answers, run and judged. */
public final class Docking {
    /** Chance that a right model fails some check by chance of a file. */
    private static final double FALSE_ALARM = 0.001;
    private final Path file;
    private final Map<String, DockSetup> cases;
    private final double zLimit;

    private Docking(Path file, Map<String, DockSetup> cases) {
        this.file = file;
        this.cases = cases;
        long comparisons = cases.values().stream().flatMap(c -> c.quantities().values().stream())
                .filter(q -> q.check() == Check.CHANCE && q.tolerance() == 0).count();
        zLimit = new NormalDistribution().inverseCumulativeProbability(1 - FALSE_ALARM / 2 / Math.max(1, comparisons));
    }

    /** Of a scenario file. */
    public static Docking of(Path file) throws ScenarioException {
        return new Docking(file, Scenarios.load(file, List.of()).setup().dock());
    }

    /** What the file is called in tables. */
    public String theory() {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    /** Names of its cases. */
    public List<String> names() {
        return List.copyOf(cases.keySet());
    }

    /** What a case is about, in one line. */
    public String about(String name) {
        return cases.get(name).about();
    }

    /** Names of a case's quantities. */
    public List<String> quantities(String name) {
        return List.copyOf(cases.get(name).quantities().keySet());
    }

    /** Runs that a case takes. */
    public int runs(String name) {
        return cases.get(name).runs();
    }

    /** Runs a case with seeds 1, 2, ... and judges its quantities; {@code done} is called after each run. */
    public List<DockRow> run(String name, int threads, Runnable done) throws ScenarioException, InterruptedException {
        DockSetup chosen = cases.get(name);
        Scenario scenario = Scenarios.load(file, chosen.set());
        Simulation simulation = ready(scenario);
        List<double[]> values;
        try (SeedPool pool = new SeedPool(threads)) {
            values = pool.of(chosen.runs(), seed -> read(simulation, chosen, seed), done);
        }
        List<DockRow> rows = new ArrayList<>();
        for (Map.Entry<String, Quantity> quantity : chosen.quantities().entrySet()) {
            int index = rows.size();
            Quantity q = quantity.getValue();
            Judged judged = judge(q, values.stream().mapToDouble(v -> v[index]).toArray());
            rows.add(new DockRow(theory(), name, quantity.getKey(), q.value(), q.source().isEmpty() ? chosen.source() : q.source(),
                    chosen.runs(), judged.estimate, judged.error, judged.z, words(q), judged.passed));
        }
        return rows;
    }

    private static Simulation ready(Scenario scenario) throws ScenarioException {
        try {
            return Simulation.of(scenario.setup());
        } catch (ImpossibleWorld impossible) {
            throw scenario.refused(impossible.getMessage());
        }
    }

    private static double[] read(Simulation simulation, DockSetup chosen, long seed) {
        Run run = simulation.start(seed);
        Meters made = new Meters(run.world());
        List<Meter> meters = chosen.quantities().values().stream().map(made::of).toList();
        for (Meter meter : meters) {
            meter.begin(run.world());
            run.observe(meter);
        }
        while (!run.finished() && !enough(meters)) {
            run.step();
        }
        return meters.stream().mapToDouble(Meter::value).toArray();
    }

    private static boolean enough(List<Meter> meters) {
        for (Meter meter : meters) {
            if (!meter.enough()) {
                return false;
            }
        }
        return true;
    }

    private record Judged(double estimate, double error, double z, boolean passed) {
    }

    private Judged judge(Quantity q, double[] values) {
        double mean = 0;
        for (double v : values) {
            mean += v / values.length;
        }
        double squares = 0;
        for (double v : values) {
            squares += (v - mean) * (v - mean);
        }
        double sd = values.length > 1 && equal(values) ? 0 : values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : Double.NaN;
        double estimate = q.statistic() == Statistic.SD ? sd : equal(values) ? values[0] : mean;
        double error = error(q, values.length, sd);
        double difference = Math.abs(estimate - q.value());
        double z = q.check() == Check.CHANCE ? (estimate - q.value()) / error : Double.NaN;
        boolean passed = switch (q.check()) {
            case EQUAL -> difference == 0;
            case WITHIN -> difference <= q.tolerance();
            case WITHIN_SHARE -> difference <= q.tolerance() * Math.abs(q.value());
            case CHANCE -> difference == 0 || Math.abs(z) <= limit(q);
        };
        return new Judged(estimate, error, z, passed);
    }

    /** Rounding must not keep runs that are all alike from being exact. */
    private static boolean equal(double[] values) {
        for (double v : values) {
            if (v != values[0]) {
                return false;
            }
        }
        return true;
    }

    private double limit(Quantity q) {
        return q.tolerance() > 0 ? q.tolerance() : zLimit;
    }

    private static double error(Quantity q, int runs, double seen) {
        if (q.check() != Check.CHANCE) {
            return q.statistic() == Statistic.SD ? seen / Math.sqrt(2.0 * (runs - 1)) : seen / Math.sqrt(runs);
        }
        if (q.statistic() == Statistic.SD) {
            return q.value() / Math.sqrt(2.0 * (runs - 1));
        }
        double exact = q.sd() > 0 ? q.sd() : Math.sqrt(q.value() * (1 - q.value()));
        return exact / Math.sqrt(runs);
    }

    private String words(Quantity q) {
        return switch (q.check()) {
            case EQUAL -> "equal";
            case WITHIN -> "+-" + text(q.tolerance());
            case WITHIN_SHARE -> "+-" + text(100 * q.tolerance()) + " %";
            case CHANCE -> String.format(Locale.ROOT, "|z| <= %.2f", limit(q));
        };
    }

    private static String text(double number) {
        return number == 0 ? "0" : new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString().length() > 8
                ? Double.toString(number) : new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
