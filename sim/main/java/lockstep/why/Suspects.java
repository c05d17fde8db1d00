package lockstep.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Veto;
import lockstep.agent.World;

/**
 * Chooses what to test. Score of a happening = size x {@link Focus#relevance relevance} / (1 + age / 8 years); size is money in USD bn
 * (deals, tenders), GDP of the nation (restrictions, moves) or 1; levers in force do not age. A group's score is the sum over its members.
 * Scores of different kinds are not comparable, so kinds take turns by the question's {@link Track}; within a kind what is about the very
 * nations, domain and body asked about comes first. Policies laid over the scenario come before all, since somebody asked for them.
 */
final class Suspects {
    private static final double HALF_YEARS = 8;
    /** What happened longer ago is not looked at, levers and generations apart, years. */
    private static final double MEMORY_YEARS = 10;
    /** Groups that have next to nothing to do with the question; and those that are about the very thing. */
    private static final double LEAST_RELEVANCE = 0.05;
    private static final double NEAR = 0.5;
    private static final double ASKED_FOR = 1000;

    private final Focus focus;
    private final World world;
    private final int tick;
    /** First tick that is counted in the number. */
    private final int counts;

    /** For a question about a run that ended so. */
    Suspects(Question question, World end) {
        focus = question.focus(end);
        tick = question.tick();
        counts = question.summedFrom(end);
        world = end;
    }

    /** The most promising groups, at most so many. */
    List<Group> choose(List<Happening> happenings, int most) {
        Map<Act.Kind, List<Group>> byKind = new EnumMap<>(Act.Kind.class);
        for (Group group : groups(happenings)) {
            byKind.computeIfAbsent(group.kind(), kind -> new ArrayList<>()).add(group);
        }
        byKind.values().forEach(list -> list.sort(Comparator.comparing((Group group) -> isNear(group)).thenComparingDouble(Group::score).reversed()));
        List<Group> chosen = new ArrayList<>();
        while (chosen.size() < most && byKind.values().stream().anyMatch(list -> !list.isEmpty())) {
            for (Act.Kind kind : focus.track().turns()) {
                List<Group> left = byKind.get(kind);
                if (left != null && !left.isEmpty() && chosen.size() < most) {
                    chosen.add(left.remove(0));
                }
            }
        }
        return chosen;
    }

    private boolean isNear(Group group) {
        return group.members().stream().anyMatch(this::isNear);
    }

    /** Whether a person who asks wants to read of it. */
    boolean isListed(Happening happening) {
        return isNear(happening) && !focus.track().aside(happening.act().kind());
    }

    private boolean isNear(Happening happening) {
        return relevance(happening) >= NEAR;
    }

    private List<Group> groups(List<Happening> happenings) {
        Map<Veto.Pattern, List<Happening>> members = new LinkedHashMap<>();
        for (Happening happening : happenings) {
            Veto.Pattern pattern = recent(happening) && relevance(happening) >= LEAST_RELEVANCE
                    ? Group.around(happening, focus, world) : null;
            if (pattern != null) {
                members.computeIfAbsent(pattern, p -> new ArrayList<>()).add(happening);
            }
        }
        List<Group> groups = new ArrayList<>();
        members.forEach((pattern, list) -> groups.add(new Group(pattern, list, list.stream().mapToDouble(this::score).sum(),
                until(pattern.kind()))));
        return groups;
    }

    private boolean recent(Happening happening) {
        boolean lasts = happening instanceof Happening.Lever || happening instanceof Happening.Generation;
        return happening.tick() <= until(happening.act().kind()) && (lasts || ageYears(happening) <= MEMORY_YEARS);
    }

    /** Of what is itself counted in the number only what came before is a cause. */
    private int until(Act.Kind kind) {
        boolean counted = switch (kind) {
            case APPROVAL, REJECTION, DEAL, PURCHASE -> true;
            case RESTRICTION, LIFTING, RETALIATION, INCIDENT, LEVER, END, MOVE, GENERATION, POST -> false;
        };
        return counted ? counts - 1 : tick;
    }

    private double ageYears(Happening happening) {
        return (tick - happening.tick()) * world.dt();
    }

    /** How much a happening may have mattered. */
    double score(Happening happening) {
        double age = happening.act().kind() == Act.Kind.LEVER ? 0 : ageYears(happening);
        return size(happening) * relevance(happening) / (1 + age / HALF_YEARS);
    }

    private double relevance(Happening happening) {
        if (happening instanceof Happening.Lever lever) {
            // Whoever lays a policy over a scenario wants to know what it did.
            return lever.policy() ? ASKED_FOR : Reach.of(world.frame.setup().events().get(lever.id()).lever(), focus, world);
        }
        return focus.relevance(happening, world);
    }

    private double size(Happening happening) {
        if (happening instanceof Happening.Deal deal) {
            return deal.faceUsdBn();
        } else if (happening instanceof Happening.Purchase purchase) {
            return purchase.usdBn();
        } else if (happening instanceof Happening.Restriction || happening instanceof Happening.Move) {
            return world.nations[happening.act().nation()].gdpUsdBn();
        }
        return 1;
    }
}
