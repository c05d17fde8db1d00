package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lockstep.analysis.Uncertain;

/** worlds.csv: what was drawn, one row per world and parameter. */
final class WorldsFile {
    private WorldsFile() {
    }

    static long write(DrawnWorlds worlds, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("world", "parameter", "value", "low", "high");
        List<Uncertain> uncertain = worlds.uncertain();
        for (int w = 0; w < worlds.drawn().size(); w++) {
            for (int p = 0; p < uncertain.size(); p++) {
                csv.row(w + 1, uncertain.get(p).name(), worlds.drawn().get(w)[p], uncertain.get(p).low(), uncertain.get(p).high());
            }
        }
        return (long) worlds.drawn().size() * uncertain.size();
    }
}
