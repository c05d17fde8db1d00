package lockstep.web;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the page, each of which finds a browser with a wide and light window. */
abstract class WithBrowser {
    static Browser page;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        page = new Browser(folder);
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @BeforeEach
    void light() {
        page.scheme("light");
        page.wide(1440, 900);
    }
}
