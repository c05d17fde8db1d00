package lockstep.metric;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.World;

/** Collects ids that a world lacks, each with what kind of thing it should be. */
final class Absent {
    private final World w;
    private final List<String> ids = new ArrayList<>();

    Absent(World w) {
        this.w = w;
    }

    List<String> ids() {
        return ids;
    }

    Absent domain(String id) {
        return note("domain", id, w.frame.domainIds().contains(id));
    }

    Absent domains(List<String> all) {
        all.forEach(this::domain);
        return this;
    }

    Absent firm(String id) {
        return note("firm", id, w.frame.firmIndex().containsKey(id));
    }

    Absent home(String id) {
        return note("home of a firm", id, w.frame.homeIds().contains(id));
    }

    Absent nation(String id) {
        return note("nation", id, w.frame.nationIndex().containsKey(id));
    }

    Absent region(String id) {
        return note("region", id, id.isEmpty() || w.frame.regions().contains(id));
    }

    Absent bodies(List<String> all) {
        for (String id : all) {
            note("body", id, w.frame.bodyIndex().containsKey(id));
        }
        return this;
    }

    Absent programme(String id) {
        return note("programme", id, w.frame.programmeIndex().containsKey(id));
    }

    private Absent note(String kind, String id, boolean known) {
        if (!known) {
            ids.add(kind + " " + id);
        }
        return this;
    }
}
