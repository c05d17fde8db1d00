package lockstep.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.ballot.Condition.All;
import lockstep.ballot.Condition.Any;
import lockstep.ballot.Condition.Blocking;
import lockstep.ballot.Condition.Majority;
import lockstep.ballot.Condition.Opposition;
import lockstep.ballot.Condition.Quota;
import lockstep.ballot.Condition.Turnout;
import lockstep.ballot.Condition.Veto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {
    private static final Rule ISO_DRAFT = rule("iso-draft");

    static Rule rule(String name) {
        return Rule.named(name).orElseThrow();
    }

    static List<Rule> rules() {
        return Rule.names().stream().map(RuleTest::rule).toList();
    }

    private static Threshold share(String text) {
        return Threshold.of(text).orElseThrow();
    }

    private static Rule only(Condition condition) {
        return Rule.of(Map.of("only", condition));
    }

    private static Tally iso(Tally votes, long participatingYes, long participatingNo) {
        return new Tally(votes.yes(), votes.no(), votes.abstain(), votes.absent(), List.of(new Tally(participatingYes, participatingNo, 0, 0)));
    }

    @ParameterizedTest(name = "{0}: {1} yes, {2} no, {3} abstain, {4} absent carries: {5}")
    @CsvSource({
        "majority, 51, 50, 0, 0, true", "majority, 50, 50, 9, 9, false", "majority, 1, 0, 99, 99, true",
        "two-thirds, 2, 1, 5, 5, true", "two-thirds, 199, 101, 0, 0, false", "two-thirds, 200, 100, 0, 0, true",
        "consensus-then-71, 8, 2, 0, 0, true", "consensus-then-71, 7, 3, 0, 0, false",
        "consensus-then-71, 15, 5, 0, 0, true", "consensus-then-71, 14, 6, 0, 0, false",
        "consensus-then-71, 36, 14, 0, 0, true", "consensus-then-71, 35, 15, 0, 0, false",
        "consensus-then-71, 142, 58, 0, 0, true", "consensus-then-71, 141, 59, 0, 0, false",
        "weighted-71, 142, 58, 0, 0, true", "weighted-71, 141, 59, 0, 0, false",
        "consensus, 49, 1, 0, 0, true", "consensus, 48, 1, 0, 0, false", "consensus, 10, 0, 90, 0, true",
        "rough-consensus, 4, 1, 50, 0, true", "rough-consensus, 80, 20, 0, 0, true", "rough-consensus, 79, 21, 0, 0, false",
        "itu-traditional, 7, 3, 0, 150, true", "itu-traditional, 7, 3, 1, 150, false", "itu-traditional, 69, 31, 0, 0, false",
        "ieee-ballot, 75, 0, 0, 25, true", "ieee-ballot, 74, 0, 0, 26, false", "ieee-ballot, 45, 15, 15, 25, true",
        "ieee-ballot, 44, 16, 15, 25, false"})
    void decidesByItsThreshold(String name, long yes, long no, long abstain, long absent, boolean carries) {
        assertThat(rule(name).carries(new Tally(yes, no, abstain, absent))).isEqualTo(carries);
    }

    @Test
    void theDraftOfSeptember2007FailedOnBothCounts() {
        assertThat(ISO_DRAFT.carries(iso(new Tally(51, 18, 18, 0), 17, 15))).isFalse();
        assertThat(ISO_DRAFT.carries(iso(new Tally(51, 17, 18, 0), 17, 15))).as("a quarter negative, two thirds missed").isFalse();
        assertThat(ISO_DRAFT.carries(iso(new Tally(51, 18, 18, 0), 24, 8))).as("two thirds met, above a quarter negative").isFalse();
    }

    @Test
    void exactlyTwoThirdsAndExactlyAQuarterPassAnIsoDraft() {
        assertThat(ISO_DRAFT.carries(iso(new Tally(75, 25, 40, 7), 20, 10))).isTrue();
        assertThat(ISO_DRAFT.carries(iso(new Tally(75, 25, 40, 7), 19, 10))).isFalse();
        assertThat(ISO_DRAFT.carries(iso(new Tally(74, 25, 40, 7), 20, 10))).isFalse();
    }

    @ParameterizedTest(name = "{0} of {1}: {2} yes, {3} no, {4} abstain, {5} absent carries: {6}")
    @CsvSource({
        "2/3, cast, 4, 2, 4, 4, true", "2/3, replies, 4, 2, 0, 4, true", "2/3, replies, 4, 1, 2, 0, false",
        "2/3, all, 4, 1, 0, 1, true", "2/3, all, 4, 0, 0, 3, false", "39, number, 39, 99, 0, 0, true", "39, number, 38, 0, 0, 0, false"})
    void abstentionsAndThoseAwayCountAsTheBaseSays(String atLeast, String base, long yes, long no, long abstain, long absent, boolean carries) {
        Base of = Base.valueOf(base.toUpperCase(java.util.Locale.ROOT));
        assertThat(only(new Quota(share(atLeast), of, Column.VOTES)).carries(new Tally(yes, no, abstain, absent))).isEqualTo(carries);
    }

    @Test
    void aVetoIsAVoteAgainstByOneOfTheNamed() {
        Rule council = Rule.of(Map.of("nine", new Quota(share("9"), Base.NUMBER, Column.VOTES), "permanent", new Veto(List.of("a", "b"))));
        assertThat(council.columns()).containsExactly(new Column("votes", List.of()), new Column("veto", List.of("a", "b")));
        assertThat(council.carries(new Tally(9, 6, 0, 0, List.of(new Tally(2, 0, 0, 0))))).isTrue();
        assertThat(council.carries(new Tally(9, 5, 1, 0, List.of(new Tally(1, 0, 1, 0))))).as("an abstention is no veto").isTrue();
        assertThat(council.carries(new Tally(14, 1, 0, 0, List.of(new Tally(1, 1, 0, 0))))).isFalse();
    }

    @Test
    void aBlockingMinorityNeedsItsSize() {
        Map<String, Condition> majority = Map.of("members", new Quota(share("55 %"), Base.ALL, "members"),
                "people", new Quota(share("65 %"), Base.ALL, "people"));
        Rule union = only(new Any(Map.of("qualified", new All(majority), "unblocked", new Blocking(share("4"), Base.NUMBER, "members"))));
        int members = union.columns().indexOf(Column.weight("members"));
        assertThat(union.columns()).hasSize(2);
        assertThat(union.carries(twoColumns(members, new Tally(24, 3, 0, 0), new Tally(55, 45, 0, 0)))).as("three cannot block").isTrue();
        assertThat(union.carries(twoColumns(members, new Tally(23, 0, 4, 0), new Tally(64, 0, 36, 0)))).as("four can").isFalse();
        assertThat(union.carries(twoColumns(members, new Tally(15, 12, 0, 0), new Tally(65, 35, 0, 0)))).isTrue();
        assertThat(union.carries(twoColumns(members, new Tally(14, 13, 0, 0), new Tally(90, 10, 0, 0)))).as("51.9 percent").isFalse();
    }

    private static Tally twoColumns(int members, Tally heads, Tally people) {
        Tally first = members == 0 ? heads : people;
        return new Tally(first.yes(), first.no(), first.abstain(), first.absent(), List.of(members == 0 ? people : heads));
    }

    static List<Rule> allRules() {
        List<Rule> own = List.of(only(new Quota(share("3"), Base.NUMBER, Column.VOTES)), only(new Quota(share("3/5"), Base.ALL, Column.VOTES)),
                only(new Majority(share("1/2"), Base.ALL, Column.VOTES)), only(new Opposition(share("1/4"), Base.REPLIES, Column.VOTES)),
                only(new Blocking(share("1/3"), Base.ALL, Column.VOTES)), only(new Turnout(share("2"), Base.NUMBER, Column.VOTES)),
                only(new Veto(List.of("a"))));
        return java.util.stream.Stream.concat(rules().stream(), own.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void oneMoreYesNeverDefeats(Rule rule) {
        for (int yes = 0; yes <= 12; yes++) {
            for (int no = 0; no <= 8; no++) {
                for (int abstain = 0; abstain <= 4; abstain++) {
                    for (int absent = 0; absent <= 4; absent++) {
                        if (rule.carries(new Tally(yes, no, abstain, absent))) {
                            assertThat(rule.carries(new Tally(yes + 1, no, abstain, absent))).isTrue();
                            assertThat(rule.carries(new Tally(yes + 1, Math.max(0, no - 1), abstain, absent))).isTrue();
                            assertThat(rule.carries(new Tally(yes + 1, no, Math.max(0, abstain - 1), absent))).isTrue();
                            assertThat(rule.carries(new Tally(yes + 1, no, abstain, Math.max(0, absent - 1)))).isTrue();
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothingCarriesWithoutAVoteInFavour(Rule rule) {
        assertThat(rule.carries(new Tally(0, 0, 0, 0))).isFalse();
        assertThat(rule.carries(new Tally(0, 0, 9, 0))).isFalse();
        assertThat(rule.carries(new Tally(1, 0, 0, 0))).isTrue();
    }

    @Test
    void theCatalogueHasTheRulesOfTheBodiesInTheScenarios() {
        assertThat(Rule.names()).isEqualTo(Set.of("majority", "two-thirds", "iso-draft", "consensus-then-71", "consensus", "rough-consensus",
                "itu-traditional", "ieee-ballot", "weighted-71"));
        assertThat(Rule.named("MAJORITY")).isEmpty();
        assertThat(rules()).extracting(Rule::toString).containsExactlyElementsOf(Rule.names());
    }

    @Test
    void aRuleFromAFileIsTheSameDataAsOneOfTheCatalogue() {
        Rule own = Rule.of(Map.of("approval", new Quota(share("2/3"), Base.CAST, Column.PARTICIPATING),
                "opposition", new Opposition(share("25 %"), Base.CAST, Column.VOTES)));
        assertThat(own.columns()).isEqualTo(ISO_DRAFT.columns()).extracting(Column::name).containsExactly("votes", "participating");
        for (int yes = 0; yes < 12; yes++) {
            for (int no = 0; no < 6; no++) {
                Tally tally = iso(new Tally(yes + 1, no, 1, 1), yes, Math.min(no, 2));
                assertThat(own.carries(tally)).isEqualTo(ISO_DRAFT.carries(tally));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2/3, 2/3", "71 %, 71/100", "62.5%, 625/1000", "0.71, 71/100", "39, 39", "1, 1", "10, 10", "2 / 3, 2/3"})
    void thresholdsAreExact(String text, String read) {
        Threshold threshold = share(text);
        assertThat(threshold).isEqualTo(share(read)).satisfiesAnyOf(t -> assertThat(t.toString()).isEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource({"two thirds", "-1", "2/0", "1/3/4", "%", "1e3", "'1,5'", "0.1234567890123"})
    void whatIsNoThresholdIsRefused(String text) {
        assertThat(Threshold.of(text)).isEmpty();
    }

    @Test
    void conditionsRefuseNonsense() {
        assertThatThrownBy(() -> new Quota(share("39"), Base.CAST, Column.VOTES))
                .hasMessage("at-least: given 39, expected a share from 0 to 1, or of: number");
        assertThatThrownBy(() -> new Opposition(share("1/4"), Base.NUMBER, Column.VOTES))
                .hasMessage("at-most: given 1/4 of number, expected a whole number, or of: cast, replies, all");
        assertThatThrownBy(() -> new Blocking(share("1/4"), Base.CAST, Column.VOTES)).hasMessage("of: given cast, expected all or number");
        assertThatThrownBy(() -> new Veto(List.of())).hasMessage("members: given none, expected at least one");
        assertThatThrownBy(() -> new Any(Map.of())).hasMessageContaining("expected at least one");
        assertThatThrownBy(() -> Rule.of(Map.of())).hasMessageContaining("expected at least one");
    }

    @Test
    void aTallyRefusesNegativeVotes() {
        assertThatThrownBy(() -> new Tally(-1, 0, 0, 0)).hasMessageContaining("given -1");
    }
}
