package lockstep.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.agent.Body;
import lockstep.agent.Flows;

/** What the inspector of a standards body says. */
final class BodyLines {
    private static final int MOST = 8;

    private final Stacks stacks;
    private final int index;
    private final List<Property> lines = new ArrayList<>();

    private BodyLines(Stacks stacks, int index) {
        this.stacks = stacks;
        this.index = index;
    }

    static Inspected of(Stacks stacks, int index) {
        BodyLines made = new BodyLines(stacks, index);
        made.fixed();
        made.members();
        made.docket();
        return new Inspected(made.body().facts.name(), List.copyOf(made.lines));
    }

    private Body body() {
        return stacks.world().bodies[index];
    }

    private Flows flows() {
        return stacks.world().flows;
    }

    private void fixed() {
        text("Franchise", "Who votes", () -> body().facts.franchise().name().toLowerCase(Locale.ROOT));
        text("Open", "Whether it exists now", () -> body().open(stacks.world().tick) ? "yes" : "no");
        text("Domains", "Domains in which its standards count, with its authority at rest", () -> IntStream
                .range(0, stacks.frame().domainIds().size()).filter(d -> body().acts(d))
                .mapToObj(d -> stacks.frame().domainIds().get(d) + " " + Told.percent(body().fullAuthority(d))).collect(Collectors.joining(", ")));
        text("Meets", "Time between meetings, quarters, and items a meeting can handle",
                () -> "every " + body().facts.periodQuarters() + " quarters, " + body().facts.docketSize() + " items");
    }

    private void members() {
        text("Votes", "Nations with most votes", () -> most(n -> body().seats[n]));
        text("Posts", "Nations with most posts", () -> most(n -> body().posts[n]));
        text("Engineers", "Nations with most engineers at work here", () -> most(n -> body().effort[n]));
        text("Votes by bloc", "Votes of members of led blocs, of unions and of regional groups; a nation can be in several", () -> Arrays
                .stream(stacks.world().blocs).map(bloc -> bloc.id() + " " + Arrays.stream(stacks.world().nations).filter(bloc::has)
                        .mapToInt(n -> body().seats[n.index]).sum()).collect(Collectors.joining(", ")));
    }

    private void docket() {
        number("Politicization", "Share of votes cast on the whip, smoothed, 0 to 1", () -> body().politicization);
        number("Load", "Items submitted over items the docket can hold, at the last meeting", () -> body().load);
        number("Backlog", "Items waiting", () -> body().backlog);
        number("Approved and in force", "Approved items, which decay", () -> Arrays.stream(body().inForce).sum());
        number("Votes cast", "In the last quarter", () -> flows().votes[index]);
        number("Votes on the whip", "In the last quarter", () -> flows().whippedVotes[index]);
        number("Contested", "Items contested in the last quarter", () -> flows().contested[index]);
        number("Approved", "Items approved in the last quarter", () -> Arrays.stream(flows().approved[index]).sum());
        number("Rejected", "Items rejected in the last quarter", () -> Arrays.stream(flows().rejected[index]).sum());
        number("Decided by a whip", "Outcomes in the last quarter that would have been others without it", () -> flows().decidedByWhip[index]);
    }

    private String most(IntToDoubleFunction count) {
        return IntStream.range(0, stacks.world().nations.length).boxed().filter(n -> count.applyAsDouble(n) >= 0.5)
                .sorted(Comparator.comparingDouble((Integer n) -> -count.applyAsDouble(n))).limit(MOST)
                .map(n -> stacks.nation(n).id + " " + Math.round(count.applyAsDouble(n))).collect(Collectors.joining(", "));
    }

    private void number(String name, String meaning, java.util.function.Supplier<Double> value) {
        lines.add(Property.number(name, meaning, value));
    }

    private void text(String name, String meaning, java.util.function.Supplier<String> value) {
        lines.add(Property.text(name, meaning, value));
    }
}
