package lockstep.live;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import lockstep.Param;
import lockstep.scenario.Evidence;
import lockstep.scenario.Names;
import lockstep.setup.Parameters;

/**
 * A parameter that can be moved.
 *
 * @param group   key of its submodel, such as {@code procurement}
 * @param about   what the submodel is
 * @param known   value, plausible range, source
 * @param allowed bounds of what it may be; both endless if there are none
 * @param first   whether it is among those that results hang on most, to be shown first
 */
public record Slider(String group, String about, Evidence known, Bounds allowed, boolean first) {
    private static final String SECTION = "parameters.";
    /** Disputed or decisive for what people ask: how far results hang on each is said in the README and the docs. */
    private static final List<String> FIRST = List.of("procurement.network-weight", "procurement.taste-share", "procurement.de-jure-weight",
            "procurement.price-weight", "procurement.alignment-weight", "procurement.risk-weight", "meetings.alignment-weight",
            "meetings.dependence-weight", "meetings.merit-weight", "blocs.finance-weight", "blocs.rivalry-weight", "deployment.bargaining",
            "security.threshold", "security.example-weight", "research.spillover");

    /** Least and most, both included. */
    public record Bounds(double least, double most) {
    }

    static List<Slider> all(List<Evidence> evidence) {
        List<Slider> all = new ArrayList<>();
        for (RecordComponent group : Parameters.class.getRecordComponents()) {
            String key = Names.kebab(group.getName());
            for (RecordComponent number : group.getType().getRecordComponents()) {
                String path = key + "." + Names.kebab(number.getName());
                Param param = number.getAnnotation(Param.class);
                evidence.stream().filter(known -> known.path().equals(SECTION + path)).forEach(known -> all.add(new Slider(key,
                        group.getAnnotation(Param.class).value(), known, new Bounds(param.min(), param.max()), FIRST.contains(path))));
            }
        }
        return List.copyOf(all);
    }
}
