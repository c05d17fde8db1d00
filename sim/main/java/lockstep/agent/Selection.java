package lockstep.agent;

import java.util.ArrayList;
import java.util.List;
import lockstep.policy.Dial;

/** Finds what levers name: nations by id, group or {@code ALL}; firms by id or as nations by their home; all else by id. */
record Selection(Frame frame, Nation[] nations, Firm[] firms) {

    /** Number of cells along an axis. */
    int size(Dial.Axis axis) {
        return switch (axis) {
            case NATION -> nations.length;
            case HOME -> frame.homes().length;
            case FIRM -> firms.length;
            case DOMAIN -> frame.domains().length;
            case STANDARD -> frame.standards().length;
            case BODY -> frame.bodyIndex().size();
            case BLOC -> frame.blocIds().size();
            case PROGRAMME -> frame.programmeIndex().size();
            case STAGE -> frame.stageIds().size();
        };
    }

    /** Cells along an axis that are named, each once. */
    List<Integer> cells(Dial.Axis axis, List<String> selectors) {
        return switch (axis) {
            case NATION -> nations(selectors);
            case HOME -> nations(selectors).stream().map(n -> nations[n].home).filter(home -> home >= 0).toList();
            case FIRM -> firms(selectors);
            case DOMAIN -> selectors.stream().map(id -> known(frame.domainIds().indexOf(id), axis, id)).toList();
            case STANDARD -> selectors.stream().map(this::standard).toList();
            case BODY -> selectors.stream().map(id -> known(frame.bodyIndex().getOrDefault(id, -1), axis, id)).toList();
            case BLOC -> selectors.stream().map(id -> known(frame.blocIds().indexOf(id), axis, id)).toList();
            case PROGRAMME -> selectors.stream().map(id -> known(frame.programmeIndex().getOrDefault(id, -1), axis, id)).toList();
            case STAGE -> selectors.stream().map(id -> known(frame.stageIds().indexOf(id), axis, id)).toList();
        };
    }

    private List<Integer> nations(List<String> selectors) {
        List<Integer> found = new ArrayList<>();
        for (Nation nation : nations) {
            if (named(nation.id, selectors)) {
                found.add(nation.index);
            }
        }
        return found;
    }

    private List<Integer> firms(List<String> vendors) {
        List<Integer> found = new ArrayList<>();
        for (Firm firm : firms) {
            if (vendors.contains(firm.id) || firm.home >= 0 && named(frame.homeIds().get(firm.home), vendors)) {
                found.add(firm.index);
            }
        }
        return found;
    }

    private boolean named(String nation, List<String> selectors) {
        for (String selector : selectors) {
            boolean member = frame.setup().groups().containsKey(selector) && frame.setup().groups().get(selector).members().contains(nation);
            if (selector.equals("ALL") || selector.equals(nation) || member) {
                return true;
            }
        }
        return false;
    }

    private int standard(String id) {
        for (Standard standard : frame.standards()) {
            if (standard.id().equals(id)) {
                return standard.index();
            }
        }
        return known(-1, Dial.Axis.STANDARD, id);
    }

    private static int known(int index, Dial.Axis axis, String id) {
        if (index < 0) {
            throw new IllegalArgumentException("Expected a " + axis.name().toLowerCase(java.util.Locale.ROOT) + ", given " + id);
        }
        return index;
    }
}
