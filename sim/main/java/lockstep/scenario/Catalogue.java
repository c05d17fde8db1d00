package lockstep.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.policy.Policy;
import lockstep.setup.Clock;
import lockstep.setup.Enacted;
import lockstep.setup.Setup;

/**
 * The policies of a folder, checked against a scenario.
 *
 * @param files     by id
 * @param unsourced numbers nobody vouches for; empty in a complete catalogue
 * @param inputs    files read
 */
public record Catalogue(Setup setup, Map<String, PolicyFile> files, List<Problem> unsourced, List<String> inputs) {

    /** What was asked of the catalogue and is not in it, or does not go together. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** A policy by its id. */
    public PolicyFile at(String id) throws Refused {
        PolicyFile file = files.get(id);
        if (file == null) {
            throw new Refused("there is no policy " + id + Nearest.hint(id, files.keySet(), "policies"));
        }
        return file;
    }

    /** Ids of a kind, in order. */
    public List<String> ids(Policy.Kind kind) {
        return files.values().stream().filter(file -> file.policy().kind() == kind).map(PolicyFile::id).toList();
    }

    /** The policies that {@code a+b} stands for, packages opened: each once. */
    public List<PolicyFile> parts(String name) throws Refused {
        Set<String> parts = new LinkedHashSet<>();
        for (String id : name.split("\\+")) {
            open(at(id.trim()), parts, List.of());
        }
        return parts.stream().map(files::get).toList();
    }

    /** The policies of some ids, and those that packages among them include. */
    List<PolicyFile> with(Set<String> ids) {
        Set<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (all.add(id)) {
                open.addAll(files.get(id).policy().includes());
            }
        }
        return all.stream().map(files::get).toList();
    }

    private void open(PolicyFile file, Set<String> parts, List<String> outer) throws Refused {
        List<String> path = new ArrayList<>(outer);
        path.add(file.id());
        if (outer.contains(file.id())) {
            throw new Refused("given packages that include each other: " + String.join(" -> ", path));
        }
        if (file.policy().includes().isEmpty()) {
            parts.add(file.id());
        }
        for (String id : file.policy().includes()) {
            open(at(id), parts, path);
        }
    }

    /** What a run takes of the policies that {@code a+b} stands for; refused if they do not go together. */
    public List<Plan> plans(String name, Magnitude.Size size) throws Refused {
        List<PolicyFile> parts = parts(name);
        List<String> conflicts = conflicts(parts);
        if (!conflicts.isEmpty()) {
            throw new Refused(name + ": " + String.join("; ", conflicts));
        }
        return parts.stream().map(part -> part.plan(size)).toList();
    }

    /** SHA-256 in hexadecimal of all that runs take of some plans; equal hashes are equal plans. */
    public static String hash(List<Plan> plans) {
        return String.join("-", plans.stream().map(plan -> new Canon().hash(plan)).toList());
    }

    /** What a run takes of policies that are part of a scenario, in the order of their ids; refused if they do not go together. */
    public List<Plan> plans(Map<String, Enacted> enacted) throws Refused {
        List<Plan> plans = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>();
        for (Map.Entry<String, Enacted> each : new TreeMap<>(enacted).entrySet()) {
            for (Plan plan : plans(each.getKey(), each.getValue())) {
                if (!parts.add(plan.id())) {
                    throw new Refused(each.getKey() + ": " + plan.id() + " is in force already, by itself or in a package");
                }
                plans.add(plan);
            }
        }
        List<String> conflicts = conflicts(parts.stream().map(files::get).toList());
        if (!conflicts.isEmpty()) {
            throw new Refused(String.join("; ", conflicts));
        }
        return plans;
    }

    private List<Plan> plans(String id, Enacted enacted) throws Refused {
        List<Plan> plans = plans(id, Magnitude.Size.RECOMMENDED);
        double most = mostFactor(id, Magnitude.Size.RECOMMENDED);
        if (!(enacted.strength() >= 0 && enacted.strength() <= most)) {
            throw new Refused("strength: given " + Numbers.text(enacted.strength()) + ", expected from 0 to "
                    + Numbers.text(Math.floor(100 * most) / 100) + ", beyond which a share would exceed one");
        }
        String first = plans.stream().map(Plan::start).sorted().findFirst().orElse("");
        int later = enacted.start().isEmpty() || first.isEmpty() ? 0 : Clock.quarters(first, enacted.start());
        List<Plan> moved = new ArrayList<>();
        for (Plan plan : plans) {
            String start = Clock.later(plan.start(), later);
            if (!plan.ends().isEmpty() && start.compareTo(plan.ends()) >= 0) {
                throw new Refused("start: given " + enacted.start() + ", expected a quarter before " + plan.id() + " ends in " + plan.ends());
            }
            moved.add(plan.starting(start).scaled(enacted.strength()));
        }
        return moved;
    }

    /** Largest factor by which all measures can be multiplied before a share exceeds one. */
    public double mostFactor(String name, Magnitude.Size size) throws Refused {
        double most = Double.POSITIVE_INFINITY;
        for (PolicyFile part : parts(name)) {
            PolicyFile.Sized sized = part.sizes().get(size);
            for (Pulls.Pull pull : Pulls.of(sized.policy(), setup).all()) {
                double amount = Math.abs(pull.amount()) * sized.factor();
                most = pull.dial() == null || amount == 0 ? most : Math.min(most, pull.dial().limit() / amount);
            }
        }
        return most;
    }

    /** Why some policies cannot be in force together; empty if they can. */
    List<String> conflicts(List<PolicyFile> together) {
        List<Pulls> pulls = together.stream().map(file -> Pulls.of(file.policy(), setup)).toList();
        List<String> conflicts = new ArrayList<>();
        for (int a = 0; a < together.size(); a++) {
            for (int b = a + 1; b < together.size(); b++) {
                String first = together.get(a).id();
                String second = together.get(b).id();
                if (together.get(a).policy().excludes().contains(second) || together.get(b).policy().excludes().contains(first)) {
                    conflicts.add(first + " and " + second + " exclude each other");
                }
                pulls.get(a).against(pulls.get(b)).ifPresent(what -> conflicts.add(first + " and " + second
                        + " pull in opposite directions: " + what));
            }
        }
        return conflicts.stream().distinct().collect(Collectors.toList());
    }
}
