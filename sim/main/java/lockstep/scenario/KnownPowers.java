package lockstep.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lockstep.ballot.Roster;
import lockstep.setup.Assembly;
import lockstep.setup.PowerDock;

/** Whether what an assembly's section dock says is known is of members and blocs that it has. */
final class KnownPowers {
    private final Node.Mapping tree;
    private final Problems problems;
    private final Map<String, Integer> members = new TreeMap<>();
    private final TreeSet<String> ofBlocs = new TreeSet<>();

    /** Members are [player] the name that the file has for it and those alike. */
    KnownPowers(Node.Mapping tree, List<String> members, Roster roster, Problems problems) {
        this.tree = tree;
        this.problems = problems;
        ofBlocs.addAll(roster.blocs());
        for (int i = 0; i < members.size(); i++) {
            this.members.merge(members.get(i), 1, Integer::sum);
            if (roster.blocOf().get(i) < 0) {
                ofBlocs.add(members.get(i));
            }
        }
    }

    void check(Assembly assembly) {
        assembly.dock().quantities().forEach((name, known) -> {
            String path = "dock.quantities." + name;
            Node.Mapping written = (Node.Mapping) ((Node.Mapping) ((Node.Mapping) tree.at("dock")).at("quantities")).at(name);
            if (known instanceof PowerDock.Power power) {
                TreeSet<String> players = power.blocs() ? ofBlocs : new TreeSet<>(members.keySet());
                Lists.items(written.at("of")).stream().filter(of -> !players.contains(of.text())).forEach(of -> problems.add(of.place(),
                        path + ".of", "unknown player \"" + of.text() + '"' + Nearest.hint(of.text(), players, "players")));
            } else if (known instanceof PowerDock.Verdict verdict) {
                ballots(verdict, written, path);
            }
        });
    }

    private void ballots(PowerDock.Verdict verdict, Node.Mapping written, String path) {
        TreeMap<String, Integer> ballots = new TreeMap<>();
        for (Map<String, Integer> votes : List.of(verdict.inFavour(), verdict.against(), verdict.abstaining())) {
            votes.forEach((member, count) -> ballots.merge(member, count, Integer::sum));
        }
        ballots.forEach((member, count) -> {
            if (!members.containsKey(member)) {
                problems.add(written.place(), path, "unknown member \"" + member + '"' + Nearest.hint(member, members.keySet(), "members"));
            } else if (count > members.get(member)) {
                problems.add(written.place(), path, "given " + count + " votes of " + member + ", expected at most " + members.get(member));
            }
        });
    }
}
