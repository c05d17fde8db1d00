package lockstep.experiment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * manifest.json: what produced the files beside it and how to produce them again.
 *
 * @param scenario  file it was started from, as given
 * @param title     of the scenario
 * @param hash      of the scenario with everything resolved
 * @param resolved  file beside it that holds that
 * @param inputs    all files the scenario was read from, as given
 * @param overrides settings given on the command line
 * @param seed      of the run
 * @param first     first quarter
 * @param last      last quarter
 * @param ticks     ticks run
 * @param repeat    command that repeats the run
 * @param version   of the program
 * @param java      runtime
 * @param system    operating system
 * @param started   UTC
 * @param finished  UTC
 * @param seconds   wall-clock time of the run, without writing
 * @param rows      rows by file
 */
@JsonPropertyOrder({"scenario", "title", "hash", "resolved", "inputs", "overrides", "seed", "first", "last", "ticks", "repeat", "version",
        "java",
    "system", "started", "finished", "seconds", "rows"})
public record Manifest(String scenario, String title, String hash, String resolved, List<String> inputs, List<String> overrides, long seed,
        String first, String last, int ticks, String repeat, String version, String java, String system, String started, String finished,
        double seconds, Map<String, Long> rows) {

    void write(Writer writer) throws IOException {
        writer.write(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this));
        writer.write('\n');
    }
}
