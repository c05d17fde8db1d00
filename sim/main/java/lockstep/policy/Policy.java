package lockstep.policy;

import java.util.List;
import java.util.Map;
import lockstep.Param;

/** One recommendation, one thing governments do, a negative control, or a package of such: one file of the catalogue. */
public record Policy(
        @Param("One line that names it, in neutral words") String name,
        @Param("What kind of entry it is") Kind kind,
        @Param(value = "Document it comes from, by its short name", absent = "''") String document,
        @Param(value = "Place in the document", absent = "''") String section,
        @Param(value = "Who speaks, such as think tank, scholar, advocacy group, legislators", absent = "''")
        String standpoint,
        @Param("What is asked for, in one sentence of our own") String asks,
        @Param("How it is supposed to work") String works,
        @Param(value = "What was assumed: size, start, cost, who takes part, delay", absent = "[]") List<String> assumes,
        @Param(value = "How it may disappoint or backfire in the model, one way an item", absent = "[]") List<String> backfires,
        @Param(value = "How likely it is to be done at all", absent = "''") String feasibility,
        @Param(value = "Numbers it is meant to move, by metric and cell such as posts-share[sponsor=china]: up or down", absent = "{}")
        Map<String, Hope> hopes,
        @Param(value = "Nations or groups who act; a change of government in one may end its part", absent = "[]")
        List<String> actors,
        @Param(value = "Quarter in which it starts", absent = "2022Q1") String start,
        @Param(value = "Quarter in which it ends; never if left out", absent = "''") String ends,
        @Param(value = "What is delivered of what is announced; each run draws from the range", unit = "share", min = 0, max = 1,
                absent = "1") double delivery,
        @Param(value = "Chance that a change of government ends the part of the nation", unit = "probability", min = 0, max = 1,
                absent = "0") double reversal,
        @Param(value = "What is done, by a short name", absent = "{}") Map<String, Measure> measures,
        @Param(value = "The policy done weakly and strongly", absent = "{}") Magnitude.Pair magnitudes,
        @Param(value = "Policies of a package, by id", absent = "[]") List<String> includes,
        @Param(value = "Policies that cannot be in force together with this one, by id", absent = "[]") List<String> excludes,
        @Param(value = "Last quarter from which dated events of the scenario happen; all do if left out", absent = "''")
        String eventsUntil) {

    /** What an entry of the catalogue is. */
    public enum Kind {
        /** Asked for by a document. */
        RECOMMENDATION,
        /** What governments did or may do. */
        GOVERNMENT,
        /** A test: nothing, or a known sign, must come out. */
        CONTROL,
        /** Several of the others together. */
        PACKAGE,
        /** What the others are compared with. */
        BASELINE
    }
}
