package lockstep.scenario;

import java.util.List;
import lockstep.policy.Plan;

/**
 * The policies that are part of a scenario.
 *
 * @param plans what runs take of them
 * @param files they themselves, and those that packages among them include
 */
public record Enactment(List<Plan> plans, List<PolicyFile> files) {
    static final Enactment NONE = new Enactment(List.of(), List.of());
}
