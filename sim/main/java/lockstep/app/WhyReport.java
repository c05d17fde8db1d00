package lockstep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lockstep.agent.Happening;
import lockstep.setup.Clock;
import lockstep.setup.Setup;
import lockstep.why.Answer;
import lockstep.why.Cause;
import lockstep.why.Recurrence;
import lockstep.why.Words;

/** An answer for people. */
final class WhyReport {
    private static final int WIDTH = 120;

    private final Answer answer;
    private final List<Recurrence> others;
    private final long seed;
    private final Setup setup;
    private final Clock clock;
    private final boolean share;

    WhyReport(Answer answer, List<Recurrence> others, long seed, Setup setup) {
        this.answer = answer;
        this.others = others;
        this.seed = seed;
        this.setup = setup;
        clock = setup.clock();
        share = answer.unit().equals("share");
    }

    /** The whole text. */
    String text(boolean events) {
        StringBuilder text = new StringBuilder(heading());
        List<Cause> causes = answer.causes().stream().filter(cause -> !cause.negligible()).toList();
        text.append(causes.isEmpty() ? "Nothing that was left out changes it.\n" : "  effect    without   since   what happened\n");
        for (Cause cause : causes) {
            text.append(line(String.format(Locale.ROOT, "  %-8s  %-8s  %s  ", effect(cause.effect()), number(cause.without()),
                    clock.quarterOf(cause.tick())), cause.words()));
        }
        List<Cause> rest = answer.causes().stream().filter(Cause::negligible).toList();
        if (!rest.isEmpty()) {
            text.append("\nLeaving these out changes nothing, or at most a thousandth of it:\n");
            rest.forEach(cause -> text.append(line("  " + clock.quarterOf(cause.tick()) + "  ", cause.words())));
        }
        return text.append(others.isEmpty() ? "" : recurrence()).append(events ? events() : "").append('\n').toString();
    }

    private String heading() {
        return answer.what() + " in " + clock.quarterOf(answer.question().tick()) + ": " + number(answer.value())
                + (share ? " %" : " (" + answer.unit() + ")") + ". Why?\n" + setup.title() + ", seed " + seed + ".\n"
                + Figures.counted(answer.happenings().size(), "thing", "things") + " happened up to then; "
                + Figures.counted(answer.causes().size(), "rerun", "reruns") + ", each without one of them or without all that are alike.\n"
                + "Effect: as it was, less what it is without" + (share ? ", in points. Shares in percent." : ".")
                + " They do not add up: one thing leads to another.\n\n";
    }

    private String recurrence() {
        int runs = others.get(0).seeds();
        StringBuilder text = new StringBuilder("\nThe same left out in " + Figures.counted(runs, "run", "runs") + ", seeds 1 to " + runs
                + ":\n  median    range                 happens in  same sign in  what, in the run above\n");
        for (Recurrence r : others) {
            text.append(line(String.format(Locale.ROOT, "  %-8s  %-20s  %-10d  %-12d  ", effect(r.median()), effect(r.low()) + " to "
                    + effect(r.high()), r.occurs(), r.same()), r.cause().words()));
        }
        return text.toString();
    }

    private String events() {
        int year = clock.ticksPerYear();
        StringBuilder text = new StringBuilder("\nWhat happened in the year up to then that has to do with it:\n");
        for (Happening happening : answer.near()) {
            if (happening.tick() > answer.question().tick() - year) {
                text.append(line("  " + clock.quarterOf(happening.tick()) + "  ", Words.of(happening, answer.end())));
            }
        }
        return text.toString();
    }

    private String number(double value) {
        return share ? Figures.percent(value) : Figures.amount(value);
    }

    private String effect(double effect) {
        String size = number(Math.abs(effect));
        return Double.isNaN(effect) ? "-" : (effect < 0 ? "-" : "+") + size;
    }

    /** A start and words after it, which go on below themselves. */
    private static String line(String start, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(start.length()));
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return String.join("\n", lines) + "\n";
    }
}
