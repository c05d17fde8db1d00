package lockstep.scenario;

import java.util.Collection;

/** Checks what the conditions of a rule name: weights that are counted, and members with a veto. Works on the tree, for the place of each. */
final class Conditions {
    private final Collection<String> weights;
    private final Collection<String> members;
    private final Problems problems;

    /** {@code members} may be null if nobody can tell who they are. */
    Conditions(Collection<String> weights, Collection<String> members, Problems problems) {
        this.weights = weights;
        this.members = members;
        this.problems = problems;
    }

    /** Checks a rule, or whatever stands in a rule; a rule by its name has nothing to check. */
    void check(Node node, String path) {
        if (node instanceof Node.Mapping mapping) {
            if (mapping.text("kind").equals("veto")) {
                Lists.items(mapping.at("members")).forEach(member -> known(member, Names.path(path, "members")));
            } else if (mapping.has("kind") && mapping.at("in") instanceof Node.Scalar in && !in.empty() && !weights.contains(in.text())) {
                problems.add(in.place(), Names.path(path, "in"), "unknown weight " + in.given() + Nearest.hint(in.text(), weights, "weights"));
            }
            mapping.entries().forEach((key, entry) -> check(entry.node(), Names.path(path, key)));
        }
    }

    private void known(Node.Scalar member, String path) {
        if (members != null && !members.contains(member.text())) {
            problems.add(member.place(), path, "unknown member " + member.given() + Nearest.hint(member.text(), members, "members"));
        }
    }
}
