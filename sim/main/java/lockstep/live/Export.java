package lockstep.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.policy.Plan;
import lockstep.scenario.Child;
import lockstep.setup.Enacted;

/** A line of a view as a scenario of its own, which a run from the first day gives the same numbers for. */
public final class Export {
    private Export() {
    }

    /** Text of a file to stand beside the scenario. */
    public static String yaml(Scene scene, View view, Which which) throws Refused {
        View bounded = view.bounded(0);
        boolean arm = which.kind() == Which.Kind.ARM;
        if (arm && !(which.arm() >= 0 && which.arm() < view.arms().size())) {
            throw new Refused("arm: given " + which.arm() + ", expected one of the view");
        }
        Map<String, Enacted> policies = arm ? bounded.arms().get(which.arm()).policies() : Map.of();
        Map<String, Double> values = which.kind() == Which.Kind.BASELINE ? Map.of() : bounded.parameters();
        scene.parameters(values);
        scene.plans(policies);
        List<String> told = new ArrayList<>(List.of(scene.scenario().setup().title()));
        if (arm && !bounded.arms().get(which.arm()).label().isBlank()) {
            told.add(bounded.arms().get(which.arm()).label());
        }
        Child child = new Child(scene.scenario().file().getFileName().toString(), String.join(", ", told));
        if (bounded.since() == View.Since.START) {
            child.set(values);
        } else if (!values.isEmpty()) {
            child.change(scene.change(values).at(), values);
        }
        for (Map.Entry<String, Enacted> policy : new TreeMap<>(policies).entrySet()) {
            child.enact(policy.getKey(), dated(scene, policy));
        }
        return "# Save this beside " + scene.scenario().file().getFileName() + "; 'lockstep run' gives the runs that the view was made of.\n" + child.yaml();
    }

    /** With its start said, so that it is that whatever the scenario below says of the policy. */
    private static Enacted dated(Scene scene, Map.Entry<String, Enacted> policy) throws Refused {
        String start = policy.getValue().start();
        if (start.isEmpty()) {
            start = scene.own(Map.of(policy.getKey(), policy.getValue())).stream().map(Plan::start).sorted().findFirst().orElse("");
        }
        return new Enacted(policy.getValue().strength(), start);
    }
}
