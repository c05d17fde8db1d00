package lockstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import lockstep.ballot.Column;
import lockstep.ballot.Rule;
import lockstep.ballot.Tally;
import org.junit.jupiter.api.Test;

/** Rules of bodies in scenario files: by name, or written out. */
class RulesTest {
    private static final String COUNCIL = """
            bodies:
              union:
                rule:
                  source: made up
                  double:
                    kind: any
                    conditions:
                      both:
                        kind: all
                        conditions:
                          members: {kind: quota, at-least: 55 %, of: all, in: members}
                          people: {kind: quota, at-least: 0.65, of: all, in: people}
                      unblocked: {kind: blocking, at-least: 2, of: number, in: members}
                  permanent: {kind: veto, members: [ALP, BET]}
                  approval: {kind: majority}
            """;

    private static Rule rule(Scenario scenario) {
        return scenario.setup().bodies().get("union").rule();
    }

    @Test
    void aRuleByNameIsThatOfTheCatalogueAndKeepsTheHash() throws ScenarioException {
        assertThat(rule(Samples.small())).isEqualTo(Rule.named("majority").orElseThrow()).hasToString("majority");
        assertThat(rule(Samples.small("bodies.union.rule=iso-draft"))).isEqualTo(Rule.named("iso-draft").orElseThrow());
        assertThat(Samples.small("bodies.union.rule=iso-draft").document().hash()).isNotEqualTo(Samples.small().document().hash());
    }

    @Test
    void aRuleMayBeWrittenOut() throws ScenarioException {
        Rule rule = rule(Samples.with(COUNCIL));
        assertThat(rule).hasToString("votes for > 1/2 of cast and ((members for >= 55/100 of all and people for >= 65/100 of all) "
                + "or members not for < 2) and none of ALP, BET against");
        assertThat(rule.columns()).containsExactly(new Column("votes", List.of()), new Column("members", List.of()),
                new Column("people", List.of()), new Column("veto", List.of("ALP", "BET")));
        Tally veto = new Tally(2, 0, 0, 0);
        assertThat(rule.carries(new Tally(6, 4, 0, 0, List.of(new Tally(6, 4, 0, 0), new Tally(65, 35, 0, 0), veto)))).isTrue();
        assertThat(rule.carries(new Tally(6, 4, 0, 0, List.of(new Tally(6, 4, 0, 0), new Tally(64, 36, 0, 0), veto)))).isFalse();
        assertThat(rule.carries(new Tally(9, 1, 0, 0, List.of(new Tally(9, 1, 0, 0), new Tally(64, 36, 0, 0), veto)))).isTrue();
    }

    @Test
    void theResolvedTextIsTheSameRule() throws ScenarioException {
        Scenario scenario = Samples.with(COUNCIL);
        Scenario again = Scenarios.of(scenario.document().yaml(), Samples.FOLDER);
        assertThat(rule(again)).isEqualTo(rule(scenario));
        assertThat(again.document().hash()).isEqualTo(scenario.document().hash());
    }

    @Test
    void oneConditionOfAnInheritedRuleCanBeChanged() throws ScenarioException {
        Scenario base = Samples.with(COUNCIL);
        Node.Mapping tree = (Node.Mapping) new YamlReader(new Place("x", 1, 1), new Problems()).read(base.document().yaml());
        assertThat(Walk.find(tree, "bodies.union.rule.approval.kind")).hasSize(1);
        Scenario changed = Scenarios.of(base.document().yaml().replace("approval: {kind: majority}",
                "approval: {kind: opposition, at-most: 1/4, of: cast}"), Samples.FOLDER);
        assertThat(rule(changed).toString()).startsWith("votes against <= 1/4 of cast and ");
    }

    @Test
    void theSchemaKnowsNamesAndConditions() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(Schema.json(Schema.Of.SCENARIO));
        JsonNode rule = schema.at("/$defs/BodySetup/properties/rule/anyOf");
        assertThat(rule.at("/0/enum")).extracting(JsonNode::asText).containsExactlyElementsOf(Rule.names());
        assertThat(rule.at("/1/additionalProperties/anyOf/0/anyOf")).hasSize(8);
        assertThat(schema.at("/$defs/Condition.Quota/properties/of/enum")).extracting(JsonNode::asText)
                .containsExactly("cast", "replies", "all", "number");
        String pattern = schema.at("/$defs/Condition.Quota/properties/at-least/pattern").asText();
        assertThat(List.of("2/3", "71 %", "0.71", "39", "62.5%")).allMatch(text -> text.matches(pattern));
        assertThat(List.of("two thirds", "1/0", "-1")).noneMatch(text -> text.matches(pattern));
        assertThat(schema.at("/$defs/Condition.Any/properties/conditions/additionalProperties/anyOf/0/anyOf")).hasSize(8);
    }

    @Test
    void theSchemaOfAssembliesKnowsMembersByWeight() throws Exception {
        JsonNode members = new ObjectMapper().readTree(Schema.json(Schema.Of.ASSEMBLY)).at("/properties/members");
        assertThat(members.at("/additionalProperties/anyOf/0/additionalProperties/anyOf/0/anyOf/0/type").asText()).isEqualTo("integer");
    }
}
