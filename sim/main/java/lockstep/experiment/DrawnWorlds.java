package lockstep.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.analysis.LatinHypercube;
import lockstep.analysis.Uncertain;
import lockstep.engine.Simulation;
import lockstep.process.ImpossibleWorld;
import lockstep.scenario.Evidence;
import lockstep.scenario.Range;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import lockstep.setup.Setup;

/**
 * Worlds that differ in what nobody knows: each number of a scenario's parameters that has a plausible range is drawn from it, by a Latin
 * hypercube. A draw whose values make no world together is told, and replaced by the next row of another hypercube.
 */
public final class DrawnWorlds {
    private static final String PARAMETERS = "parameters.";
    /** Rows tried for each world before it is given up. */
    private static final int TRIES = 20;

    private final Scenario scenario;
    private final List<String> settings;
    private final List<Uncertain> uncertain = new ArrayList<>();
    private final List<Boolean> whole = new ArrayList<>();
    private final List<double[]> drawn = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final int worlds;
    private final long luck;

    /** Of a scenario that was read with some settings. {@code luck} is the seed of the draws. */
    public DrawnWorlds(Scenario scenario, List<String> settings, int worlds, long luck) {
        this.scenario = scenario;
        this.settings = settings;
        this.worlds = worlds;
        this.luck = luck;
        for (Evidence known : scenario.document().evidence()) {
            Optional<Range> range = known.plausible();
            if (known.path().startsWith(PARAMETERS) && range.isPresent() && range.get().low() < range.get().high()) {
                uncertain.add(new Uncertain(known.path(), range.get().low(), range.get().high()));
                whole.add(known.wholeNumber());
            }
        }
    }

    /** Parameters that are drawn. */
    public List<Uncertain> uncertain() {
        return List.copyOf(uncertain);
    }

    /** [world made so far][parameter] values. */
    public List<double[]> drawn() {
        return List.copyOf(drawn);
    }

    /** Why draws were refused. */
    public List<String> rejected() {
        return List.copyOf(rejected);
    }

    /** The world of a number; to be asked for in order, and again as often as one likes. */
    public Simulation world(int number) {
        if (number < drawn.size()) {
            return Simulation.of(load(drawn.get(number)));
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double[] values = values(number, attempt);
            try {
                Simulation made = Simulation.of(load(values));
                drawn.add(values);
                return made;
            } catch (ImpossibleWorld impossible) {
                rejected.add("world " + (number + 1) + ", draw " + (attempt + 1) + ": " + impossible.getMessage());
            }
        }
        throw new IllegalStateException("Expected one of " + TRIES + " draws to make a world, all were refused; the last: "
                + rejected.get(rejected.size() - 1));
    }

    private Setup load(double[] values) {
        try {
            return Scenarios.load(scenario.file(), overrides(values)).setup();
        } catch (ScenarioException wrong) {
            throw new ImpossibleWorld(wrong.getMessage());
        }
    }

    private double[] values(int number, int attempt) {
        double[][] rows = LatinHypercube.draw(uncertain, worlds, luck + attempt);
        double[] values = new double[rows.length];
        for (int p = 0; p < values.length; p++) {
            values[p] = whole.get(p) ? Math.rint(rows[p][number]) : rows[p][number];
        }
        return values;
    }

    private List<String> overrides(double[] values) {
        List<String> all = new ArrayList<>(settings);
        for (int p = 0; p < values.length; p++) {
            String value = whole.get(p) ? String.valueOf((long) values[p]) : String.valueOf(values[p]);
            all.add(uncertain.get(p).name() + "=" + value);
        }
        return all;
    }
}
