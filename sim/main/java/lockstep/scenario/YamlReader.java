package lockstep.scenario;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads YAML to nodes that know where they stand. Texts stay texts: what they mean is decided where the expected type is known. */
final class YamlReader {
    private static final int LARGEST_FILE = 256 << 20;

    private final Place start;
    private final Problems problems;
    private YAMLParser parser;

    /** {@code start} names the file; with line 0 every node stands there, as for a text from the command line. */
    YamlReader(Place start, Problems problems) {
        this.start = start;
        this.problems = problems;
    }

    /** The only document of a text; an empty scalar if there is none or it cannot be read. */
    Node read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        try (YAMLParser open = YAMLFactory.builder().loaderOptions(options).build().createParser(text)) {
            parser = open;
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Node.Scalar(start, null);
            }
            Node node = value(first, here(), "");
            if (parser.nextToken() != null) {
                problems.add(here(), "", "a second document starts, expected one per file");
            }
            return node;
        } catch (IOException e) {
            complain(e);
            return new Node.Scalar(start, null);
        }
    }

    private Node value(JsonToken token, Place place, String path) throws IOException {
        if (parser.isCurrentAlias()) {
            problems.add(here(), path, "given an alias, which scenario files do not have; use extends or include");
        }
        return switch (token) {
            case START_OBJECT -> mapping(place, path);
            case START_ARRAY -> sequence(place, path);
            case VALUE_NULL -> new Node.Scalar(here(), null);
            default -> new Node.Scalar(here(), parser.getText());
        };
    }

    private Node mapping(Place place, String path) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place at = here();
            String inner = Names.path(path, key);
            Node node = value(parser.nextToken(), at, inner);
            Node.Entry earlier = entries.putIfAbsent(key, new Node.Entry(at, node));
            if (earlier != null) {
                problems.add(at, inner, "given twice, first in line " + earlier.place().line());
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node sequence(Place place, String path) throws IOException {
        List<Node> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token, here(), path));
            token = parser.nextToken();
        }
        return new Node.Sequence(place, items);
    }

    private Place here() {
        return at(parser.currentTokenLocation());
    }

    private Place at(JsonLocation location) {
        return start.line() == 0 || location == null ? start : new Place(start.file(), location.getLineNr(), location.getColumnNr());
    }

    /** The parser's own words span several lines and repeat the text; its problem and the mark are enough. */
    private void complain(IOException e) {
        Place place = start;
        String message = e.getMessage();
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Place mark = new Place(start.file(), marked.getProblemMark().getLine() + 1, marked.getProblemMark().getColumn() + 1);
            place = start.line() == 0 ? start : mark;
            message = marked.getProblem();
        } else if (e instanceof JacksonException located) {
            place = at(located.getLocation());
            message = located.getOriginalMessage();
        }
        problems.addHole(place, "", "not YAML: " + message.lines().findFirst().orElse(""));
    }
}
