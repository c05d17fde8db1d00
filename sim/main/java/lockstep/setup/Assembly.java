package lockstep.setup;

import lockstep.Param;
import lockstep.ballot.Rule;

import java.util.List;
import java.util.Map;

/** A body without a world around it: who votes, with what weight, by what rule. For published bodies and games of theory. */
public record Assembly(
        @Param("One line that names it") String title,
        @Param("Where members, weights and rule come from") String source,
        @Param(value = "What is published of its voting power, and where", absent = "''") String published,
        @Param(value = "Decision rule: a name of the rule catalogue, or conditions by any names that must all hold", absent = "''") Rule rule,
        @Param(value = "Votes that it takes, in place of a rule; 0 if there is a rule", unit = "votes", min = 0, absent = "0") int quota,
        @Param(value = "Weights by member, by the names the rule counts: votes, people, ...; 'count' makes so many members alike",
                unit = "weight", min = 0, absent = "{}") Map<String, Map<String, Integer>> members,
        @Param(value = "Votes in place of members, such as [7x5, 1x10] for five with 7 and ten with 1", absent = "[]") List<String> weights,
        @Param(value = "Blocs, by their members", absent = "{}") Map<String, List<String>> blocs,
        @Param(value = "What is known of its powers and verdicts, for 'lockstep dock'", absent = "{}") PowerDock dock) {

    /** Key of a member that is no weight but the number of members alike. */
    public static final String COUNT = "count";
}
