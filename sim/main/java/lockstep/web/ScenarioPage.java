package lockstep.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lockstep.experiment.Headlines;
import lockstep.live.Refused;
import lockstep.live.Scene;
import lockstep.live.Slider;
import lockstep.live.View;
import lockstep.metric.By;
import lockstep.metric.ColumnName;
import lockstep.metric.Metric;
import lockstep.metric.Metrics;
import lockstep.metric.Probe;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Viewpoints;
import lockstep.setup.BlocSetup;
import lockstep.setup.BodySetup;
import lockstep.setup.DomainSetup;
import lockstep.setup.ProgrammeSetup;
import lockstep.setup.Setup;
import lockstep.setup.StandardSetup;
import lockstep.setup.ViewpointSetup;

/** All that a page needs to know of a scenario to ask for views of it and to explain what it shows. */
final class ScenarioPage {
    private final String id;
    private final Scene scene;
    private final Setup setup;

    ScenarioPage(String id, Scene scene) {
        this.id = id;
        this.scene = scene;
        setup = scene.scenario().setup();
    }

    Map<String, Object> json() throws Refused {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("title", setup.title());
        json.put("description", setup.description());
        json.put("hash", scene.scenario().document().hash());
        json.put("clock", Map.of("start", scene.clock().start(), "end", scene.clock().end(), "ticksPerYear", scene.clock().ticksPerYear(),
                "fork", scene.clock().quarterOf(scene.fork())));
        json.put("dates", Arrays.stream(scene.ticks()).mapToObj(scene.clock()::quarterOf).toList());
        json.put("policies", new PolicyList(scene).json());
        json.put("parameters", scene.sliders().stream().map(ScenarioPage::slider).toList());
        json.put("metrics", Metrics.all().stream().map(ScenarioPage::metric).toList());
        json.put("series", Headlines.usual(scene.names()).stream().map(new ColumnName(scene.names())::of).toList());
        json.put("names", names());
        json.put("titles", titles());
        json.put("sponsors", setup.sponsors());
        json.put("nations", setup.nations().entrySet().stream().map(nation -> Map.of("id", nation.getKey(), "name", nation.getValue().name(),
                "region", nation.getValue().region())).toList());
        json.put("viewpoints", viewpoints());
        json.put("limits", Map.of("arms", View.ARMS, "policiesPerArm", View.POLICIES, "series", View.SERIES, "seeds", View.SEEDS,
                "parameters", View.PARAMETERS, "bytes", Call.LARGEST_BODY, "concurrent", Clients.MOST));
        return json;
    }

    private static Map<String, Object> slider(Slider slider) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", slider.known().path());
        json.put("group", slider.group());
        json.put("groupTitle", slider.about());
        json.put("meaning", slider.known().meaning());
        json.put("unit", slider.known().unit());
        json.put("value", Double.parseDouble(slider.known().value()));
        json.put("low", slider.known().plausible().map(range -> range.low()).orElse(null));
        json.put("high", slider.known().plausible().map(range -> range.high()).orElse(null));
        json.put("least", slider.allowed().least());
        json.put("most", slider.allowed().most());
        json.put("whole", slider.known().wholeNumber());
        json.put("source", slider.known().source());
        json.put("first", slider.first());
        return json;
    }

    private static Map<String, Object> metric(Metric metric) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", metric.name());
        json.put("unit", Probe.yearly(metric));
        json.put("meaning", metric.meaning());
        json.put("formula", metric.formula());
        json.put("better", metric.better().name().toLowerCase(Locale.ROOT));
        json.put("low", metric.range().low());
        json.put("high", metric.range().high());
        json.put("by", metric.cuts().stream().map(cut -> cut.stream().map(By::word).toList()).toList());
        return json;
    }

    private Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        Arrays.stream(By.values()).forEach(by -> names.put(by.word(), scene.names().of(by)));
        return names;
    }

    private Map<String, Object> titles() {
        Map<String, Object> titles = new LinkedHashMap<>();
        titles.put("domain", titles(setup.domains(), DomainSetup::name));
        titles.put("standard", titles(setup.standards(), StandardSetup::name));
        titles.put("body", titles(setup.bodies(), BodySetup::name));
        titles.put("bloc", titles(setup.blocs(), BlocSetup::name));
        titles.put("programme", titles(setup.programmes(), ProgrammeSetup::name));
        return titles;
    }

    private static <T> Map<String, String> titles(Map<String, T> things, Function<T, String> name) {
        Map<String, String> titles = new TreeMap<>();
        things.forEach((id, thing) -> titles.put(id, name.apply(thing)));
        return titles;
    }

    private List<Map<String, Object>> viewpoints() throws Refused {
        try {
            return Viewpoints.beside(scene.scenario()).all().entrySet().stream().map(e -> viewpoint(e.getKey(), e.getValue())).toList();
        } catch (ScenarioException wrong) {
            return List.of();
        }
    }

    private static Map<String, Object> viewpoint(String id, ViewpointSetup viewpoint) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", viewpoint.name());
        json.put("about", viewpoint.about());
        json.put("goals", viewpoint.goals().entrySet().stream().map(goal -> Map.of("series", goal.getKey(), "direction",
                goal.getValue().direction().name().toLowerCase(Locale.ROOT), "weight", goal.getValue().weight(), "scale",
                goal.getValue().scale())).toList());
        return json;
    }
}
