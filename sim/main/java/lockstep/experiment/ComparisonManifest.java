package lockstep.experiment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * manifest.json of a comparison: what produced the files beside it and how to produce them again.
 *
 * @param scenario  file it was started from, as given
 * @param hash      of the scenario with everything resolved
 * @param resolved  file beside it that holds that
 * @param inputs    all files the scenario was read from
 * @param overrides settings given on the command line
 * @param options   policies, baseline, seeds and all else that was chosen
 * @param files     SHA-256 of each policy and viewpoint read
 * @param first     first quarter
 * @param last      last quarter
 * @param rejected  draws of worlds that were refused, and why
 * @param repeat    command that repeats it
 * @param version   of the program
 * @param java      runtime
 * @param system    operating system
 * @param started   UTC
 * @param finished  UTC
 * @param seconds   wall-clock time, without writing
 * @param rows      rows by file
 */
@JsonPropertyOrder({"scenario", "hash", "resolved", "inputs", "overrides", "options", "files", "first", "last", "rejected", "repeat",
    "version", "java", "system", "started", "finished", "seconds", "rows"})
public record ComparisonManifest(String scenario, String hash, String resolved, List<String> inputs, List<String> overrides,
        Map<String, Object> options, Map<String, String> files, String first, String last, List<String> rejected, String repeat,
        String version, String java, String system, String started, String finished, double seconds, Map<String, Long> rows) {

    void write(Writer writer) throws IOException {
        writer.write(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this));
        writer.write('\n');
    }
}
