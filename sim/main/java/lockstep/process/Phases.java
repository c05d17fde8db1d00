package lockstep.process;

import java.util.ArrayList;
import java.util.List;

/**
 * The phases of a tick, in order. Why this order: what people decide from outside comes first (paths, levers), then what firms and states
 * can do with last quarter's money (industrial policy, research, standards work), then votes and blocs, which the quarter's deals and
 * tenders already know; then what rules of markets mean to nations and firms, before they trade; deployments before tenders, because patrons
 * pre-empt them; markets count what was sold; security and norms answer what was installed.
 */
public final class Phases {

    private Phases() {
    }

    /** All submodels but the levers, in order; the first sets up the nations' paths. */
    public static List<Phase> submodels() {
        return List.of(new Paths(), new Generations(), new IndustrialPolicy(), new Research(), new Participation(), new Posts(),
                new Meetings(), new Blocs(), new Compliance(), new Expectations(), new Deployments(), new Unrest(), new Uptake(), new Procurement(),
                new Markets(), new Incidents(), new PerceivedRisk(), new Norms(), new Restrictions(), new Dialogue(), new Tension());
    }

    /** The whole tick: levers in force, then every submodel. */
    public static List<Phase> all(PoliciesInForce levers) {
        List<Phase> phases = new ArrayList<>(submodels());
        phases.add(1, levers);
        return List.copyOf(phases);
    }
}
