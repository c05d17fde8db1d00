package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.agent.Body;
import lockstep.agent.World;
import lockstep.ballot.Power;
import lockstep.ballot.Roster;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.experiment.ResultFolder;
import lockstep.metric.Electorate;
import lockstep.process.ImpossibleWorld;
import lockstep.scenario.Assemblies;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import lockstep.setup.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Voting power. */
@Command(name = "power", description = "Works out how often each member, or each bloc voting as one, decides in a body: Banzhaf and "
        + "Shapley-Shubik indices, exactly. Takes a body of a scenario, a file with members and weights, or bare weights.",
        footer = {"  lockstep power scenarios/stacked-deck.yaml --body itu-t --blocs",
            "  lockstep power scenarios/stacked-deck.yaml --body 3gpp --at 2022Q1 --out results/3gpp.csv",
            "  lockstep power scenarios/theory/power/un-security-council.yaml",
            "  lockstep power --quota 39 --weights 7x5,1x10"})
final class PowerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Scenario, or file with members and weights (YAML).")
    private Path file;

    @Option(names = "--body", paramLabel = "ID", description = "Only this body of a scenario. Default: all of them.")
    private String body;

    @Option(names = "--at", paramLabel = "QUARTER", description = "Members of a scenario's bodies as a run with seed 1 has them at the "
            + "start of this quarter. Default: the first.")
    private String at;

    @Option(names = "--blocs", description = "Blocs are players: their members vote as one.")
    private boolean blocs;

    @Option(names = "--weights", paramLabel = "N", split = ",", description = "Weights in place of a file; 7x5 is five members with 7.")
    private List<String> weights = new ArrayList<>();

    @Option(names = "--quota", paramLabel = "N", description = "Votes that it takes, with --weights.")
    private Integer quota;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Override a value of a scenario. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--exact", description = "Print whole numbers and fractions to the last digit, however long.")
    private boolean exact;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Also write all players with exact figures to this file.")
    private Path out;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    /** A game and what to call it. */
    private record Titled(String title, String about, Roster roster) {
    }

    @Override public Integer call() throws IOException, ScenarioException {
        check();
        List<PowerTable> tables = new ArrayList<>();
        for (Titled game : games()) {
            if (blocs && game.roster().blocs().isEmpty()) {
                throw new InputException("--blocs: no member of " + game.title() + " is in a bloc");
            }
            Roster players = blocs ? game.roster().ofBlocs() : game.roster();
            Power power = Power.of(players.game()).orElseThrow(() -> new InputException(game.title() + ": too many players with too many "
                    + "different weights to work out exactly; give fewer, or weights in coarser units"));
            tables.add(new PowerTable(game.title(), game.about(), players, power));
        }
        PrintWriter text = spec.commandLine().getOut();
        text.print(String.join("\n", tables.stream().map(table -> table.text(exact)).toList()));
        if (out != null) {
            PowerTable.write(tables, out);
            text.println("\nAll players: " + out);
        }
        text.flush();
        return 0;
    }

    private void check() throws IOException {
        if ((file == null) == weights.isEmpty() || weights.isEmpty() != (quota == null)) {
            throw new InputException("expected a FILE, or --weights and --quota");
        }
        if (file != null && file.toString().isBlank()) {
            throw new InputException("FILE: given nothing, expected a file such as scenarios/stacked-deck.yaml");
        }
        if (at != null && !Clock.isQuarter(at)) {
            throw new InputException("--at: expected a quarter such as 2022Q1, given " + at);
        }
        if (out != null) {
            if (!out.toString().endsWith(".csv") || Files.isDirectory(out)) {
                throw new InputException("expected --out to name a file that ends in .csv, given " + out);
            }
            if (Files.exists(out) && !force) {
                throw new InputException(out + " exists already; choose another file with --out, or add --force to replace it");
            }
            ResultFolder.canBe(out.toAbsolutePath().getParent());
        }
    }

    private List<Titled> games() throws ScenarioException {
        if (file == null) {
            return List.of(new Titled("[" + quota + "; " + String.join(", ", weights) + "]", "", Assemblies.of(weights, quota)));
        }
        Optional<Assemblies.Published> assembly = Assemblies.load(file);
        if (assembly.isEmpty()) {
            return bodies(Scenarios.load(file, settings));
        }
        if (body != null || at != null || !settings.isEmpty()) {
            throw new InputException("--body, --at and --set are for bodies of scenarios; " + file + " has members of its own");
        }
        String published = assembly.get().assembly().published();
        return List.of(new Titled(assembly.get().assembly().title(), published.isEmpty() ? "" : "Published: " + published,
                assembly.get().roster()));
    }

    private List<Titled> bodies(Scenario scenario) throws ScenarioException {
        if (body != null && !scenario.setup().bodies().containsKey(body)) {
            throw new InputException("--body: expected one of " + String.join(", ", scenario.setup().bodies().keySet()) + ", given "
                    + body);
        }
        World world = world(scenario);
        List<Titled> games = new ArrayList<>();
        for (Body each : Arrays.stream(world.bodies).filter(b -> body == null || b.id.equals(body)).toList()) {
            Roster roster = Electorate.of(world, each);
            if (roster.names().isEmpty() && body != null) {
                throw new InputException("--body: " + body + " has no members yet; choose a later quarter with --at");
            }
            if (!roster.names().isEmpty()) {
                games.add(new Titled(each.facts.name() + " (" + each.id + ")", "", roster));
            }
        }
        if (games.isEmpty()) {
            throw new InputException(file + " has no bodies with members");
        }
        return games;
    }

    private World world(Scenario scenario) throws ScenarioException {
        Clock clock = scenario.setup().clock();
        int tick = at == null ? 0 : clock.tickOf(at);
        if (tick < 0 || tick > clock.ticks()) {
            throw new InputException("--at: expected a quarter from " + clock.start() + " to " + clock.end() + ", given " + at);
        }
        try {
            Run run = Simulation.of(scenario.setup()).start(1);
            run.to(tick);
            return run.world();
        } catch (ImpossibleWorld impossible) {
            throw scenario.refused(impossible.getMessage());
        }
    }
}
