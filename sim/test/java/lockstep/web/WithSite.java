package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the server with the small scenario, whose files are in the folder. Nothing they do is an error that it did not expect. */
abstract class WithSite {
    static Path folder;
    static Site site;

    @BeforeAll
    static void start(@TempDir Path empty) throws IOException {
        folder = empty;
        site = new Site(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
        assertThat(site.log).as("unexpected errors").isEmpty();
    }
}
