package lockstep.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.live.Mission;
import lockstep.live.Missions;
import lockstep.live.Scenes;
import lockstep.live.View;
import lockstep.live.Workbench;

/** The guided start. */
final class MissionPages {
    private final Scenes scenes;
    private final Workbench bench;
    private final Clients clients;

    MissionPages(Scenes scenes, Workbench bench, Clients clients) {
        this.scenes = scenes;
        this.bench = bench;
        this.clients = clients;
    }

    void into(Routes routes) {
        List<Mission> missions = Missions.all(scenes);
        String list = Json.text(missions.stream().map(MissionPages::told).toList());
        routes.get("/api/missions", call -> call.answer("application/json", list));
        missions.forEach(mission -> routes.post("/api/missions/" + mission.id() + "/check", clients.limited(call -> check(call, mission))));
    }

    private static Map<String, Object> told(Mission mission) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", mission.id());
        json.put("title", mission.title());
        json.put("story", mission.story());
        json.put("goal", mission.goal());
        json.put("scenario", mission.start().scenario());
        json.put("rules", mission.rules());
        json.put("start", Map.of("scenario", mission.start().scenario(), "arms", List.of(), "parameters", Map.of(), "since", "fork", "series",
                mission.start().series(), "seeds", mission.start().seeds()));
        return json;
    }

    private void check(Call call, Mission mission) throws IOException, Wrong {
        View view = new ViewReader().read(call.body()).view();
        // What waits for runs there ends them when it is interrupted.
        clients.answer(call, () -> json(mission.check(bench, scenes, view)), () -> { });
    }

    private static Map<String, Object> json(Mission.Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("done", verdict.done());
        json.put("message", verdict.message());
        json.put("figures", verdict.figures().stream().map(MissionPages::figure).toList());
        json.put("hint", verdict.hint());
        return json;
    }

    private static Map<String, Object> figure(Mission.Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", figure.name());
        json.put("value", figure.value());
        json.put("unit", figure.unit());
        json.put("goal", figure.goal());
        return json;
    }
}
