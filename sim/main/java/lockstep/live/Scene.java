package lockstep.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.experiment.Design;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;
import lockstep.policy.Plan;
import lockstep.process.ImpossibleWorld;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Nearest;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import lockstep.setup.Change;
import lockstep.setup.Clock;
import lockstep.setup.Enacted;
import lockstep.setup.Parameters;

/** A scenario ready to be looked at: with the policies beside it, and the date from which views may differ from it. */
public final class Scene {
    private final Scenario scenario;
    private final Catalogue catalogue;
    private final Names names;
    private final Simulation simulation;
    private final int fork;
    private final int[] ticks;

    /**
     * Of a scenario, under its own policies.
     *
     * @throws ScenarioException if the policies beside it do not fit it or its values make no first world together
     */
    public Scene(Scenario scenario) throws ScenarioException {
        this.scenario = scenario;
        catalogue = Policies.beside(scenario);
        names = Names.of(scenario.setup());
        try {
            simulation = Simulation.of(scenario.setup()).under(Policies.enacted(scenario).plans());
        } catch (ImpossibleWorld impossible) {
            throw scenario.refused(impossible.getMessage());
        }
        fork = firstDeparture();
        ticks = Design.yearEnds(clock(), clock().start());
    }

    /** First tick of the year in which the first policy, of the scenario or the catalogue, may act; the second year where there are none. */
    private int firstDeparture() {
        int year = clock().ticksPerYear();
        int first = simulation.departs() < clock().ticks() ? simulation.departs() : Integer.MAX_VALUE;
        for (String id : catalogue.files().keySet()) {
            try {
                first = Math.min(first, simulation.under(catalogue.plans(Map.of(id, new Enacted(1, "")))).departs());
            } catch (Catalogue.Refused apart) {
                throw new IllegalStateException("Expected a policy that was read to go by itself", apart);
            }
        }
        int tick = first < clock().ticks() ? first : year;
        return Math.max(Math.min(year, clock().ticks() - 1), tick / year * year);
    }

    /** What it is made of. */
    public Scenario scenario() {
        return scenario;
    }

    /** The policies beside it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What indices are called. */
    public Names names() {
        return names;
    }

    /** Its calendar. */
    public Clock clock() {
        return scenario.setup().clock();
    }

    /** Ready to run as it is. */
    public Simulation simulation() {
        return simulation;
    }

    /** First tick in which a view may differ from it. */
    public int fork() {
        return fork;
    }

    /** Ticks at which series are read: the last of each year. */
    public int[] ticks() {
        return ticks.clone();
    }

    /** Series by their names. */
    public List<Column> columns(List<String> series) throws Refused {
        LinkedHashSet<Column> columns = new LinkedHashSet<>();
        for (String name : series) {
            try {
                columns.add(new ColumnName(names).of(name));
            } catch (ColumnName.Unknown unknown) {
                throw new Refused("series: " + unknown.getMessage()
                        + (unknown.kinds().isEmpty() ? "" : Nearest.hint(unknown.given(), unknown.valid(), unknown.kinds())));
            }
        }
        return List.copyOf(columns);
    }

    /** What runs take of policies and those of the scenario itself. */
    List<Plan> plans(Map<String, Enacted> policies) throws Refused {
        String first = clock().quarterOf(fork);
        for (Map.Entry<String, Enacted> policy : policies.entrySet()) {
            String start = policy.getValue().start();
            if (!start.isEmpty() && !(Clock.isQuarter(start) && start.compareTo(first) >= 0 && start.compareTo(clock().end()) <= 0)) {
                throw new Refused(policy.getKey() + ": start: given \"" + start + "\", expected a quarter from " + first + " to " + clock().end());
            }
        }
        Map<String, Enacted> all = new TreeMap<>(scenario.setup().policies());
        all.putAll(policies);
        return own(all);
    }

    /** What runs take of policies alone. */
    List<Plan> own(Map<String, Enacted> policies) throws Refused {
        try {
            return catalogue.plans(policies);
        } catch (Catalogue.Refused refused) {
            throw new Refused(refused.getMessage());
        }
    }

    /** The parameters of the scenario with some values changed, by their paths. */
    Parameters parameters(Map<String, Double> values) throws Refused {
        List<String> known = sliders().stream().map(slider -> slider.known().path()).toList();
        for (Map.Entry<String, Double> value : values.entrySet()) {
            if (!known.contains(value.getKey())) {
                throw new Refused("parameters: there is no number " + value.getKey() + Nearest.hint(value.getKey(), known, "numbers"));
            }
            if (!Double.isFinite(value.getValue())) {
                throw new Refused(value.getKey() + ": given " + value.getValue() + ", expected a number");
            }
        }
        try {
            return Scenarios.parameters(scenario, values);
        } catch (ScenarioException wrong) {
            throw new Refused(wrong.problems().get(0).path() + ": " + wrong.problems().get(0).text());
        }
    }

    /** Its parameters, in the order of the model. */
    public List<Slider> sliders() {
        return Slider.all(scenario.document().evidence());
    }

    /** What policies cost treasuries in a year if done as recommended, USD bn at the GDP of the fork. */
    public double publicUsdBn(List<Plan> plans, Run at) {
        return simulation.publicUsdBn(plans, at);
    }

    /** A run at the fork, to ask what things cost then. */
    public Run atFork() {
        Run run = simulation.start(1);
        run.to(fork);
        return run;
    }

    /** Parameters that change when views may differ. */
    Change change(Map<String, Double> values) throws Refused {
        if (scenario.setup().change() != null) {
            throw new Refused("parameters: this scenario changes its parameters in " + scenario.setup().change().at()
                    + " already; expected them to change from the start (since: start)");
        }
        return new Change(clock().quarterOf(fork), parameters(values));
    }

}
