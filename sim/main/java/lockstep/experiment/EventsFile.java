package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.World;
import lockstep.why.Words;

/** events.csv: what happened in a run, one row each, in its order. A cell is empty where a kind of event has no such thing. */
public final class EventsFile {
    private static final List<String> HEADING = List.of("tick", "date", "kind", "nation", "home", "domain", "body", "programme", "bloc",
            "what", "from", "usd_bn", "share", "debt_usd_bn", "yes", "no", "not_cast", "moved_by_whip", "contested", "index", "threshold",
            "words");

    private EventsFile() {
    }

    /** Writes happenings of a run that came to a world; returns the number of rows below the heading. */
    public static long write(List<Happening> happenings, World world, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row(HEADING.toArray());
        for (Happening happening : happenings) {
            Map<String, Object> cells = who(happening, world);
            cells.putAll(numbers(happening, world));
            csv.row(HEADING.stream().map(cells::get).toArray());
        }
        return happenings.size();
    }

    private static Map<String, Object> who(Happening happening, World world) {
        Act act = happening.act();
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("tick", happening.tick());
        cells.put("date", world.frame.setup().clock().quarterOf(happening.tick()));
        cells.put("kind", act.kind().word());
        cells.put("nation", act.nation() < 0 ? null : world.nations[act.nation()].id);
        cells.put("home", act.home() < 0 ? null : world.frame.homeIds().get(act.home()));
        cells.put("domain", act.domain() < 0 ? null : world.frame.domainIds().get(act.domain()));
        String by = switch (act.kind()) {
            case APPROVAL, REJECTION, POST -> "body";
            case DEAL -> "programme";
            case MOVE -> "bloc";
            case PURCHASE, RESTRICTION, LIFTING, RETALIATION, INCIDENT, LEVER, END, GENERATION -> null;
        };
        if (by != null && act.by() >= 0) {
            cells.put(by, by.equals("body") ? world.bodies[act.by()].id : by.equals("bloc") ? world.frame.blocIds().get(act.by())
                    : world.programmes[act.by()].id);
        }
        cells.put("words", Words.of(happening, world));
        return cells;
    }

    private static Map<String, Object> numbers(Happening happening, World world) {
        Map<String, Object> cells = new LinkedHashMap<>();
        if (happening instanceof Happening.Verdict v) {
            cells.putAll(Map.of("what", world.frame.standards()[v.standard()].id(), "from", world.firms[v.firm()].id, "yes", v.yes(),
                    "no", v.no(), "not_cast", v.absent(), "moved_by_whip", v.moved(), "contested", v.contested(),
                    "share", v.merged() ? 0.5 : 1.0));
        } else if (happening instanceof Happening.Deal d) {
            cells.putAll(Map.of("what", world.programmes[d.act().by()].bundleIds[d.bundle()], "usd_bn", d.faceUsdBn(),
                    "share", d.concession(), "debt_usd_bn", d.debtUsdBn()));
        } else if (happening instanceof Happening.Purchase p) {
            cells.putAll(Map.of("what", world.frame.products()[p.product()].id(), "usd_bn", p.usdBn(), "share", p.shareOfBase()));
        } else if (happening instanceof Happening.Restriction r) {
            cells.putAll(Map.of("index", r.reasons().index(), "threshold", r.reasons().threshold()));
        } else if (happening instanceof Happening.Retaliation r) {
            cells.put("share", r.share());
        } else if (happening instanceof Happening.Lever l) {
            cells.putAll(Map.of("what", l.id(), "share", l.left()));
        } else if (happening instanceof Happening.Move m && m.from() >= 0) {
            cells.put("from", world.frame.blocIds().get(m.from()));
        } else if (happening instanceof Happening.Generation g) {
            cells.putAll(Map.of("what", g.id(), "share", g.carryOver()));
        } else if (happening instanceof Happening.Post p && p.loser() >= 0) {
            cells.put("from", world.nations[p.loser()].id);
        }
        return cells;
    }
}
