package lockstep.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * complete.json: all chunks of an experiment are there.
 *
 * @param rounds   of the allocation
 * @param chunks   files
 * @param runs     made, those that failed among them
 * @param failures runs that threw
 */
@JsonPropertyOrder({"rounds", "chunks", "runs", "failures"})
public record Completion(int rounds, int chunks, long runs, long failures) {

    static Completion read(Path file) throws IOException {
        return new ObjectMapper().readValue(Files.readString(file), Completion.class);
    }

    String text() throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n";
    }
}
