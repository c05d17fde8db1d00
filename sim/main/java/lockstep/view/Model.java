package lockstep.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import sim.engine.SimState;

/**
 * A scenario as MASON runs it. Each start begins a new run under the seed, which has all 64 bits here; changes of the scenario are kept and take
 * effect at the next start.
 */
public final class Model extends SimState {
    private static final long serialVersionUID = 1;

    private final transient Source source;
    private final transient Map<String, String> changes = new TreeMap<>();
    private transient Made made;
    private transient Run run;
    private transient Optional<String> refusal = Optional.empty();
    private boolean stale;
    private long seed;
    /** The 32 bits that MASON shows of the seed, or was given last. */
    private long shown;

    /** Where scenarios come from. */
    @FunctionalInterface
    public interface Source {
        /** The scenario with changes such as {@code modules.whip=false} laid over it. */
        Made made(List<String> changes) throws ScenarioException;
    }

    /** A scenario and what runs it, with the names of any policies. */
    public record Made(Scenario scenario, Simulation simulation, List<String> policies) {
    }

    /** Of a scenario under a seed, ready to start. */
    public Model(Source source, long seed) throws ScenarioException {
        super(seed);
        this.source = source;
        made = source.made(List.of());
        seed(seed);
        begin();
    }

    private void begin() {
        run = made.simulation().start(seed);
    }

    /** Begins the next run; if the changes make no scenario, they are dropped and that of the last run stays. */
    @Override public void start() {
        super.start();
        if (stale) {
            remake();
        }
        begin();
        run.drivenBy(this);
        schedule.scheduleRepeating(0, Integer.MAX_VALUE, state -> stopAtTheEnd());
    }

    private void remake() {
        stale = false;
        try {
            made = source.made(changes.entrySet().stream().map(change -> change.getKey() + "=" + change.getValue()).toList());
        } catch (ScenarioException wrong) {
            refusal = Optional.of(wrong.getMessage());
            changes.clear();
        }
    }

    private void stopAtTheEnd() {
        if (run.finished()) {
            kill();
        }
    }

    /** Why the changes made before the last start were dropped, if they were; told once. */
    Optional<String> refusal() {
        Optional<String> told = refusal;
        refusal = Optional.empty();
        return told;
    }

    /** Sets a number or a switch of the scenario, by its path, from the next start on. */
    void change(String path, String value) {
        changes.put(path, value);
        stale = true;
    }

    /** What was changed, by path. */
    Map<String, String> changes() {
        return changes;
    }

    /** MASON keeps 32 bits of a seed. What it gives here counts only if it is another than it was shown. */
    @Override public void setSeed(long given) {
        super.setSeed(given);
        if (given != shown) {
            seed = given;
            shown = given;
        }
    }

    /** Sets the seed of the runs to come, all 64 bits. */
    void seed(long all) {
        seed = all;
        shown = (int) all;
    }

    /** All 64 bits of the seed of the runs to come. */
    long wholeSeed() {
        return seed;
    }

    /** The run that is on, or the one that would start. */
    public Run run() {
        return run;
    }

    /** Policies laid over the scenario. */
    String policies() {
        return made.policies().isEmpty() ? "none" : String.join(", ", made.policies());
    }

    /** The scenario of the run that is on. */
    Scenario scenario() {
        return made.scenario();
    }
}
