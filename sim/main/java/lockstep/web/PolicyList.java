package lockstep.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lockstep.engine.Run;
import lockstep.live.Refused;
import lockstep.live.Scene;
import lockstep.policy.Magnitude;
import lockstep.policy.Measure;
import lockstep.policy.Plan;
import lockstep.policy.Policy;
import lockstep.scenario.Catalogue;
import lockstep.scenario.PolicyFile;

/** The policies beside a scenario, with what they ask, cost and hope. */
final class PolicyList {
    private final Scene scene;

    PolicyList(Scene scene) {
        this.scene = scene;
    }

    List<Map<String, Object>> json() throws Refused {
        Run fork = scene.atFork();
        List<Map<String, Object>> list = new ArrayList<>();
        try {
            for (PolicyFile file : scene.catalogue().files().values()) {
                list.add(json(file, fork));
            }
        } catch (Catalogue.Refused refused) {
            throw new Refused(refused.getMessage());
        }
        return list;
    }

    private Map<String, Object> json(PolicyFile file, Run fork) throws Catalogue.Refused {
        Policy policy = file.policy();
        List<Plan> plans = scene.catalogue().plans(file.id(), Magnitude.Size.RECOMMENDED);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", file.id());
        json.put("title", policy.name());
        json.put("kind", word(policy.kind()));
        json.put("document", policy.document());
        json.put("section", policy.section());
        json.put("standpoint", policy.standpoint());
        json.put("asks", policy.asks());
        json.put("works", policy.works());
        json.put("assumes", policy.assumes());
        json.put("backfires", policy.backfires());
        json.put("feasibility", policy.feasibility());
        Map<String, String> hopes = new LinkedHashMap<>();
        policy.hopes().forEach((series, hope) -> hopes.put(series, word(hope)));
        json.put("hopes", hopes);
        json.put("cost", cost(plans, fork));
        json.put("start", plans.stream().map(Plan::start).sorted().findFirst().orElse(policy.start()));
        json.put("ends", policy.ends());
        double most = Math.min(10, scene.catalogue().mostFactor(file.id(), Magnitude.Size.RECOMMENDED));
        json.put("most", Math.floor(100 * most) / 100);
        json.put("includes", policy.includes());
        json.put("excludes", policy.excludes());
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What levers cost by themselves is borne by treasuries; firms and others abroad pay what the policy says. */
    private Map<String, Object> cost(List<Plan> plans, Run fork) {
        double firms = 0;
        double foreign = 0;
        for (Plan plan : plans) {
            for (Measure measure : plan.measures().values()) {
                firms += measure.cost().firmsUsdBn() * plan.factor();
                foreign += measure.cost().foreignUsdBn() * plan.factor();
            }
        }
        return Map.of("public", scene.publicUsdBn(plans, fork), "firms", firms, "foreign", foreign);
    }
}
