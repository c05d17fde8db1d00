package lockstep.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.live.Refused;
import lockstep.live.Scene;
import lockstep.live.Scenes;
import lockstep.live.Workbench;
import lockstep.scenario.Nearest;
import lockstep.why.Answer;
import lockstep.why.Cause;
import lockstep.why.Question;

/** What mattered for a point of a curve or a place on the map. */
final class WhyPage {
    private static final int SHOWN = 8;

    private final Scenes scenes;
    private final Workbench bench;
    private final Clients clients;

    WhyPage(Scenes scenes, Workbench bench, Clients clients) {
        this.scenes = scenes;
        this.bench = bench;
        this.clients = clients;
    }

    void into(Routes routes) {
        routes.post("/api/why", clients.limited(this::why));
    }

    private void why(Call call) throws IOException, Wrong {
        ViewReader.Asked asked = new ViewReader().read(call.body(), "arm", "date", "nation", "domain");
        try {
            Scene scene = scenes.at(asked.view().scenario());
            Question question = question(scene, asked);
            clients.answer(call, bench.why(scene, asked.view(), LinePages.which(asked.more().get("arm")), question),
                    answer -> json(scene, answer));
        } catch (Refused refused) {
            throw new Wrong(Wrong.BAD, refused.getMessage());
        }
    }

    private static Question question(Scene scene, ViewReader.Asked asked) throws Wrong, Refused {
        String date = asked.text("date");
        int tick = Arrays.stream(scene.ticks()).filter(t -> scene.clock().quarterOf(t).equals(date)).findFirst().orElseThrow(() ->
                new Wrong(Wrong.BAD, "date: given \"" + date + "\", expected one of the dates of a view, such as " + scene.clock().end()));
        if (asked.text("nation").isEmpty()) {
            if (asked.view().series().size() != 1) {
                throw new Wrong(Wrong.BAD, "series: given " + asked.view().series().size() + ", expected one, or a nation and a domain");
            }
            return Question.ofSeries(scene.columns(asked.view().series()).get(0), tick);
        }
        List<String> nations = List.copyOf(scene.scenario().setup().nations().keySet());
        int nation = index("nation", asked.text("nation"), nations, "nations");
        return Question.ofMarket(nation, index("domain", asked.text("domain"), scene.names().domains(), "domains"), -1, tick);
    }

    private static int index(String what, String id, List<String> known, String kinds) throws Wrong {
        if (!known.contains(id)) {
            throw new Wrong(Wrong.BAD, what + ": there is no " + id + Nearest.hint(id, known, kinds));
        }
        return known.indexOf(id);
    }

    private static Map<String, Object> json(Scene scene, Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", answer.what());
        json.put("unit", answer.unit());
        json.put("value", answer.value());
        json.put("seed", 1);
        json.put("note", "In the run with seed 1. Each was measured by running again without it, under the same random numbers; effects need not "
                + "add up, as causes work through one another.");
        json.put("causes", answer.causes().stream().filter(cause -> !cause.negligible()).limit(SHOWN).map(cause -> cause(scene, cause)).toList());
        return json;
    }

    private static Map<String, Object> cause(Scene scene, Cause cause) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("words", cause.words());
        json.put("kind", cause.kind());
        json.put("date", scene.clock().quarterOf(cause.tick()));
        json.put("with", cause.with());
        json.put("without", cause.without());
        json.put("effect", cause.effect());
        json.put("unit", cause.unit());
        return json;
    }
}
