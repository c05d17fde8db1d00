package lockstep.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lockstep.engine.Simulation;
import lockstep.experiment.Contender;
import lockstep.experiment.Design;
import lockstep.experiment.Race;
import lockstep.metric.ColumnName;
import lockstep.metric.Probe;
import lockstep.process.ImpossibleWorld;
import lockstep.scenario.Factor;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;

/** The simulation of a scenario under policies, each an arm that forks off the baseline. */
final class ScenarioModel implements Model {
    private final Scenario scenario;
    private final List<Factor> factors;
    private final Design design;
    private final Dates dates;

    /** {@code design} has the ticks of {@code dates}. */
    ScenarioModel(Scenario scenario, List<Factor> factors, Design design, Dates dates) {
        this.scenario = scenario;
        this.factors = factors;
        this.design = design;
        this.dates = dates;
    }

    @Override public List<String> arms() {
        return Stream.concat(Stream.of(BASELINE), design.contenders().stream().map(Contender::name)).toList();
    }

    @Override public List<Series> series() {
        ColumnName names = new ColumnName(lockstep.metric.Names.of(scenario.setup()));
        return design.columns().stream().map(c -> new Series(c.metric().name(), names.cell(c), Probe.yearly(c.metric()),
                c.metric().meaning(), c.metric().formula())).toList();
    }

    @Override public List<String> dates() {
        return dates.quarters();
    }

    @Override public Trial at(double[] values) {
        Race race = new Race(Simulation.of(factors.isEmpty() ? scenario.setup() : world(values).setup()), design, dates.kept());
        return (seed, arms, failed) -> {
            double[][][] all = race.run(seed, arms.stream().map(arm -> arm - 1).toList(), failed);
            for (int arm = 0; arm < all.length; arm++) {
                all[arm] = all[arm] == null ? null : kept(all[arm]);
            }
            return all;
        };
    }

    private Scenario world(double[] values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int f = 0; f < values.length; f++) {
            texts.put(factors.get(f).path(), factors.get(f).text(values[f]));
        }
        try {
            return Scenarios.with(scenario, texts);
        } catch (ScenarioException wrong) {
            throw new ImpossibleWorld(wrong.getMessage());
        }
    }

    /** [series][date] of [series][tick read]. */
    private double[][] kept(double[][] read) {
        double[][] values = new double[read.length][dates.kept().length];
        for (int s = 0; s < read.length; s++) {
            for (int d = 0; d < values[s].length; d++) {
                values[s][d] = read[s][dates.kept()[d]];
            }
        }
        return values;
    }
}
