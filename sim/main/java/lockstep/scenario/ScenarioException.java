package lockstep.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be used; the message has one line per problem. */
public final class ScenarioException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    ScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The same problems, with those of one file told of it by another name. */
    public ScenarioException calling(String file, String other) {
        return new ScenarioException(problems.stream().map(p -> p.file().equals(file)
                ? new Problem(other, p.line(), p.column(), p.path(), p.text()) : p).toList());
    }

    /** All problems of all files, in the order they were met, and each from top to bottom. */
    public List<Problem> problems() {
        return problems;
    }
}
