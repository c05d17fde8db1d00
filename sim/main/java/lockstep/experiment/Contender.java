package lockstep.experiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.policy.Hope;
import lockstep.policy.Plan;
import lockstep.scenario.PolicyFile;

/**
 * One column of a comparison: a policy, or several together, in a size and from a date.
 *
 * @param name  what it is called in results, such as {@code aspi-3a-grants} or {@code aspi-3a-grants@2025Q1}
 * @param of    the name without what varies, as a person gave it
 * @param plans what runs take of it
 * @param hopes where its documents want numbers to go, by series; what its parts disagree about is left out
 */
public record Contender(String name, String of, List<Plan> plans, Map<String, Hope> hopes) {

    /** Of policies of a catalogue, in force together. */
    static Contender of(String name, List<PolicyFile> parts, List<Plan> plans) {
        Map<String, Hope> hopes = new TreeMap<>();
        for (PolicyFile part : parts) {
            hopes.putAll(part.policy().hopes());
        }
        for (PolicyFile part : parts) {
            part.policy().hopes().forEach((series, hope) -> hopes.computeIfPresent(series, (s, h) -> h == hope ? h : null));
        }
        return new Contender(name, name, plans, hopes);
    }

    /** The same from a later quarter on, each part as much later. */
    Contender later(String suffix, java.util.function.UnaryOperator<Plan> move) {
        return new Contender(of + "@" + suffix, of, plans.stream().map(move).toList(), hopes);
    }

    /** The same, ended at a quarter; a policy of its own in results. */
    Contender until(String quarter) {
        String ended = name + "-until-" + quarter;
        return new Contender(ended, ended, plans.stream().map(plan -> plan.ending(quarter)).toList(), hopes);
    }

    /** The same done so much more. */
    Contender scaled(double factor) {
        return new Contender(name, of, plans.stream().map(plan -> plan.scaled(factor)).toList(), hopes);
    }
}
