package lockstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import lockstep.engine.Simulation;
import lockstep.experiment.ComparisonFiles;
import lockstep.experiment.Contender;
import lockstep.experiment.Contenders;
import lockstep.experiment.Design;
import lockstep.experiment.DrawnWorlds;
import lockstep.experiment.Headlines;
import lockstep.experiment.Ranking;
import lockstep.experiment.RunFiles;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;
import lockstep.policy.Plan;
import lockstep.scenario.Catalogue;
import lockstep.scenario.Nearest;
import lockstep.scenario.Policies;
import lockstep.scenario.Scenario;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Viewpoints;
import lockstep.setup.Clock;
import lockstep.setup.ViewpointSetup;

/** What the options of a comparison mean for a scenario and the catalogues beside it. */
final class Compared {
    /** Name of a baseline with nothing laid over the scenario. */
    static final String SCENARIO = "scenario";
    /** Viewpoints shown first if nobody says otherwise. */
    private static final List<String> FIRST = List.of("neutral", "united-states", "china");

    private final Scenario scenario;
    private final CompareOptions options;
    private final Simulation simulation;
    private final Catalogue catalogue;
    /** Policies that are part of the scenario, which every baseline has too. */
    private final List<Plan> own;
    private final Names names;
    private final Map<String, ViewpointSetup> viewpoints = new TreeMap<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Compared(Scenario scenario, CompareOptions options, Simulation simulation) throws ScenarioException {
        this.scenario = scenario;
        this.options = options;
        this.simulation = simulation;
        catalogue = Policies.beside(scenario);
        own = Policies.enacted(scenario).plans();
        names = Names.of(scenario.setup());
        choose(Viewpoints.beside(scenario).all());
    }

    private void choose(Map<String, ViewpointSetup> all) {
        Set<String> ids = new LinkedHashSet<>(options.weights);
        for (String usual : FIRST) {
            if (all.containsKey(usual) && (options.weights.isEmpty() || ids.size() < 2)) {
                ids.add(usual);
            }
        }
        if (options.weights.isEmpty()) {
            ids.addAll(all.keySet());
        }
        for (String id : ids) {
            if (!all.containsKey(id)) {
                throw new InputException("--weights: there is no viewpoint " + id + Nearest.hint(id, all.keySet(), "viewpoints"));
            }
            viewpoints.put(id, all.get(id));
            shown.add(id);
        }
    }

    /** One design for each baseline. */
    List<Design> designs() {
        try {
            Contenders pool = new Contenders(catalogue, options.size);
            List<Contender> contenders = vary(pool, pool.of(options.policies));
            notes.addAll(pool.leftOut());
            if (contenders.isEmpty()) {
                String why = pool.leftOut().isEmpty() ? "the catalogue has none" : String.join("; ", pool.leftOut());
                throw new InputException("--policies: expected at least one policy to compare; " + why);
            }
            String first = contenders.stream().flatMap(c -> c.plans().stream()).map(Plan::start).sorted().findFirst()
                    .orElse(clock().start());
            List<Column> columns = columns(contenders);
            List<Design> designs = new ArrayList<>();
            for (String baseline : options.baselines) {
                List<Plan> under = new ArrayList<>(own);
                under.addAll(baseline.equals(SCENARIO) ? List.of() : catalogue.plans(baseline, options.size));
                designs.add(new Design(baseline, under, contenders, columns, options.seeds, Design.yearEnds(clock(), first)));
            }
            return designs;
        } catch (Catalogue.Refused refused) {
            throw new InputException(refused.getMessage());
        } catch (ColumnName.Unknown unknown) {
            throw new InputException("--metrics: " + unknown.getMessage()
                    + (unknown.kinds().isEmpty() ? "" : Nearest.hint(unknown.given(), unknown.valid(), unknown.kinds())));
        }
    }

    private List<Contender> vary(Contenders pool, List<Contender> asked) throws Catalogue.Refused {
        List<Contender> contenders = options.equalCost == null ? asked : pool.atCost(options.equalCost, asked, simulation);
        contenders = options.starts.isEmpty() ? contenders : Contenders.starting(contenders, options.starts.stream().sorted().toList());
        contenders = options.delay == null ? contenders : Contenders.withDelay(contenders, options.delay);
        return options.cut == null ? contenders : Contenders.withEnd(contenders, options.cut);
    }

    private List<Column> columns(List<Contender> contenders) throws ColumnName.Unknown {
        List<String> texts = options.metrics.stream().flatMap(text -> java.util.Arrays.stream(text.split(";"))).map(String::trim).toList();
        Set<Column> columns = new LinkedHashSet<>(texts.isEmpty() ? Headlines.usual(names) : Headlines.of(texts, names));
        List<String> more = new ArrayList<>(Ranking.series(viewpoints));
        contenders.forEach(c -> more.addAll(c.hopes().keySet()));
        columns.addAll(Headlines.of(more, names));
        return List.copyOf(columns);
    }

