package lockstep.ballot;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A decision rule as data: conditions on a tally that must all hold. Simulated votes and voting power ask the same {@link #carries}.
 * Nothing carries without a vote in favour, and one more vote in favour never defeats what carried. Immutable.
 */
public final class Rule {
    private final String name;
    private final Map<String, Condition> conditions;
    private final List<Column> columns;
    private final Predicate<Tally> test;

    private Rule(String name, Map<String, Condition> conditions) {
        this.name = name;
        this.conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
        Condition whole = new Condition.All(this.conditions);
        Set<Column> asked = new LinkedHashSet<>();
        whole.test(column -> asked.add(column) ? 1 : 0);
        columns = asked.stream().sorted(Comparator.comparing(column -> !column.name().equals(Column.VOTES))).toList();
        test = whole.test(columns::indexOf);
    }

    /** A rule of its own, of one or more conditions by any names. */
    public static Rule of(Map<String, Condition> conditions) {
        return new Rule("", conditions);
    }

    /** A rule of the catalogue. */
    public static Optional<Rule> named(String name) {
        return Optional.ofNullable(Catalogue.RULES.get(name));
    }

    /** Names of the catalogue, in order of the alphabet. */
    public static Set<String> names() {
        return Catalogue.RULES.keySet();
    }

    static Rule known(String name, Map<String, Condition> conditions) {
        return new Rule(name, conditions);
    }

    /** Whether the tally carries a proposal; the tally has the columns of {@link #columns}. */
    public boolean carries(Tally tally) {
        return tally.wanted() && test.test(tally);
    }

    /** What its conditions count, each once; the votes first if they are counted. */
    public List<Column> columns() {
        return columns;
    }

    /** Its name in the catalogue, else its conditions in words, the same for rules that decide alike by the same conditions. */
    @Override public String toString() {
        return name.isEmpty() ? conditions.values().stream().map(Condition::toString).collect(Collectors.joining(" and ")) : name;
    }

    @Override public boolean equals(Object other) {
        return other instanceof Rule rule && rule.name.equals(name) && rule.conditions.equals(conditions);
    }

    @Override public int hashCode() {
        return 31 * name.hashCode() + conditions.hashCode();
    }
}
