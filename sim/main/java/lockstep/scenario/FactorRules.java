package lockstep.scenario;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lockstep.Param;
import lockstep.setup.ExperimentSetup;
import lockstep.setup.TestFunction;

/** Checks what an experiment varies against what it varies it in, and opens stars. */
final class FactorRules {
    private static final String SECTION = "factors";
    /** A positive range that spans more than this is even in ratios unless a file says otherwise. */
    private static final double RATIO = 10;

    private static final Param ANY = Shape.of(Argument.class).field("any").param();

    private final Node.Mapping tree;
    private final Problems problems;
    private final Map<String, Factor> found = new TreeMap<>();

    /** A place that can be varied: its bounds and, if known, its plausible range. */
    private record Target(String path, Slot slot, Optional<Range> plausible) {
    }

    FactorRules(Node.Mapping tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Factors of a scenario by their path; those a file names itself come before those of its stars. */
    List<Factor> of(Map<String, ExperimentSetup.Factor> given, Scenario scenario) {
        Map<String, Evidence> known = new LinkedHashMap<>();
        scenario.document().evidence().forEach(evidence -> known.put(evidence.path(), evidence));
        Overrides paths = new Overrides(problems);
        given.forEach((path, factor) -> {
            if (!path.endsWith("*")) {
                Slot slot = paths.slot(place(path), List.of(path.split("\\.")), scenario.document().tree());
                Optional<Range> plausible = Optional.ofNullable(known.get(path)).flatMap(Evidence::plausible);
                add(slot == null ? null : new Target(path, slot, plausible), factor);
            }
        });
        given.forEach((path, factor) -> {
            if (path.endsWith("*")) {
                star(path, factor, known, paths, scenario);
            }
        });
        return List.copyOf(found.values());
    }

    /** Factors of a function by their name, all of them. */
    List<Factor> of(Map<String, ExperimentSetup.Factor> given, TestFunction function) {
        ExperimentSetup.Factor whole = new ExperimentSetup.Factor(List.of(), List.of(), ExperimentSetup.Scale.LINEAR, "");
        for (String name : given.keySet()) {
            if (!function.arguments().contains(name)) {
                problems.add(place(name), SECTION, "unknown argument \"" + name + '"' + Nearest.hint(name, function.arguments(), "arguments"));
            }
        }
        for (String name : function.arguments()) {
            Slot slot = new Slot(name, double.class, ANY, null);
            add(new Target(name, slot, Optional.of(new Range(function.low(), function.high()))), given.getOrDefault(name, whole));
        }
        return function.arguments().stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    private void star(String star, ExperimentSetup.Factor factor, Map<String, Evidence> known, Overrides paths, Scenario scenario) {
        String below = star.equals("*") ? "parameters." : star.substring(0, star.length() - 1);
        int before = found.size();
        if (!factor.range().isEmpty() || !factor.values().isEmpty() || !factor.unit().isEmpty()) {
            problems.add(place(star), Names.path(SECTION, star), "given values for many numbers at once, expected only a scale");
            return;
        }
        for (Evidence evidence : known.values()) {
            Range range = evidence.plausible().orElse(null);
            if (evidence.path().startsWith(below) && range != null && range.low() < range.high() && !found.containsKey(evidence.path())) {
                Slot slot = paths.slot(place(star), List.of(evidence.path().split("\\.")), scenario.document().tree());
                add(slot == null ? null : new Target(evidence.path(), slot, evidence.plausible()), factor);
            }
        }
        if (found.size() == before) {
            problems.add(place(star), SECTION, "given \"" + star + "\", expected the beginning of the path of an uncertain number, such as "
                    + "parameters.procurement.*");
        }
    }

    private void add(Target target, ExperimentSetup.Factor given) {
        Factor.Kind kind = target == null ? null : kind(target.slot().type());
        boolean calendar = target != null && target.path().startsWith("clock.");
        if (target != null && (kind == null || calendar)) {
            problems.add(place(target.path()), SECTION, "given " + target.path() + ", expected the path of a number or a switch"
                    + (calendar ? "; all points share one calendar" : ""));
        }
        if (kind == null || calendar || given == null) {
            return;
        }
        List<Double> ends = given.values().isEmpty() ? given.range() : given.values();
        if (ends.isEmpty()) {
            ends = kind == Factor.Kind.SWITCH ? List.of(0.0, 1.0)
                    : target.plausible().map(range -> List.of(range.low(), range.high())).orElse(List.of());
        }
        if (sound(target, given, ends, kind)) {
            double low = ends.stream().min(Double::compare).orElseThrow();
            double high = ends.stream().max(Double::compare).orElseThrow();
            List<Double> values = kind == Factor.Kind.SWITCH ? ends : given.values();
            found.put(target.path(), new Factor(target.path(), target.slot().param().unit(), target.slot().param().value(), low, high, values,
                    logarithmic(given.scale(), low, high) && values.isEmpty(), kind));
        }
    }

    private boolean sound(Target target, ExperimentSetup.Factor given, List<Double> ends, Factor.Kind kind) {
        int before = problems.count();
        Param param = target.slot().param();
        if (!given.unit().isEmpty() && !given.unit().equals(param.unit())) {
            refuse(target, "unit", "given \"" + given.unit() + "\", expected \"" + param.unit() + '"');
        }
        if (!given.range().isEmpty() && !given.values().isEmpty()) {
            refuse(target, "values", "given beside a range, expected one of the two");
        } else if (ends.isEmpty()) {
            refuse(target, "", "expected range: [low, high] or values: [...], as nothing plausible is known of it");
        } else if (!given.range().isEmpty() && !(ends.size() == 2 && ends.get(0) < ends.get(1))) {
            refuse(target, "range", "given " + ends + ", expected [low, high]");
        }
        boolean whole = kind != Factor.Kind.NUMBER;
        for (double end : ends) {
            boolean fits = kind == Factor.Kind.SWITCH ? end == 0 || end == 1 : end >= param.min() && end <= param.max();
            if (!fits || whole && end != Math.rint(end)) {
                String expected = kind == Factor.Kind.SWITCH ? "0 for off or 1 for on" : target.slot().expected();
                refuse(target, given.values().isEmpty() ? "range" : "values", "given " + Numbers.text(end) + ", expected " + expected);
            }
        }
        if (given.scale() == ExperimentSetup.Scale.LOG && ends.stream().anyMatch(end -> end <= 0)) {
            refuse(target, "scale", "given log, expected linear for a range that is not above 0");
        }
        return problems.count() == before;
    }

    private static boolean logarithmic(ExperimentSetup.Scale scale, double low, double high) {
        return scale == ExperimentSetup.Scale.LOG || scale == ExperimentSetup.Scale.AUTO && low > 0 && high / low > RATIO;
    }

    private static Factor.Kind kind(Type type) {
        return type == double.class || type == Double.class ? Factor.Kind.NUMBER
                : type == int.class || type == Integer.class ? Factor.Kind.WHOLE : type == boolean.class ? Factor.Kind.SWITCH : null;
    }

    private void refuse(Target target, String key, String text) {
        Node factor = tree.at(SECTION) instanceof Node.Mapping section ? section.at(target.path()) : null;
        Node at = factor instanceof Node.Mapping mapping && mapping.has(key) ? mapping.at(key) : null;
        String path = Names.path(SECTION, target.path());
        problems.add(at == null ? place(target.path()) : at.place(), key.isEmpty() ? path : Names.path(path, key), text);
    }

    private Place place(String path) {
        return tree.at(SECTION) instanceof Node.Mapping section && section.has(path) ? section.entries().get(path).place() : tree.place();
    }

    /** An argument of a function, as a parameter's annotation has it. */
    private record Argument(@Param(value = "Argument of the function", absent = "0") double any) {
    }
}
