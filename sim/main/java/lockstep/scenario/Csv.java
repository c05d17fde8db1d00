package lockstep.scenario;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV text, every cell with its place. Empty lines and lines that start with # are left out. */
record Csv(List<Node.Scalar> header, List<List<Node.Scalar>> rows) {

    static Csv read(String file, String text, Problems problems) {
        List<List<Node.Scalar>> rows = new ArrayList<>();
        CsvFactory factory = CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES).enable(CsvParser.Feature.ALLOW_COMMENTS).build();
        try (CsvParser parser = factory.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                rows.add(row(file, parser));
            }
        } catch (IOException e) {
            JsonLocation at = e instanceof JacksonException json ? json.getLocation() : null;
            Place place = at == null ? new Place(file, 1, 1) : new Place(file, at.getLineNr(), at.getColumnNr());
            String message = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
            problems.addHole(place, "", "not CSV: " + message.lines().findFirst().orElse(""));
        }
        return rows.isEmpty() ? new Csv(List.of(), List.of()) : new Csv(rows.get(0), rows.subList(1, rows.size()));
    }

    private static List<Node.Scalar> row(String file, CsvParser parser) throws IOException {
        List<Node.Scalar> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation at = parser.currentTokenLocation();
            cells.add(new Node.Scalar(new Place(file, at.getLineNr(), at.getColumnNr()), parser.getText()));
        }
        return cells;
    }

    /** Position of a column, -1 if there is none. */
    int column(String name) {
        return names().indexOf(name);
    }

    List<String> names() {
        return header.stream().map(Node.Scalar::text).toList();
    }

    /** Where the table starts. */
    Place start(String file) {
        return header.isEmpty() ? new Place(file, 1, 1) : header.get(0).place();
    }
}
