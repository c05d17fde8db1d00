package lockstep.batch;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lockstep.scenario.ExperimentFile;
import lockstep.setup.Clock;

/**
 * When series are read. A flow is summed since the tick read before, so each date that is kept has one read a year earlier: then a flow is
 * that of the year that ends with the date, whatever other dates are kept.
 *
 * @param ticks    read, in increasing order
 * @param kept     positions among them that results hold
 * @param quarters of those
 */
record Dates(int[] ticks, int[] kept, List<String> quarters) {
    private static final String SECTION = "at";

    /** As a file asks; null, and a problem, if that cannot be. */
    static Dates of(ExperimentFile file, Clock clock) {
        TreeSet<Integer> kept = new TreeSet<>();
        for (String item : file.setup().at()) {
            if (item.equals("yearly")) {
                IntStream.range(0, clock.ticks()).filter(t -> (t + 1) % clock.ticksPerYear() == 0).forEach(kept::add);
            } else if (item.equals("end")) {
                kept.add(clock.ticks() - 1);
            } else if (!Clock.isQuarter(item)) {
                file.wrong(SECTION, item, "given \"" + item + "\", expected a quarter such as 2030Q4, yearly or end");
            } else if (clock.tickOf(item) < 0 || clock.tickOf(item) >= clock.ticks()) {
                file.wrong(SECTION, item, "given " + item + ", expected a quarter from " + clock.start() + " to " + clock.end());
            } else {
                kept.add(clock.tickOf(item) + Math.max(1, clock.ticksPerYear() / 4) - 1);
            }
        }
        Integer before = null;
        for (int tick : kept) {
            if (before != null && tick - before < clock.ticksPerYear()) {
                file.wrong(SECTION, clock.quarterOf(tick), "given " + clock.quarterOf(before) + " and " + clock.quarterOf(tick)
                        + ", expected quarters at least a year apart");
                return null;
            }
            before = tick;
        }
        return kept.isEmpty() ? none(file) : of(kept, clock);
    }

    private static Dates none(ExperimentFile file) {
        file.wrong(SECTION, "", "given no date, expected at least one");
        return null;
    }

    private static Dates of(TreeSet<Integer> kept, Clock clock) {
        TreeSet<Integer> read = new TreeSet<>(kept);
        kept.forEach(tick -> {
            if (tick >= clock.ticksPerYear()) {
                read.add(tick - clock.ticksPerYear());
            }
        });
        int[] ticks = read.stream().mapToInt(t -> t).toArray();
        int[] positions = IntStream.range(0, ticks.length).filter(i -> kept.contains(ticks[i])).toArray();
        return new Dates(ticks, positions, kept.stream().map(clock::quarterOf).toList());
    }
}
