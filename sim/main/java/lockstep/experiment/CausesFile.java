package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lockstep.setup.Clock;
import lockstep.why.Answer;
import lockstep.why.Cause;
import lockstep.why.Recurrence;

/** causes.csv: what was left out of a run, the one with the largest effect first, and how that fares in other runs as far as it was tried. */
public final class CausesFile {
    private CausesFile() {
    }

    /** Writes an answer and what is known of other runs. */
    public static void write(Answer answer, List<Recurrence> others, Clock clock, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("rank", "effect", "with", "without", "unit", "kind", "tick", "date", "happenings", "words", "runs", "occurs", "same_direction",
                "median_effect", "lowest_effect", "highest_effect");
        int rank = 1;
        for (Cause cause : answer.causes()) {
            Recurrence r = others.stream().filter(other -> other.cause() == cause).findFirst().orElse(null);
            csv.row(rank++, cause.effect(), cause.with(), cause.without(), cause.unit(), cause.kind(), cause.tick(),
                    clock.quarterOf(cause.tick()), cause.happenings(), cause.words(), r == null ? null : r.seeds(), r == null ? null : r.occurs(),
                    r == null ? null : r.same(), r == null ? null : r.median(), r == null ? null : r.low(), r == null ? null : r.high());
        }
    }
}
