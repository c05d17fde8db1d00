package lockstep.agent;

import java.util.ArrayList;
import java.util.List;

/** Finds what levers name: nations by id, group or {@code ALL}; firms by id or home; domains by id. */
record Selection(Frame frame, Nation[] nations, Firm[] firms) {

    /** Indices of the nations that are named, each once. */
    List<Integer> nations(List<String> selectors) {
        List<Integer> found = new ArrayList<>();
        for (Nation nation : nations) {
            for (String selector : selectors) {
                boolean chosen = selector.equals("ALL") || selector.equals(nation.id)
                        || frame.setup().groups().containsKey(selector) && frame.setup().groups().get(selector).members().contains(nation.id);
                if (chosen) {
                    found.add(nation.index);
                    break;
                }
            }
        }
        return found;
    }

    /** Indices of the firms that are named, or whose home is. */
    List<Integer> firms(List<String> vendors) {
        List<Integer> found = new ArrayList<>();
        for (Firm firm : firms) {
            if (vendors.contains(firm.id) || firm.home >= 0 && vendors.contains(frame.homeIds().get(firm.home))) {
                found.add(firm.index);
            }
        }
        return found;
    }

    /** Indices of the domains that are named. */
    List<Integer> domains(List<String> ids) {
        return ids.stream().map(id -> frame.domainIds().indexOf(id)).toList();
    }
}
