package lockstep.app;

import java.util.concurrent.Callable;
import lockstep.experiment.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(name = "lockstep", mixinStandardHelpOptions = true, versionProvider = Lockstep.Versions.class, scope = ScopeType.INHERIT,
        sortOptions = false, usageHelpWidth = 110, usageHelpAutoWidth = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Simulates how digital standards are adopted and locked in.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:a run or a check failed", "2:wrong usage or input"},
        optionListHeading = "%nOptions:%n", parameterListHeading = "%n", commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n")
public final class Lockstep implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "On an unexpected error, print where it happened.")
    private boolean debug;

    /** Starts the program. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to execute. */
    public static CommandLine commandLine() {
        Lockstep top = new Lockstep();
        CommandLine line = new CommandLine(top);
        line.addSubcommand(new RunCommand());
        line.addSubcommand(new MetricsCommand());
        line.addSubcommand(new ScenarioCommand());
        line.addSubcommand(new HistoryCommand());
        line.addSubcommand(new CurvesCommand());
        line.addSubcommand(new AblateCommand());
        line.addSubcommand(new PowerCommand());
        line.addSubcommand(new PoliciesCommand());
        line.addSubcommand(new CompareCommand());
        line.addSubcommand(new WhyCommand());
        line.addSubcommand(new ChartCommand());
        line.addSubcommand(new BriefCommand());
        line.addSubcommand(new AnalyseCommand());
        line.addSubcommand(new DockCommand());
        line.addSubcommand(new ExperimentCommand());
        line.addSubcommand(new ExportCommand());
        line.addSubcommand(new SqlCommand());
        line.addSubcommand(new ProveCommand());
        line.addSubcommand(new ViewCommand());
        line.addSubcommand(new ServeCommand());
        line.getCommandSpec().usageMessage().footer("  lockstep run scenarios/stacked-deck.yaml", "  lockstep run --help");
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, args) -> Complaints.usage(wrong));
        line.setExecutionExceptionHandler((failed, command, parsed) -> Complaints.failure(failed, command, top.debug));
        return line;
    }

    @Override public Integer call() {
        throw new ParameterException(spec.commandLine(),
                "Expected a command: " + String.join(", ", spec.commandLine().getSubcommands().keySet()));
    }

    /** What --version prints. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override public String[] getVersion() {
            return new String[] {"lockstep " + Version.program() + " on Java " + Runtime.version()};
        }
    }
}
