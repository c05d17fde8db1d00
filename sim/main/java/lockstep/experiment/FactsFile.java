package lockstep.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lockstep.metric.Fact;
import lockstep.setup.Clock;

/** Reads facts with their operators from YAML; unknown, missing and repeated keys are errors. */
public final class FactsFile {
    private FactsFile() {
    }

    private record Content(List<Fact> facts) {
    }

    /**
     * Facts of a file, in its order.
     *
     * @throws IOException if it cannot be read or something in it is wrong; the message names file, line and cause
     */
    public static List<Fact> read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        List<Fact> facts;
        try {
            facts = mapper.readValue(Files.readString(file), Content.class).facts();
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw new IOException(file + ", line " + line + ": " + reason(wrong), wrong);
        }
        Set<String> ids = new HashSet<>();
        for (Fact fact : facts) {
            if (!ids.add(fact.id())) {
                throw new IOException(file + ": expected each id once, given " + fact.id() + " twice");
            }
            if (!Clock.isQuarter(fact.date())) {
                throw new IOException(file + ": fact " + fact.id() + ": expected a date such as 2020Q4, given " + fact.date());
            }
        }
        return facts;
    }

    /** The library's reasons in words for people. */
    private static String reason(JsonProcessingException wrong) {
        String text = wrong.getOriginalMessage();
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '" + unknown.getPropertyName() + "'; allowed: " + new TreeSet<>(unknown.getKnownPropertyIds());
        }
        if (wrong instanceof InvalidTypeIdException kind) {
            return "unknown kind '" + kind.getTypeId() + "'; allowed: " + text.replaceFirst("(?s).*known type ids = \\[(.*?)\\].*", "$1");
        }
        return text.replaceFirst("(?s)^Missing creator property '([^']*)'.*", "key '$1' is missing")
                .replaceFirst("(?s)^Null value for creator property '([^']*)'.*", "key '$1' has no value");
    }
}
