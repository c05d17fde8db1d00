package lockstep.scenario;

import lockstep.ballot.Base;
import lockstep.ballot.Column;
import lockstep.ballot.Condition;
import lockstep.ballot.Game;
import lockstep.ballot.Roster;
import lockstep.ballot.Rule;
import lockstep.ballot.Threshold;
import lockstep.setup.Assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where bodies without a world come from: files with members and their weights, or weights alone. */
public final class Assemblies {
    private static final int MOST_PLAYERS = 10_000;
    private static final Pattern WEIGHT = Pattern.compile("([0-9]{1,9})(?:x([0-9]{1,5}))?");

    private final Node.Mapping tree;
    private final Assembly assembly;
    private final Problems problems;
    private final List<String> names = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<Map<String, Integer>> weights = new ArrayList<>();

    private Assemblies(Node.Mapping tree, Assembly assembly, Problems problems) {
        this.tree = tree;
        this.assembly = assembly;
        this.problems = problems;
    }

    /**
     * An assembly as its file has it, and its players.
     *
     * @param members [player] the member of the file that it is; the same for all that are alike
     */
    public record Published(Assembly assembly, Roster roster, List<String> members) {
    }

    /** Reads a file; empty if it is no assembly, but perhaps a scenario. */
    public static Optional<Published> load(Path file) throws ScenarioException {
        Problems problems = new Problems();
        Path normal = file.toAbsolutePath().normalize();
        Path folder = normal.getParent() == null ? normal : normal.getParent();
        Node.Mapping tree = new Sources(folder, problems).load(file, new Place(file.toString().replace('\\', '/'), 0, 0), "");
        return tree.has("members") || tree.has("weights") ? Optional.of(read(tree, problems)) : Optional.empty();
    }

    /** Weights as in "7x5,1x10" with a quota. */
    public static Roster of(List<String> weights, int quota) throws ScenarioException {
        Problems problems = new Problems();
        Place place = new Place("--weights " + String.join(",", weights), 0, 0);
        Node.Mapping tree = Node.Mapping.empty(place);
        tree.put("title", new Node.Scalar(place, "weights"));
        tree.put("source", new Node.Scalar(place, "command line"));
        tree.put("quota", new Node.Scalar(place, Integer.toString(quota)));
        tree.put("weights", new Node.Sequence(place, weights.stream().map(w -> (Node) new Node.Scalar(place, w)).toList()));
        return read(tree, problems).roster();
    }

    private static Published read(Node.Mapping tree, Problems problems) throws ScenarioException {
        Assembly assembly = new Binder(problems).root(Assembly.class, tree);
        problems.throwIfAny();
        Assemblies made = new Assemblies(tree, assembly, problems);
        Roster roster = made.roster();
        new KnownPowers(tree, made.kinds, roster, problems).check(assembly);
        problems.throwIfAny();
        return new Published(assembly, roster, List.copyOf(made.kinds));
    }

    private Roster roster() throws ScenarioException {
        Rule rule = rule();
        problems.throwIfAny();
        if (assembly.weights().isEmpty()) {
            assembly.members().forEach((id, row) -> member(id, row, rule));
        } else {
            bare();
        }
        conditions(rule);
        Map<String, Integer> blocOf = blocs();
        if (names.isEmpty() || names.size() > MOST_PLAYERS) {
            problems.add(tree.place(), "members", "given " + names.size() + ", expected 1 to " + MOST_PLAYERS + " members");
        }
        problems.throwIfAny();
        long[][] table = new long[names.size()][rule.columns().size()];
        for (int i = 0; i < table.length; i++) {
            for (int c = 0; c < table[i].length; c++) {
                table[i][c] = weight(rule.columns().get(c), i);
            }
        }
        List<Integer> bloc = kinds.stream().map(kind -> blocOf.getOrDefault(kind, -1)).toList();
        return new Roster(rule, new Game(rule, table), List.copyOf(names), List.copyOf(assembly.blocs().keySet()), bloc);
    }

