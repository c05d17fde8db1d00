package lockstep.app;

import java.io.IOException;
import java.nio.file.Path;
import lockstep.chart.Picture;
import lockstep.experiment.Results;
import lockstep.experiment.ResultsException;
import lockstep.scenario.Nearest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Results on disk, as the command line names them. */
final class Saved {
    @Parameters(index = "0", paramLabel = "RESULTS", description = "Folder that 'lockstep compare' wrote.")
    private Path folder;

    @Option(names = "--against", paramLabel = "BASELINE", description = "Baseline to hold policies against. Default: the first compared.")
    private String against;

    /** All of it; refused with one message if it is no whole comparison. */
    Results read() throws IOException {
        try {
            return Results.read(folder);
        } catch (ResultsException wrong) {
            throw new InputException(wrong.getMessage());
        }
    }

    Path folder() {
        return folder;
    }

    String baseline(Results results) {
        if (against != null && !results.baselines().contains(against)) {
            throw new InputException("--against: the results hold no baseline " + against + Nearest.hint(against, results.baselines(), "baselines"));
        }
        return against == null ? results.baselines().get(0) : against;
    }

    /** Makes sure that pictures can be made. */
    static void canDraw() {
        // No window is opened, and a display that does not answer must not matter.
        System.setProperty("java.awt.headless", "true");
        if (!Picture.canWrite()) {
            throw new InputException("no fonts installed: apt-get install fontconfig fonts-dejavu-core");
        }
    }
}
