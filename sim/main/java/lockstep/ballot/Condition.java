package lockstep.ballot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lockstep.Param;

/**
 * A condition on a tally, as data. All kinds agree that one more vote in favour, or one less against, never breaks what held; the indices
 * of voting power rest on that.
 */
public sealed interface Condition {

    /** The condition as a test; {@code column} tells the place of a column in tallies. */
    Predicate<Tally> test(Function<Column, Integer> column);

    /** Enough votes in favour. */
    record Quota(
            @Param("Votes in favour at the least: a share such as 2/3 or 71 %, or a number") Threshold atLeast,
            @Param("What it is a share of: cast, replies, all, or number") Base of,
            @Param(value = "Weight that is counted", absent = Column.VOTES) String in) implements Condition {

        public Quota {
            check("at-least", atLeast, of);
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            int c = column.apply(Column.weight(in));
            return t -> atLeast.compare(t.in(c).yes(), of.of(t.in(c))) >= 0;
        }

        @Override public String toString() {
            return in + " for >= " + of.words(atLeast);
        }
    }

    /** More votes in favour than a share. */
    record Majority(
            @Param(value = "Share or number that votes in favour must exceed", absent = "1/2") Threshold moreThan,
            @Param(value = "What it is a share of: cast, replies, all, or number", absent = "cast") Base of,
            @Param(value = "Weight that is counted", absent = Column.VOTES) String in) implements Condition {

        public Majority {
            check("more-than", moreThan, of);
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            int c = column.apply(Column.weight(in));
            return t -> moreThan.compare(t.in(c).yes(), of.of(t.in(c))) > 0;
        }

        @Override public String toString() {
            return in + " for > " + of.words(moreThan);
        }
    }

    /** Few enough votes against. */
    record Opposition(
            @Param("Votes against at the most: a share such as 1/4, or a number") Threshold atMost,
            @Param("What it is a share of: cast, replies, all, or number") Base of,
            @Param(value = "Weight that is counted", absent = Column.VOTES) String in) implements Condition {

        public Opposition {
            check("at-most", atMost, of);
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            int c = column.apply(Column.weight(in));
            return t -> atMost.compare(t.in(c).no(), of.of(t.in(c))) <= 0;
        }

        @Override public String toString() {
            return in + " against <= " + of.words(atMost);
        }
    }

    /** No blocking minority: too few are not in favour, whether against, abstaining or away. */
    record Blocking(
            @Param("Smallest minority that blocks: a share of all members, or a number") Threshold atLeast,
            @Param("What it is a share of: all, or number") Base of,
            @Param(value = "Weight that is counted", absent = Column.VOTES) String in) implements Condition {

        public Blocking {
            check("at-least", atLeast, of);
            ofAll(of);
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            int c = column.apply(Column.weight(in));
            return t -> atLeast.compare(t.in(c).all() - t.in(c).yes(), of.of(t.in(c))) < 0;
        }

        @Override public String toString() {
            return in + " not for < " + of.words(atLeast);
        }
    }

    /** Enough replies, whatever they say. */
    record Turnout(
            @Param("Replies at the least: a share of all, or a number") Threshold atLeast,
            @Param(value = "What it is a share of: all, or number", absent = "all") Base of,
            @Param(value = "Weight that is counted", absent = Column.VOTES) String in) implements Condition {

        public Turnout {
            check("at-least", atLeast, of);
            ofAll(of);
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            int c = column.apply(Column.weight(in));
            return t -> atLeast.compare(t.in(c).replies(), of.of(t.in(c))) >= 0;
        }

        @Override public String toString() {
            return in + " returned >= " + of.words(atLeast);
        }
    }

    /** No vote against by any of some members; to abstain or to stay away is no veto. */
    record Veto(@Param("Who has a veto") List<String> members) implements Condition {

        public Veto {
            if (members.isEmpty()) {
                throw new IllegalArgumentException("members: given none, expected at least one");
            }
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            int c = column.apply(new Column("veto", members));
            return t -> t.in(c).no() == 0;
        }

        @Override public String toString() {
            return "none of " + String.join(", ", members) + " against";
        }
    }

    /** Every one of several conditions. */
    record All(@Param("Conditions that must all hold, by any names") Map<String, Condition> conditions) implements Condition {

        public All {
            some(conditions);
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            Predicate<Tally>[] tests = tests(conditions, column);
            return tests.length == 1 ? tests[0] : t -> {
                for (Predicate<Tally> test : tests) {
                    if (!test.test(t)) {
                        return false;
                    }
                }
                return true;
            };
        }

        @Override public String toString() {
            return words(conditions, " and ");
        }
    }

    /** At least one of several conditions, such as consensus or else a vote. */
    record Any(@Param("Conditions of which one is enough, by any names") Map<String, Condition> conditions) implements Condition {

        public Any {
            some(conditions);
        }

        @Override public Predicate<Tally> test(Function<Column, Integer> column) {
            Predicate<Tally>[] tests = tests(conditions, column);
            return t -> {
                for (Predicate<Tally> test : tests) {
                    if (test.test(t)) {
                        return true;
                    }
                }
                return false;
            };
        }

        @Override public String toString() {
            return words(conditions, " or ");
        }
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Tally>[] tests(Map<String, Condition> conditions, Function<Column, Integer> column) {
        return conditions.values().stream().map(condition -> condition.test(column)).toArray(Predicate[]::new);
    }

    private static String words(Map<String, Condition> conditions, String joint) {
        return conditions.values().stream().map(Condition::toString).collect(Collectors.joining(joint, "(", ")"));
    }

    private static void some(Map<String, Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("given no conditions, expected at least one");
        }
    }

    /** Shares lie between 0 and 1, numbers are whole. */
    private static void check(String name, Threshold threshold, Base of) {
        if (of == Base.NUMBER && !threshold.whole()) {
            throw new IllegalArgumentException(name + ": given " + threshold + " of number, expected a whole number, or of: cast, replies, all");
        }
        if (of != Base.NUMBER && !threshold.share()) {
            throw new IllegalArgumentException(name + ": given " + threshold + ", expected a share from 0 to 1, or of: number");
        }
    }

    private static void ofAll(Base of) {
        if (of != Base.ALL && of != Base.NUMBER) {
            throw new IllegalArgumentException("of: given " + of.name().toLowerCase(Locale.ROOT) + ", expected all or number");
        }
    }
}
