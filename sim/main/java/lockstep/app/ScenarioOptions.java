package lockstep.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lockstep.engine.Simulation;
import lockstep.policy.Plan;
import lockstep.process.ImpossibleWorld;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import lockstep.setup.Clock;
import lockstep.setup.Setup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, with what changed. */
final class ScenarioOptions {
    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Override a value, such as parameters.procurement.price-weight=3. May be repeated.")
    private List<String> settings = new ArrayList<>();

    /** Puts policies in force, as recommended, before what other settings say of them. */
    void enact(List<String> policies) {
        settings.addAll(0, policies.stream().map(id -> "policies." + id.trim() + ".strength=1").toList());
    }

    Path file() {
        return file;
    }

    Scenario load() throws ScenarioException {
        return load(settings);
    }

    private Scenario load(List<String> overrides) throws ScenarioException {
        if (file.toString().isBlank()) {
            throw new InputException("SCENARIO: given nothing, expected a file such as scenarios/stacked-deck.yaml");
        }
        return Scenarios.load(file, overrides);
    }

    /** Loads the scenario with another end. */
    Scenario loadUntil(String until) throws ScenarioException {
        return loadUntil(until, List.of());
    }

    /** The same with further settings. */
    Scenario loadUntil(String until, List<String> further) throws ScenarioException {
        try {
            List<String> all = new ArrayList<>(overrides(until));
            all.addAll(further);
            return load(all);
        } catch (ScenarioException wrong) {
            throw wrong.calling("--set clock.end=" + until, "--until " + until);
        }
    }

    /** A scenario made ready to run, under its policies. */
    Simulation simulation(Scenario loaded) throws ScenarioException {
        return simulation(loaded, List.of());
    }

    /** The same, under more policies than its own. */
    Simulation simulation(Scenario loaded, List<Plan> more) throws ScenarioException {
        List<Plan> plans = new ArrayList<>(Policies.enacted(loaded).plans());
        plans.addAll(more);
        return make(loaded, Simulation::of).under(plans);
    }

    /** Makes something of a scenario; a world that cannot be is the scenario's fault, not the program's. */
    <T> T make(Scenario loaded, Function<Setup, T> maker) throws ScenarioException {
        try {
            return maker.apply(loaded.setup());
        } catch (ImpossibleWorld impossible) {
            throw loaded.refused(impossible.getMessage());
        }
    }

    /** All settings, the end among them if one is given. */
    List<String> overrides(String until) {
        List<String> all = new ArrayList<>(settings);
        if (until != null) {
            if (!Clock.isQuarter(until)) {
                throw new InputException("--until: expected a quarter such as 2035Q4, given " + until);
            }
            all.add("clock.end=" + until);
        }
        return List.copyOf(all);
    }
}
