package lockstep.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTest {
    private final JsonNode schema = new ObjectMapper().readTree(Schema.json(Schema.Of.SCENARIO));

    SchemaTest() throws JsonProcessingException {
    }

    @Test
    void sectionsAndTheirFormsAreListed() {
        assertThat(schema.at("/properties/nations/properties").fieldNames()).toIterable().contains("table", "key", "columns", "source");
        assertThat(schema.at("/properties").fieldNames()).toIterable().contains("extends", "include", "title", "events");
    }

    @Test
    void aNumberHasItsMeaningUnitAndBounds() {
        JsonNode life = schema.at("/$defs/DomainSetup/properties/lifetime-years");

        assertThat(life.get("description").asText()).isEqualTo("Life of installed equipment (years)");
        assertThat(life.at("/anyOf/0/minimum").asDouble()).isEqualTo(0.5);
        assertThat(life.at("/anyOf/1/properties/unit/const").asText()).isEqualTo("years");
    }

    @Test
    void constantsAndKindsAreKebabCase() {
        assertThat(schema.at("/$defs/BlocSetup/properties/position/enum")).extracting(JsonNode::asText).contains("qualified-majority");
        assertThat(schema.at("/$defs/IndustryLever.ExportControl/properties/kind/const").asText()).isEqualTo("export-control");
    }

    @Test
    void policiesAndViewpointsHaveTheirOwn() throws JsonProcessingException {
        JsonNode policy = new ObjectMapper().readTree(Schema.json(Schema.Of.POLICY));
        JsonNode viewpoint = new ObjectMapper().readTree(Schema.json(Schema.Of.VIEWPOINT));

        assertThat(policy.at("/properties").fieldNames()).toIterable().contains("asks", "hopes", "measures", "magnitudes", "includes");
        assertThat(policy.at("/properties/kind/enum")).extracting(JsonNode::asText).contains("recommendation", "package");
        assertThat(policy.at("/$defs/Cost/properties/firms-usd-bn/anyOf/0/minimum").asDouble()).isZero();
        assertThat(viewpoint.at("/$defs/ViewpointSetup.Goal/properties/direction/enum")).extracting(JsonNode::asText)
                .containsExactly("up", "down");
    }

    @Test
    void anExperimentHasItsDesignsAndItsFactorsRanges() throws JsonProcessingException {
        JsonNode experiment = new ObjectMapper().readTree(Schema.json(Schema.Of.EXPERIMENT));

        assertThat(experiment.at("/properties").fieldNames()).toIterable().contains("scenario", "factors", "design", "seeds", "metrics", "at");
        assertThat(experiment.at("/$defs/ExperimentSetup.Factor/properties/range/items/type").asText()).isEqualTo("number");
        assertThat(experiment.at("/$defs/Sampling.LatinHypercube/properties/kind/const").asText()).isEqualTo("latin-hypercube");
    }

    @Test
    void whatIsKnownOfAnAssemblyHasItsKinds() throws JsonProcessingException {
        JsonNode assembly = new ObjectMapper().readTree(Schema.json(Schema.Of.ASSEMBLY));

        assertThat(assembly.at("/properties/dock/$ref").asText()).isEqualTo("#/$defs/PowerDock");
        assertThat(assembly.at("/$defs/PowerDock/properties").fieldNames()).toIterable().contains("source", "quantities");
        assertThat(assembly.at("/$defs/PowerDock.ShapleyShubik/properties/kind/const").asText()).isEqualTo("shapley-shubik");
        assertThat(assembly.at("/$defs/PowerDock.Verdict/properties").fieldNames()).toIterable()
                .contains("in-favour", "against", "abstaining", "carries");
        assertThat(assembly.findValuesAsText("$ref"))
                .allSatisfy(reference -> assertThat(assembly.at(reference.substring(1)).isMissingNode()).isFalse());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(schema.findValuesAsText("$ref")).isNotEmpty()
                .allSatisfy(reference -> assertThat(schema.at(reference.substring(1)).isMissingNode()).isFalse());
    }
}
