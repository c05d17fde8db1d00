package lockstep.app;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.chart.Picture;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.view.Model;
import lockstep.view.ModelView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** MASON's console. */
@Command(name = "view", description = {"Opens MASON's console on a scenario: nations on a map, deployments and blocs as networks, inspectors, "
        + "parameters, charts. Needs a screen.",
    "The same scenario and seed give the same numbers as 'lockstep run'."},
        footer = {"  lockstep view scenarios/stacked-deck.yaml",
            "  lockstep view scenarios/stacked-deck.yaml --seed 7 --policies aspi-7c-open-ran,aspi-3a-grants"})
final class ViewCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions scenario;

    @Option(names = "--seed", paramLabel = "N", converter = Whole.Seed.class, defaultValue = "1",
            description = "Seed of all luck; any whole number of 64 bits. Default: 1.")
    private long seed;

    @Option(names = "--until", paramLabel = "QUARTER", description = "Last quarter to run, such as 2025Q4. Default: the scenario's.")
    private String until;

    @Option(names = "--policies", paramLabel = "LIST", split = "[,+]", description = "Policies by id that are in force together. Default: none.")
    private List<String> policies = new ArrayList<>();

    @Override public Integer call() throws Exception {
        Scenario loaded = scenario.loadUntil(until);
        List<Plan> plans = plans(loaded);
        checkScreen();
        ModelView.open(new Model(changes -> made(changes.isEmpty() ? loaded : scenario.loadUntil(until, changes), plans), seed));
        return 0;
    }

    private Model.Made made(Scenario changed, List<Plan> plans) throws ScenarioException {
        return new Model.Made(changed, scenario.simulation(changed, plans), policies);
    }

    private List<Plan> plans(Scenario loaded) throws ScenarioException {
        if (policies.isEmpty()) {
            return List.of();
        }
        try {
            return Policies.beside(loaded).plans(String.join("+", policies), Magnitude.Size.RECOMMENDED);
        } catch (Catalogue.Refused refused) {
            throw new InputException("--policies: " + refused.getMessage());
        }
    }

    private static void checkScreen() {
        String instead = "; on a machine without one use 'lockstep run' or 'lockstep curves', or start it below xvfb-run";
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw new InputException("expected a screen to open windows on, found none" + instead);
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError | NoClassDefFoundError unreachable) {
            throw new InputException("expected a screen to open windows on, found one that does not answer: " + unreachable.getMessage() + instead);
        }
        if (!Picture.canWrite()) {
            throw new InputException("no fonts installed: apt-get install fontconfig fonts-dejavu-core");
        }
    }
}
