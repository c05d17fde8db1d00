package lockstep.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lockstep.agent.Body;
import lockstep.agent.Firm;

/** What the inspector of a firm says. */
final class FirmLines {
    private final Stacks stacks;
    private final int index;
    private final List<Property> lines = new ArrayList<>();

    private FirmLines(Stacks stacks, int index) {
        this.stacks = stacks;
        this.index = index;
    }

    static Inspected of(Stacks stacks, int index) {
        FirmLines made = new FirmLines(stacks, index);
        made.whole();
        for (int d = 0; d < stacks.frame().domainIds().size(); d++) {
            if (made.sells(d)) {
                made.domain(d);
            }
        }
        return new Inspected(made.firm().facts.name(), List.copyOf(made.lines));
    }

    private Firm firm() {
        return stacks.world().firms[index];
    }

    private boolean sells(int d) {
        return Arrays.stream(stacks.frame().products(), stacks.frame().firstProduct()[d], stacks.frame().firstProduct()[d + 1])
                .anyMatch(product -> product.firm() == index);
    }

    private void whole() {
        Firm firm = firm();
        lines.add(Property.text("Home", "Nation it is at home in", () -> firm.home < 0 ? "everywhere (vendors not named)" : stacks.home(firm.home)));
        lines.add(Property.text("Kind", "vendor, operator, supplier or fringe", () -> firm.facts.kind().name().toLowerCase(Locale.ROOT)
                + (firm.facts.stateOwned() ? ", controlled by a state" : "")));
        lines.add(Property.number("Revenue", "Sales in all domains and outside the model, USD bn a year", () -> firm().totalRevenue()));
        lines.add(Property.number("Contributions", "Approved contributions to standards in force, which decay",
                () -> Arrays.stream(firm().contributions).sum()));
        lines.add(Property.number("Rejection rate", "Share of what it filed of late that was rejected, 0 to 1", () -> firm().rejectionRate));
        lines.add(Property.number("Engineers in bodies", "At work in standards bodies", () -> Arrays.stream(firm().effort).sum()));
        lines.add(Property.text("Bodies", "Where they are at work, by number", () -> Arrays.stream(stacks.world().bodies)
                .filter(body -> firm().effort[body.index] >= 0.5)
                .sorted(java.util.Comparator.comparingDouble((Body body) -> -firm().effort[body.index]))
                .map(body -> body.id + " " + Math.round(firm().effort[body.index])).collect(Collectors.joining(", "))));
    }

    private void domain(int d) {
        String name = stacks.frame().domainIds().get(d);
        lines.add(Property.number(name + ": revenue", "Sales, smoothed, USD bn a year", () -> firm().revenue[d]));
        lines.add(Property.number(name + ": quality", "Log of one plus knowledge relative to the domain's mean", () -> firm().quality[d]));
        lines.add(Property.number(name + ": price support", "Export price support, share of price", () -> firm().priceSupport[d]));
        lines.add(Property.number(name + ": inputs", "Access to advanced inputs, 0 to 1", () -> firm().inputAccess[d]));
    }
}
