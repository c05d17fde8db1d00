package lockstep.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lockstep.live.Refused;
import lockstep.live.Scenes;

/** What scenarios there are, and what is in one. */
final class ScenarioPages {
    private final Scenes scenes;
    private final Map<String, String> told = new ConcurrentHashMap<>();

    ScenarioPages(Scenes scenes) {
        this.scenes = scenes;
    }

    void into(Routes routes) {
        List<Map<String, Object>> list = scenes.all().entrySet().stream().map(entry -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", entry.getKey());
            one.put("title", entry.getValue().setup().title());
            one.put("description", entry.getValue().setup().description());
            return one;
        }).toList();
        routes.get("/api/scenarios", call -> call.answer("application/json", Json.text(list)));
        scenes.all().keySet().forEach(id -> routes.get("/api/scenarios/" + id, call -> answer(call, id)));
    }

    private void answer(Call call, String id) throws IOException, Wrong {
        String known = told.get(id);
        if (known == null) {
            try {
                known = Json.text(new ScenarioPage(id, scenes.at(id)).json());
            } catch (Refused refused) {
                throw new Wrong(Wrong.BAD, refused.getMessage());
            }
            told.put(id, known);
        }
        call.answer("application/json", known);
    }
}
