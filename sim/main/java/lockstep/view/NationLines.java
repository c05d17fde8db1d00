package lockstep.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.Nation;

/** What the inspector of a nation says. */
final class NationLines {
    private final Stacks stacks;
    private final int index;
    private final List<Property> lines = new ArrayList<>();

    private NationLines(Stacks stacks, int index) {
        this.stacks = stacks;
        this.index = index;
    }

    static Inspected of(Stacks stacks, int index) {
        NationLines made = new NationLines(stacks, index);
        made.state();
        made.ties();
        for (int d = 0; d < stacks.frame().domainIds().size(); d++) {
            made.domain(d);
        }
        for (Firm firm : stacks.world().firms) {
            if (firm.home >= 0 && firm.home == made.nation().home) {
                made.lines.add(Property.inspected(firm.id, FirmLines.of(stacks, firm.index)));
            }
        }
        return new Inspected(made.nation().facts.name(), List.copyOf(made.lines));
    }

    private Nation nation() {
        return stacks.nation(index);
    }

    private void state() {
        text("Region", "Region for reports, and market area", () -> nation().facts.region() + ", " + nation().facts.area());
        number("GDP", "Gross domestic product, USD bn a year", Nation::gdpUsdBn);
        number("Population", "Millions", Nation::populationM);
        number("Internet users", "Share of population, 0 to 1", Nation::internetShare);
        number("Democracy", "Liberal democracy, index 0 to 1", Nation::democracy);
        number("Ideal point", "In votes of the United Nations, index", Nation::idealPoint);
        number("Norm of sovereignty", "Norm of state control over digital systems, 0 to 1", Nation::sovereignty);
        number("Norm of rights", "Norm of individual rights, 0 to 1", Nation::rights);
        number("Unrest", "0 to 1", Nation::unrest);
        number("Experts", "Available for standards work", Nation::allExperts);
        number("Exit cost borne", "Cost of restrictions so far, USD bn", Nation::exitCostUsdBn);
    }

    private void ties() {
        text("Bloc", "Its led bloc, or non-aligned", () -> stacks.world().blocs.length == 0 ? "none"
                : stacks.world().blocs[nation().bloc()].facts().name());
        number("Debt", "To all deployment programmes, USD bn", Nation::totalDebt);
        text("Deals", "Recent deals by programme, USD bn of face value, fading over two years", () -> Arrays.stream(stacks.world().programmes)
                .filter(p -> nation().recentDeals(p.index) > 0)
                .map(p -> p.id + " " + Told.number(nation().recentDeals(p.index))).collect(Collectors.joining(", ")));
    }

    private void domain(int d) {
        Frame frame = stacks.frame();
        String name = frame.domainIds().get(d);
        text(name + ": stack", "Sponsor whose vendors made the largest part of what is installed, and that part", () -> stacks.any(index, d)
                ? frame.sponsors().get(stacks.sponsor(index, d)) + " " + Told.percent(stacks.sponsorShare(index, d)) : "nothing installed");
        text(name + ": leader", "Home whose vendors made the largest part of what is installed", () -> stacks.leader(index, d));
        lines.add(Property.number(name + ": leader's share", "Share of what is installed, 0 to 1", () -> stacks.share(index, d)));
        lines.add(Property.number(name + ": lock-in depth",
                "Price discount that rivals of the leader must offer because of what is installed, 0 to 1",
                () -> stacks.lockIn().depth()[index][d]));
        text(name + ": restricts", "Homes that the nation restricts of its own accord", () -> IntStream.range(0, frame.homes().length)
                .filter(h -> nation().restricts(h, d)).mapToObj(stacks::home).collect(Collectors.joining(", ")));
    }

    private void number(String name, String meaning, ToDoubleFunction<Nation> value) {
        lines.add(Property.number(name, meaning, () -> value.applyAsDouble(nation())));
    }

    private void text(String name, String meaning, java.util.function.Supplier<String> value) {
        lines.add(Property.text(name, meaning, value));
    }
}
