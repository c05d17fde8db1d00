package lockstep.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lockstep.policy.Dial;
import lockstep.policy.Dials;
import lockstep.policy.Measure;
import lockstep.policy.Policy;
import lockstep.setup.FirmSetup;
import lockstep.setup.Setup;

/** Which dials a policy moves, where and how far, in full: found by letting its levers move a record of themselves. */
final class Pulls implements Dials {
    private final Setup setup;
    private final List<Pull> all = new ArrayList<>();
    private String measure = "";

    /** A move of a dial in the cells that all lists of ids together name; groups joined or left have no dial. */
    record Pull(String measure, String what, Dial dial, double amount, List<Set<String>> where) {
    }

    private Pulls(Setup setup) {
        this.setup = setup;
    }

    static Pulls of(Policy policy, Setup setup) {
        Pulls pulls = new Pulls(setup);
        for (Map.Entry<String, Measure> entry : policy.measures().entrySet()) {
            pulls.measure = entry.getKey();
            entry.getValue().lever().move(pulls, 1);
        }
        return pulls;
    }

    List<Pull> all() {
        return all;
    }

    /** Where two policies pull at the same cells in opposite directions, in words. */
    Optional<String> against(Pulls other) {
        for (Pull a : all) {
            for (Pull b : other.all) {
                boolean opposite = a.amount > 0 && b.amount < 0 || a.amount < 0 && b.amount > 0;
                if (opposite && a.dial == b.dial && a.what.equals(b.what)) {
                    List<Set<String>> common = common(a.where, b.where);
                    if (common.stream().noneMatch(Set::isEmpty)) {
                        return Optional.of(a.what + " of " + shown(common) + " (" + a.measure + ", " + b.measure + ")");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Set<String>> common(List<Set<String>> a, List<Set<String>> b) {
        List<Set<String>> common = new ArrayList<>();
        for (int axis = 0; axis < a.size(); axis++) {
            Set<String> both = new TreeSet<>(a.get(axis));
            both.retainAll(b.get(axis));
            common.add(both);
        }
        return common;
    }

    private static String shown(List<Set<String>> cells) {
        return String.join(", ", cells.stream().map(ids -> ids.size() > 1 ? ids.iterator().next() + " and others" : ids.iterator().next())
                .toList());
    }

    @Override public void moveCells(Dial dial, double amount, List<List<String>> selectors) {
        List<Set<String>> where = new ArrayList<>();
        for (int axis = 0; axis < selectors.size(); axis++) {
            where.add(resolved(dial.axes().get(axis), selectors.get(axis)));
        }
        all.add(new Pull(measure, dial.name().toLowerCase(Locale.ROOT).replace('_', ' '), dial, amount, where));
    }

    @Override public void spread(Dial dial, double amount, List<String> selector) {
        moveCells(dial, amount, List.of(selector));
    }

    @Override public void membership(List<String> nations, String group, boolean member) {
        all.add(new Pull(measure, "membership in " + group, null, member ? 1 : -1, List.of(resolved(Dial.Axis.NATION, nations))));
    }

    private Set<String> resolved(Dial.Axis axis, List<String> selectors) {
        return switch (axis) {
            case NATION, HOME -> nations(selectors);
            case FIRM -> firms(selectors);
            case DOMAIN, STANDARD, BODY, BLOC, PROGRAMME, STAGE -> new TreeSet<>(selectors);
        };
    }

    private Set<String> nations(List<String> selectors) {
        Set<String> nations = new TreeSet<>();
        for (String selector : selectors) {
            if (setup.groups().containsKey(selector)) {
                nations.addAll(setup.groups().get(selector).members());
            } else if (selector.equals("ALL")) {
                nations.addAll(setup.nations().keySet());
            } else if (setup.nations().containsKey(selector)) {
                nations.add(selector);
            }
        }
        return nations;
    }

    private Set<String> firms(List<String> selectors) {
        Set<String> homes = nations(selectors);
        Set<String> firms = new TreeSet<>();
        for (Map.Entry<String, FirmSetup> firm : setup.firms().entrySet()) {
            if (selectors.contains(firm.getKey()) || homes.contains(firm.getValue().home())) {
                firms.add(firm.getKey());
            }
        }
        return firms;
    }
}
