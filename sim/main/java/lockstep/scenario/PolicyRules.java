package lockstep.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lockstep.policy.Magnitude;
import lockstep.policy.Policy;
import lockstep.setup.Clock;
import lockstep.setup.Setup;

/** What a policy must say beyond what its form asks for: a recommendation has a document, hopes, both sizes and a way to backfire. */
final class PolicyRules {
    private static final Map<Policy.Kind, List<String>> NEEDED = Map.of(
            Policy.Kind.RECOMMENDATION, List.of("document", "section", "standpoint", "assumes", "backfires", "feasibility", "hopes",
                    "actors", "measures", "magnitudes"),
            Policy.Kind.GOVERNMENT, List.of("assumes", "backfires", "feasibility", "actors", "measures"),
            Policy.Kind.CONTROL, List.of("measures"),
            Policy.Kind.PACKAGE, List.of("includes"),
            Policy.Kind.BASELINE, List.of());

    private final Setup setup;
    private final Problems problems;

    PolicyRules(Setup setup, Problems problems) {
        this.setup = setup;
        this.problems = problems;
    }

    /** One policy by itself. */
    void check(Node.Mapping tree, Policy policy) {
        String kind = policy.kind().name().toLowerCase(Locale.ROOT);
        for (String key : NEEDED.get(policy.kind())) {
            if (empty(tree.at(key))) {
                problems.add(tree.place(), "", key + " is missing, expected some because the kind is " + kind);
            }
        }
        if (policy.kind() == Policy.Kind.PACKAGE) {
            refuse(tree, "measures", "given in a package, expected none: it takes those of its policies");
        } else {
            refuse(tree, "includes", "given where the kind is " + kind + ", expected none: only a package includes others");
        }
        if (policy.reversal() > 0 && policy.actors().isEmpty()) {
            problems.add(tree.at("reversal").place(), "reversal",
                    "given without actors, expected the nations whose change of government counts");
        }
        if (!policy.ends().isEmpty() && policy.ends().compareTo(policy.start()) <= 0) {
            problems.add(tree.at("ends").place(), "ends",
                    "given " + policy.ends() + ", expected a quarter after the start " + policy.start());
        }
        Clock clock = setup.clock();
        if (clock.tickOf(policy.start()) < 0 || policy.start().compareTo(clock.end()) > 0) {
            Place place = tree.has("start") ? tree.at("start").place() : tree.place();
            problems.note(place, "start", "given " + policy.start() + ", outside of " + clock.start() + " to " + clock.end());
        }
    }

    private static boolean empty(Node node) {
        Node.Scalar scalar = node == null ? null : Leaves.scalar(node);
        return node == null || node instanceof Node.Mapping mapping && mapping.entries().isEmpty()
                || node instanceof Node.Sequence sequence && sequence.items().isEmpty()
                || node instanceof Node.Scalar && (scalar == null || scalar.text().isBlank());
    }

    private void refuse(Node.Mapping tree, String key, String expected) {
        if (!empty(tree.at(key))) {
            problems.add(tree.at(key).place(), key, expected);
        }
    }

    /** Amounts that a dial can take, as a share cannot exceed one. */
    void limits(Node.Mapping tree, PolicyFile.Sized sized, Magnitude.Size size) {
        for (Pulls.Pull pull : Pulls.of(sized.policy(), setup).all()) {
            double amount = Math.abs(pull.amount()) * sized.factor();
            if (pull.dial() != null && amount > pull.dial().limit()) {
                String section = size == Magnitude.Size.RECOMMENDED ? "measures" : "magnitudes";
                problems.add(tree.at(section).place(), section + "." + (size == Magnitude.Size.RECOMMENDED ? pull.measure()
                        : size.name().toLowerCase(Locale.ROOT)), "takes " + pull.what() + " of " + pull.measure() + " to "
                        + Numbers.text(amount) + ", expected at most " + Numbers.text(pull.dial().limit())
                        + (size == Magnitude.Size.RECOMMENDED ? "" : "; give numbers of measures instead of a factor"));
            }
        }
    }

    /** What it names of other policies. */
    void links(Node.Mapping tree, Set<String> ids) {
        for (String key : List.of("includes", "excludes")) {
            Walk.find(tree, key + ".[]").stream().filter(id -> !ids.contains(id.text())).forEach(id ->
                    problems.add(id.place(), key, "unknown policy \"" + id.text() + '"' + Nearest.hint(id.text(), ids, "policies")));
        }
    }

    /** A package whose policies do not go together. */
    void together(String id, Node.Mapping tree, Catalogue catalogue) {
        if (tree.has("includes")) {
            try {
                catalogue.conflicts(catalogue.parts(id)).forEach(why -> problems.add(tree.at("includes").place(), "includes", why));
            } catch (Catalogue.Refused wrong) {
                problems.add(tree.at("includes").place(), "includes", wrong.getMessage());
            }
        }
    }
}
