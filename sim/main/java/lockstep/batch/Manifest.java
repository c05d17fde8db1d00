package lockstep.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lockstep.experiment.Version;

/**
 * manifest.json: which experiment a folder holds. Nothing in it depends on when, where or by how many it was run.
 *
 * @param title    of the experiment
 * @param hash     of all that decides its numbers
 * @param version  of this program
 * @param files    version of DuckDB, which writes the files
 * @param scenario hash of the resolved scenario; "" for a function
 * @param policies hash of what is laid under all arms, and of each arm
 * @param points   how many
 * @param seeds    at each point
 * @param arms     their names, the baseline first
 * @param dates    when series are read
 * @param series   their names
 * @param chunk    jobs in a chunk
 */
@JsonPropertyOrder({"title", "hash", "version", "files", "scenario", "policies", "points", "seeds", "arms", "dates", "series", "chunk"})
public record Manifest(String title, String hash, String version, String files, String scenario, List<String> policies, int points,
        int seeds, List<String> arms, List<String> dates, List<String> series, int chunk) {

    static Manifest of(Experiment e) {
        return new Manifest(e.setup().title(), e.hash(), Version.program(), DuckDb.version(), e.inputs().hash(), e.inputs().policies(),
                e.points().count(), e.setup().seeds(), e.model().arms(), e.model().dates(),
                e.model().series().stream().map(Series::name).toList(), e.setup().chunk());
    }

    static Manifest read(Path file) throws IOException {
        try {
            return new ObjectMapper().readValue(Files.readString(file), Manifest.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new ResultException(file + ": expected the manifest of an experiment, as 'lockstep experiment run' writes it");
        }
    }

    String text() throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n";
    }
}
