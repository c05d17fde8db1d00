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

    /** All problems of all files, in the order they were met, and each from top to bottom. */
    public List<Problem> problems() {
        return problems;
    }
}
