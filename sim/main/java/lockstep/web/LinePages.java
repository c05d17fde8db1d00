package lockstep.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lockstep.live.Assembled;
import lockstep.live.Atlas;
import lockstep.live.Export;
import lockstep.live.Refused;
import lockstep.live.Scene;
import lockstep.live.Scenes;
import lockstep.live.Which;
import lockstep.live.Workbench;
import lockstep.scenario.Nearest;

/** What is asked of one line of a view: maps, bodies, the line as a scenario. */
final class LinePages {
    private final Scenes scenes;
    private final Workbench bench;
    private final Clients clients;

    LinePages(Scenes scenes, Workbench bench, Clients clients) {
        this.scenes = scenes;
        this.bench = bench;
        this.clients = clients;
    }

    void into(Routes routes) {
        routes.post("/api/world", clients.limited(this::world));
        routes.post("/api/bodies", clients.limited(this::bodies));
        routes.post("/api/export/scenario", this::export);
    }

    static Which which(JsonNode arm) throws Wrong {
        if (arm == null || arm.isInt() && arm.asInt() == -1) {
            return new Which(Which.Kind.BASELINE, -1);
        }
        if (arm.isTextual() && arm.asText().equals("changed")) {
            return new Which(Which.Kind.CHANGED, -1);
        }
        if (!arm.isInt()) {
            throw new Wrong(Wrong.BAD, "arm: expected the position of an arm, -1 or \"changed\"");
        }
        return new Which(Which.Kind.ARM, arm.asInt());
    }

    private void world(Call call) throws IOException, Wrong {
        ViewReader.Asked asked = new ViewReader().read(call.body(), "arm", "domain");
        try {
            Scene scene = scenes.at(asked.view().scenario());
            List<String> ids = scene.names().domains();
            String domain = asked.text("domain");
            if (!domain.isEmpty() && !ids.contains(domain)) {
                throw new Wrong(Wrong.BAD, "domain: there is no " + domain + Nearest.hint(domain, ids, "domains"));
            }
            int[] domains = domain.isEmpty() ? IntStream.range(0, ids.size()).toArray() : new int[] {ids.indexOf(domain)};
            Which which = which(asked.more().get("arm"));
            clients.answer(call, bench.survey(scene, asked.view(), which, domains), atlas -> world(scene, asked, domains, atlas));
        } catch (Refused refused) {
            throw new Wrong(Wrong.BAD, refused.getMessage());
        }
    }

    private static Map<String, Object> heading(Scene scene, ViewReader.Asked asked, int runs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("arm", asked.more().getOrDefault("arm", com.fasterxml.jackson.databind.node.IntNode.valueOf(-1)));
        json.put("seeds", runs);
        json.put("dates", Arrays.stream(scene.ticks()).mapToObj(scene.clock()::quarterOf).toList());
        json.put("sponsors", scene.names().sponsors());
        return json;
    }

    private static Map<String, Object> world(Scene scene, ViewReader.Asked asked, int[] domains, Atlas atlas) {
        Map<String, Object> json = heading(scene, asked, atlas.runs());
        json.put("domains", Arrays.stream(domains).mapToObj(scene.names().domains()::get).toList());
        json.put("nations", List.copyOf(scene.scenario().setup().nations().keySet()));
        json.put("leader", atlas.leader());
        json.put("agreement", rounded(atlas.agreement(), 100));
        json.put("depth", rounded(atlas.depth(), 1000));
        return json;
    }

    private static double[][][] rounded(double[][][] numbers, double steps) {
        return Arrays.stream(numbers).map(table -> Arrays.stream(table).map(row -> Arrays.stream(row)
                .map(number -> Double.isNaN(number) ? number : Math.rint(number * steps) / steps).toArray()).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private void bodies(Call call) throws IOException, Wrong {
        ViewReader.Asked asked = new ViewReader().read(call.body(), "arm");
        try {
            Scene scene = scenes.at(asked.view().scenario());
            clients.answer(call, bench.assemble(scene, asked.view(), which(asked.more().get("arm"))), made -> bodies(scene, asked, made));
        } catch (Refused refused) {
            throw new Wrong(Wrong.BAD, refused.getMessage());
        }
    }

    private static Map<String, Object> bodies(Scene scene, ViewReader.Asked asked, Assembled made) {
        Map<String, Object> json = heading(scene, asked, made.runs());
        json.put("blocs", scene.names().blocs());
        json.put("blocMembers", made.blocMembers());
        json.put("bodies", made.bodies().stream().map(body -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", body.id());
            one.put("name", scene.scenario().setup().bodies().get(body.id()).name());
            one.put("submitted", body.submitted());
            one.put("approved", body.approved());
            one.put("rejected", body.rejected());
            one.put("posts", body.posts());
            one.put("whipped", body.whipped());
            one.put("decided", body.decided());
            one.put("backlog", body.backlog());
            return one;
        }).toList());
        return json;
    }

    private void export(Call call) throws IOException, Wrong {
        ViewReader.Asked asked = new ViewReader().read(call.body(), "arm");
        try {
            String yaml = Export.yaml(scenes.at(asked.view().scenario()), asked.view(), which(asked.more().get("arm")));
            call.set("Content-Disposition", "attachment; filename=\"" + asked.view().scenario() + "-view.yaml\"");
            call.answer("text/yaml", yaml);
        } catch (Refused refused) {
            throw new Wrong(Wrong.BAD, refused.getMessage());
        }
    }
}