    /** All that was made, ready to be written. */
    ComparisonFiles.Made made(List<ComparisonFiles.Part> parts, DrawnWorlds worlds, ScenarioOptions from, String until, Instant started)
            throws IOException {
        RunFiles.Origin origin = new RunFiles.Origin(from.file(), scenario.document().yaml(), scenario.document().hash(),
                scenario.document().inputs(), from.overrides(until));
        return new ComparisonFiles.Made(origin, chosen(parts.get(0)), hashes(), repeat(origin), parts, worlds,
                scenario.document().evidence(), started, Instant.now());
    }

    private Map<String, Object> chosen(ComparisonFiles.Part part) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        chosen.put("policies", part.comparison().names().stream().skip(1).toList());
        chosen.put("size", options.size.name().toLowerCase(java.util.Locale.ROOT));
        chosen.put("baselines", options.baselines);
        chosen.put("seeds", options.seeds);
        chosen.put("worlds", options.worlds);
        chosen.put("series", part.comparison().design().columns().stream().map(names()::of).toList());
        chosen.put("viewpoints", shown);
        chosen.put("equal-cost", options.equalCost);
        chosen.put("delay", options.delay);
        chosen.put("cut", options.cut);
        chosen.put("starts", options.starts);
        chosen.put("left-out", notes);
        chosen.put("title", scenario.setup().title());
        chosen.put("names", new Titles(catalogue).of(part.comparison().design()));
        chosen.put("viewpoint-names", viewpoints.entrySet().stream().collect(
                java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name(), (a, b) -> a, TreeMap::new)));
        chosen.put("assumes", new Titles(catalogue).assumes(part.comparison().design()));
        return chosen;
    }

    private String repeat(RunFiles.Origin origin) {
        StringBuilder line = new StringBuilder("lockstep compare " + origin.file() + " --policies " + String.join(",", options.policies)
                + " --size " + options.size.name().toLowerCase(java.util.Locale.ROOT) + " --baseline " + String.join(",", options.baselines)
                + " --seeds " + options.seeds + " --worlds " + options.worlds);
        origin.overrides().forEach(setting -> line.append(" --set ").append(quoted(setting)));
        options.metrics.forEach(series -> line.append(" --metrics ").append(quoted(series)));
        line.append(options.weights.isEmpty() ? "" : " --weights " + String.join(",", options.weights));
        line.append(options.equalCost == null ? "" : " --equal-cost " + options.equalCost);
        line.append(options.checks == 0 ? "" : " --checks " + options.checks);
        line.append(options.delay == null ? "" : " --delay " + options.delay);
        line.append(options.cut == null ? "" : " --cut " + options.cut);
        line.append(options.starts.isEmpty() ? "" : " --starts " + String.join(",", options.starts.stream().map(String::valueOf).toList()));
        return line.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** SHA-256 of what was read besides the scenario. */
    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path folder = scenario.file().toAbsolutePath().normalize().getParent();
        List<String> inputs = new ArrayList<>(catalogue.inputs());
        viewpoints.keySet().forEach(id -> inputs.add(Viewpoints.FOLDER + "/" + id + ".yaml"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String input : inputs) {
                hashes.put(input, HexFormat.of().formatHex(digest.digest(Files.readAllBytes(folder.resolve(input)))));
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
        return hashes;
    }

    String folderName(Path file) {
        return RunFiles.folderName(file, 1).replaceFirst("-seed1$", "") + "-compare";
    }

    /** Median of what policies cost treasuries in a year, of those that cost anything: USD bn, to one digit that counts. */
    OptionalDouble medianCost() throws ScenarioException {
        List<Contender> contenders = designs().get(0).contenders();
        double[] costs = Arrays.stream(Contenders.publicUsdBn(contenders, simulation)).filter(c -> c > 0).sorted().toArray();
        return costs.length == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(new BigDecimal(costs[costs.length / 2]).round(new MathContext(1)).doubleValue());
    }

    CompareOptions options() {
        return options;
    }

    ColumnName names() {
        return new ColumnName(names);
    }

    Clock clock() {
        return scenario.setup().clock();
    }

    Simulation simulation() {
        return simulation;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Map<String, ViewpointSetup> viewpoints() {
        return viewpoints;
    }

    /** Viewpoints in the order asked for. */
    List<String> shown() {
        return shown;
    }

    /** What a reader should know before the table. */
    List<String> notes() {
        return notes;
    }
}
