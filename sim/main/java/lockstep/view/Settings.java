package lockstep.view;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lockstep.Param;
import lockstep.scenario.Evidence;
import lockstep.setup.Modules;
import sim.util.Interval;

/** What can be set of a scenario, as MASON's inspectors take it: from its evidence, so with meaning, unit, range and source. */
final class Settings {
    private static final String PARAMETERS = "parameters.";

    private final Model model;

    Settings(Model model) {
        this.model = model;
    }

    /** Parameters by submodel, each in the order of the scenario. */
    Map<String, List<Property>> parameters() {
        Map<String, List<Property>> sections = new LinkedHashMap<>();
        for (Evidence known : model.scenario().document().evidence()) {
            if (known.path().startsWith(PARAMETERS)) {
                String[] words = known.path().split("\\.", 3);
                sections.computeIfAbsent(words[1], none -> new ArrayList<>()).add(parameter(known, words[2]));
            }
        }
        return sections;
    }

    private Property parameter(Evidence known, String name) {
        String meaning = known.meaning() + (known.unit().isEmpty() ? "" : ", " + known.unit())
                + known.plausible().map(range -> "; plausible " + plain(range.low()) + " to " + plain(range.high())).orElse("")
                + "; source: " + known.source();
        boolean number = known.value().matches("[-+]?[0-9.].*");
        Object slider = number ? known.plausible().map(range -> slider(known, range.low(), range.high())).orElse(null) : null;
        Class<?> type = !number ? String.class : known.wholeNumber() ? long.class : double.class;
        return new Property(words(name), meaning, type, () -> value(known, type), slider,
                given -> model.change(known.path(), given instanceof Double value ? plain(value) : given.toString()));
    }

    private static Interval slider(Evidence known, double low, double high) {
        return known.wholeNumber() ? new Interval((long) Math.ceil(low), (long) Math.floor(high)) : new Interval(low, high);
    }

    private Object value(Evidence known, Class<?> type) {
        String text = model.changes().getOrDefault(known.path(), known.value());
        return type == String.class ? text : type == long.class ? (Object) new BigDecimal(text).longValue() : (Object) Double.valueOf(text);
    }

    /** Switches of submodels. */
    List<Property> switches() {
        List<Property> switches = new ArrayList<>();
        for (RecordComponent component : Modules.class.getRecordComponents()) {
            String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            String path = "modules." + name;
            switches.add(new Property(words(name), component.getAnnotation(Param.class).value(), boolean.class,
                    () -> Boolean.valueOf(model.changes().getOrDefault(path, now(component))), null,
                    given -> model.change(path, given.toString())));
        }
        return switches;
    }

    private String now(RecordComponent component) {
        try {
            return component.getAccessor().invoke(model.scenario().setup().modules()).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static String words(String name) {
        return name.replace('-', ' ').replace('.', ' ');
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
