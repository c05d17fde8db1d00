package lockstep.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lockstep.policy.Policy;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Policies;
import lockstep.scenario.PolicyFile;
import lockstep.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The catalogue of policies. */
@Command(name = "policies", description = "Checks and lists the policies beside a scenario.", synopsisSubcommandLabel = "[COMMAND]",
        subcommands = PoliciesCommand.Show.class,
        footer = {"  lockstep policies", "  lockstep policies --kind government", "  lockstep policies show aspi-3a-grants"})
final class PoliciesCommand implements Callable<Integer> {
    private static final String MAIN = "scenarios/stacked-deck.yaml";

    @Spec
    private CommandSpec spec;

    @Option(names = "--scenario", paramLabel = "FILE", defaultValue = MAIN, description = "Scenario whose policies are meant. Default: "
            + MAIN + ".")
    private Path scenario;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only recommendation, government, control, package or baseline.")
    private Policy.Kind kind;

    @Override public Integer call() throws Exception {
        Table table = Table.leftAligned(5, "policy", "kind", "from", "standpoint", "name");
        for (PolicyFile file : Policies.beside(Scenarios.load(scenario, List.of())).files().values()) {
            Policy p = file.policy();
            if (kind == null || p.kind() == kind) {
                table.row(file.id(), p.kind().name().toLowerCase(Locale.ROOT), p.document(), p.standpoint(), p.name());
            }
        }
        spec.commandLine().getOut().print(table);
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** Explains one. */
    @Command(name = "show", description = "Explains a policy: what is asked, how it should work, what was assumed, what it changes.",
            footer = {"  lockstep policies show aspi-3a-grants"})
    static final class Show implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "POLICY", description = "Id, as listed by 'lockstep policies'.")
        private String id;

        @Option(names = "--scenario", paramLabel = "FILE", defaultValue = MAIN, description = "Scenario whose policies are meant. Default: "
                + MAIN + ".")
        private Path scenario;

        @Override public Integer call() throws Exception {
            Catalogue catalogue = Policies.beside(Scenarios.load(scenario, List.of()));
            try {
                spec.commandLine().getOut().print(new PolicyReport(catalogue, catalogue.at(id)).text());
            } catch (Catalogue.Refused refused) {
                throw new InputException(refused.getMessage());
            }
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
