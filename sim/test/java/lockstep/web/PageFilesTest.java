package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page. */
class PageFilesTest {
    private static final Path FOLDER = Path.of("sim/main/resources/lockstep/web");
    private static final Pattern IMPORT = Pattern.compile("from '\\./([^']+)'");
    private static final Pattern ELSEWHERE = Pattern.compile("(?<!xmlns=\"|NS\\(')https?://");

    @Test
    void everyFileIsListedAndEveryOneListedIsThere() throws IOException {
        Map<String, String> listed = listed();
        assertThat(listed.keySet()).containsAll(files());
        for (String resource : listed.values()) {
            assertThat(Server.class.getClassLoader().getResource(resource)).as(resource).isNotNull();
        }
    }

    @Test
    void modulesImportOnlyWhatIsServed() throws IOException {
        for (String module : files()) {
            assertThat(IMPORT.matcher(text(module)).results().map(found -> found.group(1))).as(module).isSubsetOf(listed().keySet());
        }
    }

    @Test
    void nothingComesFromElsewhereAndNoFileIsLong() throws IOException {
        for (String file : files()) {
            assertThat(ELSEWHERE.matcher(text(file)).find()).as(file + " names another host").isFalse();
            assertThat(text(file).lines().count()).as("lines of " + file).isLessThan(300);
        }
    }

    private static Map<String, String> listed() throws IOException {
        return text("assets.txt").lines().map(line -> line.split(" ")).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a, TreeMap::new));
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString()).filter(name -> !Set.of("assets.txt", "index.html").contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
