package lockstep.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lockstep.experiment.Contender;
import lockstep.experiment.Design;
import lockstep.policy.Policy;
import lockstep.scenario.Catalogue;
import lockstep.scenario.PolicyFile;

/** What a catalogue says of contenders in words. */
record Titles(Catalogue catalogue) {

    /** Readable names by the names of results, the baseline among them if it is a policy. */
    Map<String, String> of(Design design) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Contender contender : design.contenders()) {
            String varied = contender.name().substring(Math.min(contender.of().length(), contender.name().length()));
            names.put(contender.name(), policies(contender.of()).stream().map(Policy::name).collect(Collectors.joining(" + ")) + varied);
        }
        policies(design.baseline()).forEach(policy -> names.put(design.baseline(), policy.name()));
        return names;
    }

    /** What was assumed in turning documents into policies, by the names of results, each with its document. */
    Map<String, List<String>> assumes(Design design) {
        Map<String, List<String>> assumes = new LinkedHashMap<>();
        for (Contender contender : design.contenders()) {
            List<String> texts = new ArrayList<>();
            for (Policy policy : parts(contender.of())) {
                String source = policy.document().isEmpty() ? "no document"
                        : (policy.document() + ", " + policy.section()).replaceFirst(", $", "");
                policy.assumes().forEach(text -> texts.add(text + " (assumed for: " + source + ")"));
            }
            assumes.put(contender.name(), texts);
        }
        return assumes;
    }

    /** Packages opened. */
    private List<Policy> parts(String name) {
        try {
            return catalogue.parts(name).stream().map(PolicyFile::policy).toList();
        } catch (Catalogue.Refused unknown) {
            return List.of();
        }
    }

    private List<Policy> policies(String name) {
        return java.util.Arrays.stream(name.split("\\+")).map(String::trim).filter(catalogue.files()::containsKey)
                .map(id -> catalogue.files().get(id).policy()).toList();
    }
}
