package lockstep.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lockstep.experiment.Contender;
import lockstep.experiment.Contenders;
import lockstep.experiment.Design;
import lockstep.experiment.Headlines;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;
import lockstep.policy.Plan;
import lockstep.scenario.Catalogue;
import lockstep.scenario.ExperimentFile;
import lockstep.scenario.Factor;
import lockstep.scenario.Nearest;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.setup.ExperimentSetup;
import lockstep.setup.TestFunction;

/** Makes an experiment of a file; what cannot be used in it is told all at once. */
final class ExperimentReader {
    private static final String SCENARIO = "scenario.yaml";
    private final ExperimentFile file;
    private final ExperimentSetup setup;

    ExperimentReader(ExperimentFile file) {
        this.file = file;
        setup = file.setup();
    }

    Experiment experiment() throws ScenarioException {
        Points points = Designs.of(file);
        return file.scenario().isPresent() ? simulated(points, file.scenario().get()) : computed(points);
    }

    private Experiment computed(Points points) throws ScenarioException {
        file.throwIfAny();
        Model model = new FunctionModel(setup.function(), setup.noise());
        return made(points, model, List.of(), new Experiment.Inputs("", "", List.of()));
    }

    private Experiment simulated(Points points, Scenario scenario) throws ScenarioException {
        Names names = Names.of(scenario.setup());
        List<Column> columns = columns(names);
        List<Contender> contenders = contenders();
        List<Plan> under = new ArrayList<>(Policies.enacted(scenario).plans());
        under.addAll(setup.baseline().isEmpty() ? List.of() : plans(setup.baseline()));
        Dates dates = Dates.of(file, scenario.setup().clock());
        file.throwIfAny();
        Design design = new Design(Model.BASELINE, under, contenders, columns, setup.seeds(), dates.ticks());
        List<String> hashes = new ArrayList<>(List.of(Catalogue.hash(under)));
        contenders.forEach(c -> hashes.add(c.name() + " " + Catalogue.hash(c.plans())));
        ColumnName series = new ColumnName(names);
        return made(points, new ScenarioModel(scenario, file.factors(), design, dates), columns.stream().map(series::of).toList(),
                new Experiment.Inputs(scenario.document().yaml(), scenario.document().hash(), hashes));
    }

    private Experiment made(Points points, Model model, List<String> series, Experiment.Inputs inputs) throws ScenarioException {
        long jobs = (long) points.count() * setup.seeds();
        int size = setup.chunk() > 0 ? setup.chunk() : Fixed.size(jobs, setup.function() != TestFunction.NONE);
        try {
            Fixed fixed = new Fixed(points.count(), setup.seeds(), model.arms().size(), size);
            Allocation allocation = setup.until().rules() ? untilSure(fixed, model) : fixed;
            file.throwIfAny();
            return new Experiment(resolved(model, series, size, inputs), file.factors(), points, model, allocation, inputs);
        } catch (IllegalArgumentException tooMany) {
            file.wrong("seeds", "", tooMany.getMessage());
            file.throwIfAny();
            throw tooMany;
        }
    }

    private Allocation untilSure(Fixed fixed, Model model) {
        ExperimentSetup.Until until = setup.until();
        List<String> names = model.series().stream().map(Series::name).toList();
        if (!names.contains(until.metric())) {
            file.wrong("until", "", "given metric \"" + until.metric() + "\", expected a series that is kept"
                    + Nearest.hint(until.metric(), names, "series"));
        }
        if (until.width() == 0 && !until.sign()) {
            file.wrong("until", "", "given neither width nor sign, expected width: a number above 0, sign: true, or both");
        }
        if (until.looks().get(until.looks().size() - 1) != setup.seeds()) {
            file.wrong("until", "", "given " + setup.seeds() + " seeds and a last look after " + until.looks().get(until.looks().size() - 1)
                    + ", expected the last look after all seeds");
        }
        try {
            return new UntilSure(fixed, until, model.arms(), model.dates().get(model.dates().size() - 1), UntilSure.looks(until));
        } catch (IllegalArgumentException wrong) {
            file.wrong("until", "", wrong.getMessage());
            return fixed;
        }
    }

    private ExperimentSetup resolved(Model model, List<String> series, int chunk, Experiment.Inputs inputs) {
        Map<String, ExperimentSetup.Factor> factors = new TreeMap<>();
        for (Factor f : file.factors()) {
            List<Double> range = f.values().isEmpty() ? List.of(f.low(), f.high()) : List.of();
            factors.put(f.path(), new ExperimentSetup.Factor(range, f.values(),
                    f.logarithmic() ? ExperimentSetup.Scale.LOG : ExperimentSetup.Scale.LINEAR, f.unit()));
        }
        List<String> arms = model.arms();
        return new ExperimentSetup(setup.title(), setup.description(), inputs.scenario().isEmpty() ? "" : SCENARIO, setup.function(),
                setup.noise(), List.of(), arms.subList(1, arms.size()), setup.size(), setup.baseline(), factors, setup.design(),
                setup.seeds(), series, model.dates(), chunk, setup.until());
    }

    private List<Column> columns(Names names) {
        Set<Column> columns = new LinkedHashSet<>(setup.metrics().isEmpty() ? Headlines.usual(names) : List.of());
        for (String item : setup.metrics()) {
            try {
                columns.addAll(Headlines.of(List.of(item), names));
            } catch (ColumnName.Unknown unknown) {
                file.wrong("metrics", item, unknown.getMessage()
                        + (unknown.kinds().isEmpty() ? "" : Nearest.hint(unknown.given(), unknown.valid(), unknown.kinds())));
            }
        }
        return List.copyOf(columns);
    }

    private List<Contender> contenders() {
        Contenders pool = new Contenders(file.catalogue(), setup.size());
        Map<String, Contender> byName = new java.util.LinkedHashMap<>();
        for (String item : setup.policies()) {
            try {
                pool.of(List.of(item)).forEach(contender -> byName.putIfAbsent(contender.name(), contender));
            } catch (Catalogue.Refused refused) {
                file.wrong("policies", item, refused.getMessage());
            }
        }
        return List.copyOf(byName.values());
    }

    private List<Plan> plans(String id) {
        try {
            return file.catalogue().plans(id, setup.size());
        } catch (Catalogue.Refused refused) {
            file.wrong("baseline", id, refused.getMessage());
            return List.of();
        }
    }
}
