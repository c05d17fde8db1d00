package lockstep.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a scenario file as it was written, before it is known what it means. */
sealed interface Node {

    /** Where it stands; a mapping or sequence under a key stands where its key does. */
    Place place();

    /** How a message calls it. */
    String given();

    /** Text; null if the file says nothing ({@code ~}). */
    record Scalar(Place place, String text) implements Node {
        private static final int LONGEST = 60;

        boolean empty() {
            return text == null;
        }

        @Override public String given() {
            if (empty()) {
                return "nothing";
            }
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
            return Numbers.isNumber(text) ? shown : '"' + shown.replace("\n", "\\n") + '"';
        }
    }

    /** Items in their order. */
    record Sequence(Place place, List<Node> items) implements Node {
        @Override public String given() {
            return "a list";
        }
    }

    /** Entries in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {

        static Mapping empty(Place place) {
            return new Mapping(place, new LinkedHashMap<>());
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        /** The value under a key, or null. */
        Node at(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.node();
        }

        /** The text under a key; "" if there is none. */
        String text(String key) {
            return at(key) instanceof Scalar scalar && !scalar.empty() ? scalar.text() : "";
        }

        void put(String key, Node node) {
            entries.put(key, new Entry(node.place(), node));
        }

        Mapping without(List<String> keys) {
            Mapping rest = new Mapping(place, new LinkedHashMap<>(entries));
            rest.entries.keySet().removeAll(keys);
            return rest;
        }

        @Override public String given() {
            return "a mapping";
        }
    }

    /** A value and where its key stands. */
    record Entry(Place place, Node node) {
    }
}
