package lockstep.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.agent.DialBoard;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;

/** Worlds for market rules: one of three nations and one domain, one of 200 nations and two domains, and the main one. */
final class MarketWorlds {
    static final Path SMALL = Path.of("sim", "test", "resources", "scenario", "small.yaml");
    static final Path SYNTHETIC = Path.of("scenarios", "synthetic-200.yaml");
    static final Path MAIN = Path.of("scenarios", "stacked-deck.yaml");
    /** Nations of the small world, in the order of ids: two homes and a buyer without vendors. */
    static final int ALP = 0;
    static final int BET = 1;
    static final int GAM = 2;

    /** What Betaria reserves for its vendor is more than the share the small scenario gives it. */
    private static final List<String> SHARES = List.of("products.betacom/telecom/common.share=0.4",
            "products.others/telecom/common.share=0.2");

    private MarketWorlds() {
    }

    static Run run(Path file, String... overrides) {
        try {
            List<String> lines = new ArrayList<>(file == SMALL ? SHARES : List.of());
            lines.addAll(List.of(overrides));
            return Simulation.of(Scenarios.load(file, lines).setup()).start(1);
        } catch (ScenarioException e) {
            throw new IllegalStateException(e.problems().toString(), e);
        }
    }

    /** The small world with some lines laid over it, before its first tick. */
    static World smallWith(String yaml) {
        try {
            String shares = "products: {betacom/telecom/common: {share: 0.4}, others/telecom/common: {share: 0.2}}\n";
            return Simulation.of(Scenarios.of("extends: small.yaml\n" + shares + yaml, SMALL.getParent()).setup()).start(1).world();
        } catch (ScenarioException e) {
            throw new IllegalStateException(e.problems().toString(), e);
        }
    }

    /** A small world before its first tick. */
    static World small(String... overrides) {
        return run(SMALL, overrides).world();
    }

    /** A board at rest for the agents of a world. */
    static DialBoard board(World world) {
        return new DialBoard(world.frame, world.nations, world.firms);
    }
}
