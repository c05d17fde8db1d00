package lockstep.metric;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Series by their name: a metric and, in brackets, where it is read, such as {@code adoption-share[sponsor=china,domain=telecom]};
 * without brackets, the whole world.
 */
public final class ColumnName {
    private final Names names;

    /** For the names of a world. */
    public ColumnName(Names names) {
        this.names = names;
    }

    /** A name that stands for no series: what is unknown in it and what there is instead. */
    public static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;
        private final String given;
        private final transient Collection<String> valid;
        private final String kinds;

        Unknown(String message, String given, Collection<String> valid, String kinds) {
            super(message);
            this.given = given;
            this.valid = valid;
            this.kinds = kinds;
        }

        /** The part of the name that is unknown. */
        public String given() {
            return given;
        }

        /** What could stand in its place. */
        public Collection<String> valid() {
            return valid;
        }

        /** What these are, in the plural. */
        public String kinds() {
            return kinds;
        }
    }

    /** The series of a name. */
    public Column of(String name) throws Unknown {
        int bracket = name.indexOf('[');
        Metric metric = metric((bracket < 0 ? name : name.substring(0, bracket)).trim());
        Map<By, Integer> where = new TreeMap<>();
        if (bracket >= 0) {
            if (!name.endsWith("]")) {
                throw new Unknown("given \"" + name + "\", expected a closing bracket at its end", "", List.of(), "");
            }
            for (String part : name.substring(bracket + 1, name.length() - 1).split(",")) {
                place(part.trim(), where);
            }
        }
        Set<By> cut = EnumSet.noneOf(By.class);
        cut.addAll(where.keySet());
        if (!metric.cuts().contains(cut)) {
            throw new Unknown("given \"" + name + "\", expected one of the breakdowns of " + metric + ": " + metric.breakdowns(), "",
                    List.of(), "");
        }
        return new Column(metric, cut, new Cell(where.getOrDefault(By.DOMAIN, -1), where.getOrDefault(By.REGION, -1),
                where.getOrDefault(By.SPONSOR, -1), Names.itemKind(cut) == null ? -1 : where.get(Names.itemKind(cut))));
    }

    private static Metric metric(String name) throws Unknown {
        for (Metric metric : Metrics.all()) {
            if (metric.name().equals(name)) {
                return metric;
            }
        }
        throw new Unknown("unknown metric \"" + name + '"', name, Metrics.all().stream().map(Metric::name).toList(), "metrics");
    }

    private void place(String part, Map<By, Integer> where) throws Unknown {
        int equals = part.indexOf('=');
        String word = equals < 0 ? part : part.substring(0, equals).trim();
        List<String> words = List.of(By.values()).stream().map(By::word).toList();
        if (equals < 0 || !words.contains(word)) {
            throw new Unknown("unknown breakdown \"" + word + '"', word, words, "breakdowns");
        }
        By by = By.values()[words.indexOf(word)];
        String id = part.substring(equals + 1).trim();
        int index = names.of(by).indexOf(id);
        if (index < 0) {
            throw new Unknown("unknown " + word + " \"" + id + '"', id, names.of(by), by == By.BODY ? "bodies" : word + "s");
        }
        where.put(by, index);
    }

    /** The name of a series. */
    public String of(Column column) {
        String where = cell(column);
        return column.metric().name() + (where.isEmpty() ? "" : "[" + where + "]");
    }

    /** Where a series is read, such as {@code domain=telecom,sponsor=china}; "" for the whole world. */
    public String cell(Column column) {
        return column.cut().stream().map(by -> by.word() + "=" + names.of(by).get(index(by, column.cell())))
                .collect(Collectors.joining(","));
    }

    private static int index(By by, Cell cell) {
        return by == By.DOMAIN ? cell.domain() : by == By.REGION ? cell.region() : by == By.SPONSOR ? cell.sponsor() : cell.item();
    }
}
