package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;

/** Rows of RFC 4180, with a plain line feed so that files are equal on every system. Numbers are written so that they read back exactly. */
public final class CsvWriter {
    private final Writer writer;

    /** Writes to a writer, which is the caller's to close. */
    public CsvWriter(Writer writer) {
        this.writer = writer;
    }

    /** One row; null and what is not finite become empty cells. */
    public void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(quoted(text(cells[i])));
        }
        writer.write('\n');
    }

    private static String text(Object cell) {
        if (cell == null || cell instanceof Double number && !Double.isFinite(number)) {
            return "";
        }
        return cell.toString();
    }

    /** A cell as it stands in a file. */
    static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",\"\r\n".indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
