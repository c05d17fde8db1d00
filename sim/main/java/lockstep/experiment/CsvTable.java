package lockstep.experiment;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table with a heading; what is wrong is told by file and line. */
final class CsvTable {
    private CsvTable() {
    }

    /** One line under the heading. */
    record Row(String place, Map<String, String> cells) {

        String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw wrong(place + ": expected a column " + column);
            }
            return text;
        }

        /** A number; NaN from an empty cell. */
        double number(String column) {
            String text = text(column);
            try {
                return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            } catch (NumberFormatException word) {
                throw wrong(place + ", column " + column + ": expected a number, given \"" + text + '"');
            }
        }

        int whole(String column) {
            double number = number(column);
            if (!(number == Math.rint(number))) {
                throw wrong(place + ", column " + column + ": expected a whole number, given \"" + text(column) + '"');
            }
            return (int) number;
        }

        boolean truth(String column) {
            return text(column).equals("true");
        }
    }

    /** Makes one thing of a row. */
    @FunctionalInterface
    interface Reader<T> {
        /** What a row says. */
        T of(Row row);
    }

    /**
     * All rows of a file.
     *
     * @param rows how many there must be
     */
    static <T> List<T> read(Path file, long rows, Reader<T> reader) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ResultsException(file + ": expected a file, found none");
        }
        List<T> all = new ArrayList<>();
        try (MappingIterator<String[]> lines = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(Files.newBufferedReader(file))) {
            String[] heading = lines.hasNext() ? lines.next() : new String[0];
            while (lines.hasNext()) {
                all.add(reader.of(row(file + ", row " + (all.size() + 1), heading, lines.next())));
            }
        } catch (UncheckedIOException wrong) {
            throw wrong.getCause();
        } catch (RuntimeException broken) {
            throw new ResultsException(file + ": expected rows of a table, " + broken.getMessage());
        }
        if (all.size() != rows) {
            throw new ResultsException(file + ": expected " + rows + " rows as manifest.json says, found " + all.size());
        }
        return all;
    }

    private static Row row(String place, String[] heading, String[] cells) {
        if (cells.length != heading.length) {
            throw wrong(place + ": expected " + heading.length + " cells as in the heading, found " + cells.length);
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byName.put(heading[i], cells[i]);
        }
        return new Row(place, byName);
    }

    private static UncheckedIOException wrong(String message) {
        return new UncheckedIOException(new ResultsException(message));
    }
}