    private Rule rule() {
        Node.Scalar name = tree.has("rule") ? Leaves.scalar(tree.at("rule")) : null;
        if (name != null && assembly.rule() == null) {
            problems.add(name.place(), "rule", "unknown rule \"" + name.text() + '"' + Nearest.hint(name.text(), Rule.names(), "rules"));
        } else if ((assembly.rule() == null) == (assembly.quota() == 0)) {
            String given = assembly.quota() == 0 ? "given neither a rule nor" : "given a rule and";
            problems.add(tree.place(), "rule", given + " a quota, expected one of them");
        }
        if (tree.has("weights") == tree.has("members")) {
            problems.add(tree.place(), "members", "given members and weights, expected one of them");
        }
        return assembly.rule() != null ? assembly.rule() : Rule.of(Map.of("quota",
                new Condition.Quota(new Threshold(assembly.quota(), 1), Base.NUMBER, Column.VOTES)));
    }

    /** Each weight that the rule counts, and no other: a slip of the pen would otherwise be a weight of nothing. */
    private void member(String id, Map<String, Integer> row, Rule rule) {
        Node.Mapping written = (Node.Mapping) ((Node.Mapping) tree.at("members")).at(id);
        String path = Names.path("members", id);
        TreeSet<String> counted = new TreeSet<>();
        rule.columns().stream().filter(Column::named).forEach(column -> counted.add(column.name()));
        for (String column : counted) {
            if (!row.containsKey(column)) {
                problems.add(written.place(), Names.path(path, column), "missing, expected its weight, since the rule counts it");
            }
        }
        TreeSet<String> known = new TreeSet<>(counted);
        known.add(Assembly.COUNT);
        row.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> problems.add(written.entries().get(key).place(),
                Names.path(path, key), "the rule counts no such weight" + Nearest.hint(key, known, "weights")));
        add(id, row, row.getOrDefault(Assembly.COUNT, 1));
    }

    private void bare() {
        for (Node.Scalar item : Lists.items(tree.at("weights"))) {
            Matcher weight = WEIGHT.matcher(item.text());
            if (weight.matches()) {
                int count = weight.group(2) == null ? 1 : Integer.parseInt(weight.group(2));
                for (int i = 0; i < count && names.size() <= MOST_PLAYERS; i++) {
                    add("member-" + (names.size() + 1), Map.of(Column.VOTES, Integer.valueOf(weight.group(1))), 1);
                }
            } else {
                problems.add(item.place(), "weights", "given " + item.given() + ", expected a weight such as 7, or 7x5 for five with 7");
            }
        }
    }

    private void add(String id, Map<String, Integer> row, int count) {
        for (int i = 1; i <= Math.min(count, MOST_PLAYERS + 1); i++) {
            names.add(count == 1 ? id : id + "-" + i);
            kinds.add(id);
            weights.add(row);
        }
    }

    /** Weight of a player; who is named in a rule may be several alike. */
    private long weight(Column column, int player) {
        return column.named() ? weights.get(player).getOrDefault(column.name(), 0) : column.members().contains(kinds.get(player)) ? 1 : 0;
    }

    private void conditions(Rule rule) {
        TreeSet<String> counted = new TreeSet<>();
        rule.columns().stream().filter(Column::named).forEach(column -> counted.add(column.name()));
        new Conditions(counted, new TreeSet<>(kinds), problems).check(tree.at("rule"), "rule");
        if (!assembly.weights().isEmpty() && !counted.equals(new TreeSet<>(List.of(Column.VOTES)))) {
            problems.add(tree.place(), "weights", "the rule counts " + String.join(", ", counted) + ", expected members with these");
        }
    }

    /** [kind] number of its bloc. */
    private Map<String, Integer> blocs() {
        Map<String, Integer> blocOf = new LinkedHashMap<>();
        List<String> blocs = List.copyOf(assembly.blocs().keySet());
        for (Walk.Found member : Walk.find(tree, "blocs.*.[]")) {
            int bloc = blocs.indexOf(member.path().substring("blocs.".length()));
            if (!kinds.contains(member.text())) {
                problems.add(member.place(), member.path(), "unknown member \"" + member.text() + '"'
                        + Nearest.hint(member.text(), new TreeSet<>(kinds), "members"));
            } else if (blocOf.putIfAbsent(member.text(), bloc) != null) {
                problems.add(member.place(), member.path(), "given " + member.text() + ", which another bloc has, expected it in one");
            }
        }
        return blocOf;
    }
}
