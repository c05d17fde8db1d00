package lockstep.why;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lockstep.agent.Act.Kind;
import lockstep.metric.By;
import lockstep.metric.Metric;
import lockstep.policy.Dial;

/** What kind of number is asked of, and so in what order kinds of happenings take turns at being tested. */
enum Track {
    /** What is sold, installed, owed. */
    MARKETS(List.of(Kind.LEVER, Kind.LEVER, Kind.DEAL, Kind.PURCHASE, Kind.LEVER, Kind.LEVER, Kind.DEAL, Kind.PURCHASE, Kind.RESTRICTION,
            Kind.PURCHASE, Kind.MOVE, Kind.APPROVAL, Kind.GENERATION, Kind.RETALIATION, Kind.INCIDENT, Kind.LIFTING, Kind.POST, Kind.END,
            Kind.REJECTION), EnumSet.of(Kind.APPROVAL, Kind.REJECTION, Kind.POST)),
    /** What bodies decide and who works in them. */
    STANDARDS(List.of(Kind.LEVER, Kind.LEVER, Kind.APPROVAL, Kind.POST, Kind.LEVER, Kind.LEVER, Kind.REJECTION, Kind.POST, Kind.MOVE,
            Kind.APPROVAL, Kind.GENERATION, Kind.DEAL, Kind.RESTRICTION, Kind.PURCHASE, Kind.INCIDENT, Kind.END, Kind.RETALIATION,
            Kind.LIFTING), EnumSet.of(Kind.PURCHASE, Kind.DEAL)),
    /** Restrictions, incidents, tension, blocs. */
    POLITICS(List.of(Kind.LEVER, Kind.LEVER, Kind.RESTRICTION, Kind.INCIDENT, Kind.LEVER, Kind.LEVER, Kind.RESTRICTION, Kind.INCIDENT,
            Kind.MOVE, Kind.RETALIATION, Kind.DEAL, Kind.LIFTING, Kind.PURCHASE, Kind.GENERATION, Kind.APPROVAL, Kind.END, Kind.POST,
            Kind.REJECTION), EnumSet.of(Kind.PURCHASE, Kind.APPROVAL, Kind.REJECTION, Kind.POST));

    /** What a lever counts for that moves a dial of another track. Assumed. */
    private static final double INDIRECT = 0.4;
    private static final Set<Dial> OF_BODIES = Set.copyOf(EnumSet.range(Dial.DELEGATES, Dial.TREATY_DUTY));
    private static final Set<Dial> OF_POLITICS = Set.of(Dial.CLOSED, Dial.RISK_CRITERION, Dial.PRESSURE, Dial.EXPOSURE, Dial.TRANSPARENCY,
            Dial.DIALOGUE, Dial.DENIAL, Dial.CONTROL, Dial.RESTRAINT, Dial.ESCALATION);
    private static final Set<String> POLITICAL = Set.of("restrictions", "restricting-nations", "exclusion-depth", "restriction-cost", "incidents",
            "tension", "true-hostility", "access-exposure", "misperception", "bloc-members", "bloc-gdp-share", "bloc-moves",
            "dialogue-meetings", "dialogue-survival");

    private final List<Kind> turns;
    private final Set<Kind> aside;

    Track(List<Kind> turns, Set<Kind> aside) {
        this.turns = turns;
        this.aside = aside;
    }

    static Track of(Metric metric) {
        if (POLITICAL.contains(metric.name())) {
            return POLITICS;
        }
        boolean bodies = metric.cuts().stream().flatMap(cut -> cut.isEmpty() ? Stream.empty() : cut.stream()).anyMatch(By.BODY::equals);
        return bodies ? STANDARDS : MARKETS;
    }

    /** Kinds in the order of their turns; some have several in a round. */
    List<Kind> turns() {
        return turns;
    }

    /** Whether a kind is so numerous and so far from the question that nobody wants a list of it. */
    boolean aside(Kind kind) {
        return aside.contains(kind);
    }

    /** How directly a dial bears on it, from 0 to 1. */
    double directness(Dial dial) {
        boolean direct = switch (this) {
            case MARKETS -> !OF_BODIES.contains(dial);
            case STANDARDS -> OF_BODIES.contains(dial);
            case POLITICS -> OF_POLITICS.contains(dial);
        };
        return direct ? 1 : INDIRECT;
    }
}
