package lockstep.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

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
        assertThat(Rule.named(name).orElseThrow().carries(new Tally(yes, no, abstain, absent))).isEqualTo(carries);
    }

    @Test
    void theDraftOfSeptember2007FailedOnBothCounts() {
        assertThat(Rule.ISO_DRAFT.carries(new Tally(51, 18, 18, 0, 17, 15))).isFalse();
        assertThat(Rule.ISO_DRAFT.carries(new Tally(51, 17, 18, 0, 17, 15))).as("a quarter negative, two thirds missed").isFalse();
        assertThat(Rule.ISO_DRAFT.carries(new Tally(51, 18, 18, 0, 24, 8))).as("two thirds met, above a quarter negative").isFalse();
    }

    @Test
    void exactlyTwoThirdsAndExactlyAQuarterPassAnIsoDraft() {
        assertThat(Rule.ISO_DRAFT.carries(new Tally(75, 25, 40, 7, 20, 10))).isTrue();
        assertThat(Rule.ISO_DRAFT.carries(new Tally(75, 25, 40, 7, 19, 10))).isFalse();
        assertThat(Rule.ISO_DRAFT.carries(new Tally(74, 25, 40, 7, 20, 10))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
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
    @EnumSource(Rule.class)
    void nothingCarriesWithoutAVoteInFavour(Rule rule) {
        assertThat(rule.carries(new Tally(0, 0, 0, 0))).isFalse();
        assertThat(rule.carries(new Tally(0, 0, 9, 0))).isFalse();
        assertThat(rule.carries(new Tally(1, 0, 0, 0))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsFoundByItsFileName(Rule rule) {
        assertThat(Rule.named(rule.fileName())).contains(rule);
        assertThat(Rule.names()).contains(rule.fileName()).hasSize(Rule.values().length);
        assertThat(Rule.named(rule.name())).isEmpty();
    }

    @Test
    void aTallyRefusesNegativeVotes() {
        assertThatThrownBy(() -> new Tally(-1, 0, 0, 0)).hasMessageContaining("given -1");
        assertThatThrownBy(() -> new Tally(1, 0, 0, 0, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
