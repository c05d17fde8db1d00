package lockstep.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lockstep.agent.Frame;
import lockstep.agent.Standard;
import lockstep.agent.World;

/** What indices are called in results. */
public record Names(List<String> domains, List<String> regions, List<String> sponsors, List<String> standards, List<String> bodies,
        List<String> blocs, List<String> programmes) {

    /** Of a world. */
    public static Names of(World world) {
        Frame f = world.frame;
        return new Names(f.domainIds(), f.regions(), f.sponsors(), Arrays.stream(f.standards()).map(Standard::id).toList(),
                Arrays.stream(world.bodies).map(b -> b.id).toList(), f.blocIds(), Arrays.stream(world.programmes).map(p -> p.id).toList());
    }

    /** What the column "item" holds in a cut, null for nothing. */
    static By itemKind(Set<By> cut) {
        return cut.stream().filter(By::item).findFirst().orElse(null);
    }

    /** Names of the items of a cut, none if it has none. */
    public List<String> items(Set<By> cut) {
        By kind = itemKind(cut);
        if (kind == null) {
            return List.of();
        }
        return switch (kind) {
            case STANDARD -> standards;
            case BODY -> bodies;
            case BLOC -> blocs;
            case PROGRAMME -> programmes;
            case BODY_BLOC -> bodies.stream().flatMap(body -> blocs.stream().map(bloc -> body + "/" + bloc)).toList();
            case DOMAIN, REGION, SPONSOR -> List.of();
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
