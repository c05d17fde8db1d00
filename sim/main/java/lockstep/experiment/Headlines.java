package lockstep.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;

/** Series that a comparison reads if nobody says otherwise. A star stands for every sponsor but the rest, every region or every bloc. */
public final class Headlines {
    private static final List<String> DEFAULT = List.of(
            "adoption-share[sponsor=*]", "adoption-share[domain=telecom,sponsor=*]",
            "adoption-share[domain=video-surveillance,sponsor=*]", "lock-in-depth", "lock-in-depth[region=*]",
            "stranded-share", "exit-cost", "fragmentation", "bloc-members[bloc=*]", "approvals[sponsor=*]", "posts-share[sponsor=*]",
            "royalties-net[sponsor=*]", "self-reliance[sponsor=*]", "viable-bidders",
            "price-level", "low-income-people-served[domain=telecom]", "low-income-debt", "people-watched-unfree", "high-risk-kit",
            "access-exposure", "incidents", "restricting-nations", "tension", "norm-sovereignty", "norm-rights",
            "international-standards-adoption", "policy-cost", "policy-cost[payer=public]", "policy-cost[payer=firms]",
            "policy-cost[payer=foreign]");

    private Headlines() {
    }

    /** Whether a series is one of the usual. */
    public static boolean has(String series) {
        return DEFAULT.stream().anyMatch(text -> series.matches("\\Q" + text.replace("*", "\\E[^,\\]]*\\Q") + "\\E"));
    }

    /** The usual ones, as far as a scenario has them. */
    public static List<Column> usual(Names names) {
        List<Column> columns = new ArrayList<>();
        for (String text : DEFAULT) {
            try {
                columns.addAll(of(List.of(text), names));
            } catch (ColumnName.Unknown absent) {
                // A scenario of its own may lack a domain.
                continue;
            }
        }
        return columns;
    }

    /** Series by their names, each once. */
    public static List<Column> of(List<String> texts, Names names) throws ColumnName.Unknown {
        ColumnName reader = new ColumnName(names);
        Set<Column> columns = new LinkedHashSet<>();
        for (String text : texts) {
            for (String each : opened(text, names)) {
                columns.add(reader.of(each));
            }
        }
        return List.copyOf(columns);
    }

    private static List<String> opened(String text, Names names) {
        List<String> sponsors = names.sponsors().subList(0, names.sponsors().size() - 1);
        return opened(opened(opened(List.of(text), "sponsor", sponsors), "region", names.regions()), "bloc", names.blocs());
    }

    private static List<String> opened(List<String> texts, String by, List<String> ids) {
        return texts.stream().flatMap(t -> t.contains(by + "=*") ? ids.stream().map(id -> t.replace(by + "=*", by + "=" + id)) : Stream.of(t))
                .toList();
    }
}
