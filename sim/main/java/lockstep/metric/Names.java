package lockstep.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lockstep.agent.Frame;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.policy.Payer;
import lockstep.setup.NationSetup;
import lockstep.setup.Setup;

/** What indices are called in results. */
public record Names(List<String> domains, List<String> regions, List<String> sponsors, List<String> standards, List<String> bodies,
        List<String> blocs, List<String> programmes) {
    /** Homes that no observation group names. */
    private static final String OTHER = "other";
    private static final List<String> PAYERS = Arrays.stream(Payer.values()).map(Payer::word).toList();

    /** Of a world. */
    public static Names of(World world) {
        Frame f = world.frame;
        return new Names(f.domainIds(), f.regions(), f.sponsors(), Arrays.stream(f.standards()).map(Standard::id).toList(),
                Arrays.stream(world.bodies).map(b -> b.id).toList(), f.blocIds(), Arrays.stream(world.programmes).map(p -> p.id).toList());
    }

    /** Of the worlds of a set-up, before any is made. */
    public static Names of(Setup setup) {
        List<String> domains = List.copyOf(setup.domains().keySet());
        List<String> regions = setup.nations().values().stream().map(NationSetup::region).distinct().sorted().toList();
        List<String> sponsors = Stream.concat(setup.sponsors().keySet().stream(), Stream.of(OTHER)).toList();
        List<String> standards = domains.stream().flatMap(d -> setup.standards().entrySet().stream()
                .filter(s -> s.getValue().domain().equals(d)).map(Map.Entry::getKey)).toList();
        return new Names(domains, regions, sponsors, standards, List.copyOf(setup.bodies().keySet()), List.copyOf(setup.blocs().keySet()),
                List.copyOf(setup.programmes().keySet()));
    }

    /** What the column "item" holds in a cut, null for nothing. */
    static By itemKind(Set<By> cut) {
        return cut.stream().filter(By::item).findFirst().orElse(null);
    }

    /** Names of the items of a cut, none if it has none. */
    public List<String> items(Set<By> cut) {
        By kind = itemKind(cut);
        return kind == null ? List.of() : of(kind);
    }

    /** Names along a dimension, by index. */
    public List<String> of(By by) {
        return switch (by) {
            case DOMAIN -> domains;
            case REGION -> regions;
            case SPONSOR -> sponsors;
            case STANDARD -> standards;
            case BODY -> bodies;
            case BLOC -> blocs;
            case PROGRAMME -> programmes;
            case INCOME -> Income.NAMES;
            case PAYER -> PAYERS;
            case BODY_BLOC -> bodies.stream().flatMap(body -> blocs.stream().map(bloc -> body + "/" + bloc)).toList();
        };
    }

    /** Texts of the columns domain, region, sponsor and item, empty for all. */
    public List<String> texts(Column column) {
        Cell c = column.cell();
        return List.of(text(domains, c.domain()), text(regions, c.region()), text(sponsors, c.sponsor()),
                text(items(column.cut()), c.item()));
    }

    private static String text(List<String> names, int index) {
        return index < 0 ? "" : names.get(index);
    }
}
