package lockstep.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.live.View;
import lockstep.scenario.Nearest;
import lockstep.setup.Enacted;

/** Reads views, and is strict about it: what is unknown, missing or of the wrong kind is refused with its place. */
final class ViewReader {
    private static final int DEEPEST = 10;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 400;
    private static final List<String> KEYS = List.of("scenario", "arms", "parameters", "since", "series", "seeds");
    private static final List<String> ARM = List.of("label", "policies");
    private static final List<String> POLICY = List.of("id", "strength", "start");

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT).maxNameLength(LONGEST_TEXT).build()).build());

    /** A view and what else was said, under {@code more} keys. */
    record Asked(View view, Map<String, JsonNode> more) {

        /** A text among what else was said; "" if it is not there. */
        String text(String key) throws Wrong {
            JsonNode node = more.get(key);
            if (node != null && !node.isTextual()) {
                throw new Wrong(Wrong.BAD, key + ": given " + given(node) + ", expected a text");
            }
            return node == null ? "" : node.asText();
        }
    }

    Asked read(byte[] body, String... more) throws Wrong {
        JsonNode node = tree(body);
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(List.of(more));
        known("", node, keys);
        Map<String, JsonNode> rest = new TreeMap<>();
        for (String key : more) {
            if (node.has(key)) {
                rest.put(key, node.get(key));
            }
        }
        List<View.Arm> arms = new ArrayList<>();
        for (JsonNode arm : list("arms", node.get("arms"))) {
            arms.add(arm("arms[" + arms.size() + "]", arm));
        }
        List<String> series = new ArrayList<>();
        boolean one = node.has("series") && node.get("series").isTextual();
        for (JsonNode name : one ? List.of(node.get("series")) : list("series", node.get("series"))) {
            series.add(text("series[" + series.size() + "]", name));
        }
        String since = node.has("since") ? text("since", node.get("since")) : "fork";
        if (!List.of("fork", "start").contains(since)) {
            throw new Wrong(Wrong.BAD, "since: given \"" + since + "\", expected fork or start");
        }
        return new Asked(new View(text("scenario", node.get("scenario")), arms, numbers(node.get("parameters")),
                since.equals("fork") ? View.Since.FORK : View.Since.START, series, whole("seeds", node.get("seeds"), View.SEEDS)), rest);
    }

    private JsonNode tree(byte[] body) throws Wrong {
        try (JsonParser parser = mapper.createParser(body)) {
            JsonNode node = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                throw new Wrong(Wrong.BAD, "not JSON: something follows the view");
            }
            if (node == null || node.isMissingNode()) {
                throw new Wrong(Wrong.BAD, "given nothing, expected a view as JSON");
            }
            return node;
        } catch (JacksonException broken) {
            String where = broken.getLocation() == null ? "" : " in line " + broken.getLocation().getLineNr() + ", column "
                    + broken.getLocation().getColumnNr();
            throw new Wrong(Wrong.BAD, "not JSON" + where + ": " + broken.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException impossible) {
            throw new Wrong(Wrong.BAD, "not JSON: " + impossible.getMessage());
        }
    }

    private static void known(String path, JsonNode node, List<String> keys) throws Wrong {
        if (!node.isObject()) {
            throw new Wrong(Wrong.BAD, (path.isEmpty() ? "" : path + ": ") + "given " + given(node) + ", expected an object with "
                    + String.join(", ", keys));
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!keys.contains(name)) {
                throw new Wrong(Wrong.BAD, (path.isEmpty() ? "" : path + ".") + name + ": unknown key" + Nearest.hint(name, keys, "keys"));
            }
        }
    }

    private static View.Arm arm(String path, JsonNode arm) throws Wrong {
        known(path, arm, ARM);
        Map<String, Enacted> policies = new TreeMap<>();
        int at = 0;
        for (JsonNode policy : list(path + ".policies", arm.get("policies"))) {
            String inner = path + ".policies[" + at++ + "]";
            known(inner, policy, POLICY);
            double strength = policy.has("strength") ? number(inner + ".strength", policy.get("strength")) : 1;
            String start = policy.has("start") ? text(inner + ".start", policy.get("start")) : "";
            String id = text(inner + ".id", policy.get("id"));
            if (policies.put(id, new Enacted(strength, start)) != null) {
                throw new Wrong(Wrong.BAD, inner + ".id: given " + id + " twice");
            }
        }
        String label = arm.has("label") ? text(path + ".label", arm.get("label")) : String.join(" + ", policies.keySet());
        return new View.Arm(label, policies);
    }

    private static Map<String, Double> numbers(JsonNode node) throws Wrong {
        Map<String, Double> numbers = new TreeMap<>();
        if (node != null && !node.isNull()) {
            if (!node.isObject()) {
                throw new Wrong(Wrong.BAD, "parameters: given " + given(node) + ", expected an object of numbers by path");
            }
            for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
                String name = names.next();
                numbers.put(name, number(name, node.get(name)));
            }
        }
        return numbers;
    }

    private static Iterable<JsonNode> list(String path, JsonNode node) throws Wrong {
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new Wrong(Wrong.BAD, path + ": given " + given(node) + ", expected a list");
        }
        return node;
    }

    private static String text(String path, JsonNode node) throws Wrong {
        if (node == null || !node.isTextual()) {
            throw new Wrong(Wrong.BAD, path + ": given " + given(node) + ", expected a text");
        }
        return node.asText();
    }

    private static double number(String path, JsonNode node) throws Wrong {
        if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
            throw new Wrong(Wrong.BAD, path + ": given " + given(node) + ", expected a number");
        }
        return node.asDouble();
    }

    private static int whole(String path, JsonNode node, int absent) throws Wrong {
        if (node == null || node.isNull()) {
            return absent;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new Wrong(Wrong.BAD, path + ": given " + given(node) + ", expected a whole number");
        }
        return node.asInt();
    }

    private static String given(JsonNode node) {
        if (node == null || node.isNull()) {
            return "nothing";
        }
        String text = node.isContainerNode() ? node.isArray() ? "a list" : "an object" : node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
