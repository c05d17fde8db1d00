package lockstep.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Schema;
import lockstep.setup.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work with scenario files. */
@Command(name = "scenario", description = "Checks, shows and describes scenario files.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {ScenarioCommand.Check.class, ScenarioCommand.Show.class, ScenarioCommand.SchemaText.class},
        footer = {"  lockstep scenario check scenarios/stacked-deck.yaml", "  lockstep scenario show scenarios/stacked-deck.yaml"})
final class ScenarioCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override public Integer call() {
        throw new ParameterException(spec.commandLine(), "Expected a command: check, show or schema");
    }

    /** Finds what is wrong. */
    @Command(name = "check", description = "Reads a scenario with all files it names and reports every problem at once.",
            footer = {"  lockstep scenario check scenarios/stacked-deck.yaml", "  lockstep scenario check my.yaml --set clock.end=2030Q4"})
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private ScenarioOptions scenario;

        @Override public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            try {
                Scenario loaded = scenario.load();
                Setup s = loaded.setup();
                scenario.simulation(loaded);
                out.println(scenario.file() + " is sound: " + s.title());
                loaded.document().notes().forEach(note -> out.println("note: " + note));
                out.println(Figures.counted(s.nations().size(), "nation", "nations") + ", "
                        + Figures.counted(s.firms().size(), "firm", "firms") + ", " + Figures.counted(s.domains().size(), "domain", "domains") + ", "
                        + Figures.counted(s.bodies().size(), "body", "bodies") + "; " + s.clock().start() + " to " + s.clock().end());
                out.flush();
                return 0;
            } catch (ScenarioException wrong) {
                Complaints.problems(wrong.problems(), spec.commandLine().getErr());
                return Complaints.FAILED;
            }
        }
    }

    /** Prints the resolved scenario. */
    @Command(name = "show", description = "Prints a scenario with everything it extends, reads and overrides resolved, as one YAML text.",
            footer = {"  lockstep scenario show scenarios/stacked-deck.yaml --set modules.whip=false > mine.yaml"})
    static final class Show implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private ScenarioOptions scenario;

        @Override public Integer call() throws ScenarioException {
            spec.commandLine().getOut().print(scenario.load().document().yaml());
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    /** Prints the schema. */
    @Command(name = "schema", description = "Prints the JSON Schema of scenario files, policies, viewpoints or experiments, for editors.",
            footer = {"  lockstep scenario schema > scenario.schema.json", "  lockstep scenario schema policy > policy.schema.json"})
    static final class SchemaText implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(arity = "0..1", paramLabel = "KIND", defaultValue = "scenario",
                description = "scenario, policy, viewpoint, experiment or assembly. Default: scenario.")
        private Schema.Of of;

        @Override public Integer call() {
            spec.commandLine().getOut().println(Schema.json(of));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
