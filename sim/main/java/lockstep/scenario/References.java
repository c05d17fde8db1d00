package lockstep.scenario;

import lockstep.setup.BodySetup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that every id named somewhere exists. Works on the tree, so that each message has its place. */
final class References {
    /** What is named where. Kinds joined with "/" are the parts of an id, kinds joined with "|" are alternatives. */
    private static final List<Link> LINKS = List.of(
            new Link("sponsors.*.[]", "nation"),
            new Link("domains.*.complements.[]", "domain"),
            new Link("standards.*.domain", "domain"),
            new Link("standards.*.sponsors.[]", "nation"),
            new Link("standards.*.in-force.@", "body"),
            new Link("compatibility.@", "standard/standard"),
            new Link("adopters.@", "nation|area/domain"),
            new Link("adopters.*.tastes.@", "product"),
            new Link("adopters.*.installed.@", "product"),
            new Link("populations.*.groups.[]", "group"),
            new Link("trade.@", "nation/nation"),
            new Link("groups.*.members.[]", "nation"),
            new Link("pacts.@", "nation/nation"),
            new Link("propensities.@", "nation/nation"),
            new Link("firms.*.home", "nation"),
            new Link("products.@", "firm/domain/standard"),
            new Link("presence.@", "nation/area"),
            new Link("bodies.*.groups.[]", "group"),
            new Link("bodies.*.needs.[]", "nation"),
            new Link("bodies.*.authority.@", "domain"),
            new Link("bodies.*.rule", "rule"),
            new Link("seats.@", "body/nation"),
            new Link("states.@", "nation"),
            new Link("states.*.priority.@", "domain"),
            new Link("inputs.*.shares.@", "nation"),
            new Link("inputs.*.self-sufficiency.@", "nation"),
            new Link("programmes.*.patrons.[]", "nation"),
            new Link("programmes.*.bundles.*.[]", "domain"),
            new Link("programmes.*.eligible.[]", "group"),
            new Link("blocs.*.leader", "nation"),
            new Link("blocs.*.group", "group"),
            new Link("blocs.*.founders.[]", "nation|group"),
            new Link("blocs.*.discipline.@", "body"),
            new Link("dock.*.quantities.*.of.[]", "standard|nation"));
    /** What a lever names, by its key. */
    private static final Map<String, String> LEVER = Map.ofEntries(Map.entry("nations.[]", "nation|group|ALL"),
            Map.entry("coalition.[]", "nation|group|ALL"), Map.entry("patrons.[]", "nation|group|ALL"),
            Map.entry("origins.[]", "nation|group|ALL"), Map.entry("importers.[]", "nation|group|ALL"),
            Map.entry("investors.[]", "nation|group|ALL"), Map.entry("targets.[]", "nation|group|ALL"),
            Map.entry("vendors.[]", "nation|firm|group|ALL"), Map.entry("exporters.[]", "nation|firm|group|ALL"),
            Map.entry("domains.[]", "domain"), Map.entry("standards.[]", "standard"), Map.entry("bodies.[]", "body"),
            Map.entry("home", "nation"), Map.entry("group", "group"), Map.entry("stage", "input"), Map.entry("programme", "programme"),
            Map.entry("standard", "standard"), Map.entry("bloc", "bloc"), Map.entry("body", "body"));

    private final Node.Mapping tree;
    private final Problems problems;
    private final Map<String, Set<String>> ids = new HashMap<>();
    /** Kinds whose ids are known only in part, because a table could not be read fully. */
    private final Set<String> partial = new HashSet<>();

    private record Link(String pattern, String kind) {
    }

    /** {@code rules} are the names of decision rules. */
    References(Node.Mapping tree, Set<String> rules, Problems problems) {
        this.tree = tree;
        this.problems = problems;
        Map.of("nation", "nations", "group", "groups", "firm", "firms", "domain", "domains", "standard", "standards", "body", "bodies",
                "bloc", "blocs", "programme", "programmes", "input", "inputs").forEach(this::known);
        known("product", "products");
        ids.get("nation").addAll(Populations.ids(tree));
        ids.put("ALL", Set.of("ALL"));
        ids.put("rule", rules);
        ids.put("area", new TreeSet<>());
        for (String areas : List.of("nations.*.area", "populations.*.types.*.nation.area")) {
            Walk.find(tree, areas).forEach(area -> ids.get("area").add(area.text()));
        }
    }

    void check() {
        Set<String> made = new HashSet<>(Populations.ids(tree));
        Walk.find(tree, "nations.@").stream().filter(nation -> made.contains(nation.text())).forEach(nation ->
                problems.add(nation.place(), nation.path(), "a population makes a nation of this id too, expected another id"));
        for (Link link : LINKS) {
            Walk.find(tree, link.pattern()).forEach(found -> check(found, link.kind()));
        }
        levers(tree, "events.*.lever.");
        Conditions conditions = new Conditions(BodySetup.WEIGHTS, partial.contains("nation") ? null : ids.get("nation"), problems);
        for (Walk.Found body : Walk.find(tree, "bodies.@")) {
            if (body.node() instanceof Node.Mapping facts) {
                conditions.check(facts.at("rule"), Names.path(body.path(), "rule"));
            }
        }
    }

    /** Checks what a policy names against the scenario. */
    void checkPolicy(Node.Mapping policy) {
        levers(policy, "measures.*.lever.");
        Walk.find(policy, "actors.[]").forEach(found -> check(found, LEVER.get("nations.[]")));
    }

    private void levers(Node.Mapping of, String prefix) {
        LEVER.forEach((key, kind) -> Walk.find(of, prefix + key).forEach(found -> check(found, kind)));
    }

    private void known(String kind, String section) {
        Set<String> keys = new TreeSet<>();
        Walk.find(tree, section + ".@").forEach(found -> keys.add(found.text()));
        ids.put(kind, keys);
        if (problems.partial(section)) {
            partial.addAll(kind.equals("nation") ? List.of(kind, "area") : List.of(kind));
        }
    }

    private void check(Walk.Found found, String kind) {
        String[] kinds = kind.split("/");
        String[] parts = kinds.length == 1 ? new String[] {found.text()} : found.text().split("/", -1);
        if (parts.length != kinds.length) {
            problems.add(found.place(), found.path(), "given \"" + found.text() + "\", expected " + kind);
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            exists(found, parts[i], kinds[i]);
        }
    }

    private void exists(Walk.Found found, String id, String kinds) {
        List<String> valid = new ArrayList<>();
        for (String kind : kinds.split("\\|")) {
            if (partial.contains(kind) || ids.get(kind).contains(id)) {
                return;
            }
            valid.addAll(ids.get(kind));
        }
        String kind = kinds.replace("|ALL", "").replace("|", " or ");
        problems.add(found.place(), found.path(), "unknown " + kind + " \"" + id + '"' + Nearest.hint(id, valid, plural(kind)));
    }

    private static String plural(String kind) {
        return kind.endsWith("body") ? "bodies" : kind.replace(" or ", "s or ") + "s";
    }
}
