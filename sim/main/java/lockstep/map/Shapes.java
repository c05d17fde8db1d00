package lockstep.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Outlines of all nations and of areas that are none, except Antarctica; from Natural Earth, 1:50m. Immutable. */
public final class Shapes {
    private static final String FILE = "nations.json";

    private final List<Outline> outlines;

    private Shapes(List<Outline> outlines) {
        this.outlines = outlines;
    }

    /** Reads them; takes some tens of milliseconds. */
    public static Shapes load() {
        try {
            List<Outline> outlines = new ArrayList<>();
            for (JsonNode feature : new ObjectMapper().readTree(geoJson()).get("features")) {
                outlines.add(outline(feature));
            }
            return new Shapes(List.copyOf(outlines));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The same as GeoJSON, for a page: a feature's id is the ISO 3166-1 code of three letters, if it has one; its properties are name, label
     * (longitude, latitude), and, only where true, tiny and circle, all as in {@link Outline}.
     */
    public static String geoJson() {
        try (InputStream file = Shapes.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All outlines, ordered by code; those without one come last. */
    public List<Outline> all() {
        return outlines;
    }

    /** The outline of a nation, by its code of three letters. */
    public Optional<Outline> of(String iso3) {
        return outlines.stream().filter(outline -> !iso3.isEmpty() && outline.iso3().equals(iso3)).findFirst();
    }

    private static Outline outline(JsonNode feature) {
        JsonNode properties = feature.get("properties");
        List<List<Place>> rings = new ArrayList<>();
        for (JsonNode polygon : feature.get("geometry").get("coordinates")) {
            for (JsonNode ring : polygon) {
                List<Place> places = new ArrayList<>();
                ring.forEach(pair -> places.add(place(pair)));
                rings.add(List.copyOf(places));
            }
        }
        return new Outline(feature.path("id").asText(""), properties.get("name").asText(), place(properties.get("label")),
                properties.path("tiny").asBoolean(), properties.path("circle").asBoolean(), List.copyOf(rings));
    }

    private static Place place(JsonNode pair) {
        return new Place(pair.get(0).asDouble(), pair.get(1).asDouble());
    }
}
