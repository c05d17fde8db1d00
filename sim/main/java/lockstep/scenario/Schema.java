package lockstep.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import lockstep.Param;
import lockstep.ballot.Condition;
import lockstep.ballot.Rule;
import lockstep.ballot.Threshold;
import lockstep.policy.Policy;
import lockstep.setup.Assembly;
import lockstep.setup.ExperimentSetup;
import lockstep.setup.Setup;
import lockstep.setup.ViewpointSetup;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

/**
 * JSON Schema of scenario, policy, viewpoint and experiment files, for editors. Nothing is required in it: a file may leave to the file it extends
 * whatever it likes, so completeness is checked when a scenario is loaded.
 */
public final class Schema {
    private static final String QUARTER = "^[12][0-9]{3}Q[1-4]$";

    private static final String THRESHOLD = "^[0-9]+( ?/ ?[1-9][0-9]*|(\\.[0-9]+)?( ?%)?)$";

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode definitions = mapper.createObjectNode();

    private Schema() {
    }

    /** What a file holds. */
    public enum Of {
        SCENARIO(Setup.class), POLICY(Policy.class), VIEWPOINT(ViewpointSetup.class), EXPERIMENT(ExperimentSetup.class), ASSEMBLY(Assembly.class);

        private final Class<?> type;

        Of(Class<?> type) {
            this.type = type;
        }
    }

    /** The schema (draft 2020-12) of files as JSON text. */
    public static String json(Of of) {
        return new Schema().text(of);
    }

    private String text(Of of) {
        ObjectNode root = mapper.createObjectNode();
        String title = "Lockstep " + Names.kebab(of);
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title).put("type", "object");
        ObjectNode keys = root.putObject("properties");
        described(keys.putObject("extends"), "File this one is laid over, by its path from here").put("type", "string");
        keys.set("include", described(texts(), "Files merged before this one, by their path from here; no two may give the same value"));
        for (Shape.Field field : Shape.of(of.type).fields()) {
            keys.set(field.name(), of == Of.SCENARIO ? section(field) : component(field));
        }
        root.put("additionalProperties", false).set("$defs", definitions);
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can be written", e);
        }
    }

    /** A section by id may also be a table. */
    private ObjectNode section(Shape.Field field) {
        ObjectNode section = component(field);
        if (section.get("properties") instanceof ObjectNode keys) {
            described(keys.putObject("table"), "CSV file with one row per entry, by its path from here").put("type", "string");
            keys.set("key", described(texts(), "Columns that make the id, joined with a slash"));
            ObjectNode columns = described(keys.putObject("columns"), "Evidence of columns").put("type", "object");
            evidence(columns.putObject("additionalProperties"), null);
        }
        return section;
    }

    private ObjectNode component(Shape.Field field) {
        ObjectNode schema = of(field.type(), field.param());
        if (field.quarter()) {
            schema.put("pattern", QUARTER);
        }
        String unit = field.param().unit().isEmpty() ? "" : " (" + field.param().unit() + ")";
        String absent = field.required() ? "" : "; " + field.param().absent() + " where left out";
        return described(schema, field.param().value() + unit + absent);
    }

    private ObjectNode of(Type type, Param param) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments.length == 2 ? map(of(arguments[1], param)) : arguments[0] == Double.class ? numbers() : texts();
        }
        Class<?> plain = (Class<?>) type;
        ObjectNode schema = mapper.createObjectNode();
        if (plain == Rule.class) {
            ArrayNode forms = schema.putArray("anyOf");
            ArrayNode names = forms.addObject().putArray("enum");
            Rule.names().forEach(names::add);
            forms.add(map(of(Condition.class, param)));
            return schema;
        }
        if (plain == Threshold.class) {
            schema.putArray("type").add("number").add("string");
            return schema.put("pattern", THRESHOLD).put("minimum", 0);
        }
        if (plain.isSealed()) {
            ArrayNode kinds = schema.putArray("anyOf");
            Shape.kinds(plain).forEach((name, kind) -> kinds.add(reference(kind, name)));
            return schema;
        }
        if (plain.isRecord()) {
            return reference(plain, null);
        }
        if (plain.isEnum()) {
            ArrayNode constants = schema.putArray("enum");
            Arrays.stream(plain.getEnumConstants()).forEach(constant -> constants.add(Names.kebab((Enum<?>) constant)));
            return schema;
        }
        if (plain == String.class || plain == boolean.class) {
            return schema.put("type", plain == boolean.class ? "boolean" : "string");
        }
        ArrayNode forms = schema.putArray("anyOf");
        forms.add(number(plain, param));
        evidence(forms.addObject(), param).withObject("properties").set("value", number(plain, param));
        if (param.endless()) {
            forms.addObject().put("const", Numbers.INFINITE);
        }
        return schema;
    }

    private ObjectNode map(ObjectNode entry) {
        ObjectNode schema = mapper.createObjectNode().put("type", "object");
        about(schema.putObject("properties"));
        schema.putObject("additionalProperties").putArray("anyOf").add(entry).addObject().put("type", "null");
        return schema;
    }

    private ObjectNode number(Class<?> type, Param param) {
        boolean whole = type == int.class || type == Integer.class;
        ObjectNode number = mapper.createObjectNode().put("type", whole ? "integer" : "number");
        if (Double.isFinite(param.min())) {
            number.put("minimum", param.min());
        }
        if (Double.isFinite(param.max())) {
            number.put("maximum", param.max());
        }
        return number;
    }

    private ObjectNode evidence(ObjectNode schema, Param param) {
        ObjectNode keys = schema.put("type", "object").put("additionalProperties", false).putObject("properties");
        about(keys);
        ObjectNode unit = described(keys.putObject("unit"), "Unit, as the parameter's own").put("type", "string");
        if (param != null) {
            unit.put("const", param.unit());
        }
        ArrayNode forms = described(keys.putObject("range"), "Plausible values: [low, high], or a share such as +-20 %").putArray("anyOf");
        forms.addObject().put("type", "array").put("minItems", 2).put("maxItems", 2).putObject("items").put("type", "number");
        forms.addObject().put("type", "string");
        return schema;
    }

    private static void about(ObjectNode keys) {
        described(keys.putObject("source"), "Where the numbers come from, or 'assumed' and why").put("type", "string");
        described(keys.putObject("note"), "Anything a reader should know").put("type", "string");
    }

    private ObjectNode texts() {
        ObjectNode schema = mapper.createObjectNode();
        ArrayNode forms = schema.putArray("anyOf");
        forms.addObject().put("type", "array").putObject("items").put("type", "string");
        forms.addObject().put("type", "string");
        return schema;
    }

    private ObjectNode numbers() {
        ObjectNode schema = mapper.createObjectNode().put("type", "array");
        schema.putObject("items").put("type", "number");
        return schema;
    }

    private ObjectNode reference(Class<?> record, String kind) {
        String name = record.getName().substring(record.getPackageName().length() + 1).replace('$', '.');
        if (!definitions.has(name)) {
            ObjectNode schema = definitions.putObject(name).put("type", "object").put("additionalProperties", false);
            ObjectNode keys = schema.putObject("properties");
            about(keys);
            if (kind != null) {
                keys.putObject("kind").put("const", kind);
            }
            Shape.of(record).fields().forEach(field -> keys.set(field.name(), component(field)));
        }
        return mapper.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode described(ObjectNode schema, String meaning) {
        return schema.put("description", meaning);
    }
}
