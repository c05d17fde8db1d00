package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lockstep.scenario.Evidence;

/** assumptions.csv: the scenario's parameters, with what vouches for each. */
final class AssumptionsFile {
    private static final String PARAMETERS = "parameters.";

    private AssumptionsFile() {
    }

    static long write(List<Evidence> known, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("parameter", "value", "unit", "low", "high", "source", "meaning");
        List<Evidence> parameters = known.stream().filter(e -> e.path().startsWith(PARAMETERS)).toList();
        for (Evidence e : parameters) {
            csv.row(e.path(), e.value(), e.unit(), e.plausible().map(r -> r.low()).orElse(null),
                    e.plausible().map(r -> r.high()).orElse(null), e.source(), e.meaning());
        }
        return parameters.size();
    }
}
