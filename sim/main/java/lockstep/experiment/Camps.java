package lockstep.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lockstep.agent.World;
import lockstep.process.Configurations;
import lockstep.process.Configurations.Stable;
import lockstep.setup.DockSetup.Estimator;
import lockstep.setup.DockSetup.Quantity;

/** Meters of two camps: stable configurations of the first world, and where a run ends. */
final class Camps implements Meter {
    private final Estimator estimator;
    private final Set<String> named;
    private List<Stable> stable = List.of();
    private Set<String> all = Set.of();
    private List<String> end = List.of();

    Camps(Quantity quantity) {
        estimator = quantity.estimator();
        named = new HashSet<>(quantity.of());
    }

    @Override public void begin(World world) {
        all = new HashSet<>(world.frame.nationIndex().keySet());
        if (estimator != Estimator.SETTLED_IN) {
            stable = Configurations.of(world);
        }
    }

    @Override public void observe(World world) {
        if (estimator == Estimator.SETTLED || estimator == Estimator.SETTLED_IN) {
            end = Configurations.together(world);
        }
    }

    @Override public boolean enough() {
        return estimator != Estimator.SETTLED && estimator != Estimator.SETTLED_IN;
    }

    @Override public double value() {
        Optional<Stable> found = stable.stream().filter(s -> is(s.together())).findFirst();
        return switch (estimator) {
            case CONFIGURATIONS -> stable.size();
            case STABLE -> found.isPresent() ? 1 : 0;
            case ENERGY -> found.map(Stable::energy).orElse(Double.NaN);
            case BASIN -> found.map(s -> (double) s.basin()).orElse(Double.NaN);
            case SETTLED -> stable.stream().anyMatch(s -> s.together().equals(end)) ? 1 : 0;
            case SETTLED_IN -> is(end) ? 1 : 0;
            default -> throw new IllegalStateException("Expected an estimator of camps, given " + estimator);
        };
    }

    /** Whether a camp is the one named, or the one that is left without it. */
    private boolean is(List<String> camp) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(camp);
        return named.equals(new HashSet<>(camp)) || named.equals(rest);
    }
}
