package lockstep.agent;

import java.util.BitSet;
import java.util.List;

/**
 * Acts that are not done in a run from one tick to another, both included: whatever fits one of the patterns.
 */
public record Veto(int from, int to, List<Pattern> patterns) {

    /**
     * Acts of a kind that are alike.
     *
     * @param nations bit by nation, empty for any
     * @param homes   bit by home, 0 for any
     * @param domain  -1 for any
     * @param by      -1 for any
     * @param item    0 for any
     */
    public record Pattern(Act.Kind kind, BitSet nations, long homes, int domain, int by, long item) {

        /** Whether an act is one of them. */
        public boolean fits(Act act) {
            return kind == act.kind() && (item == 0 || item == act.item()) && (domain < 0 || domain == act.domain())
                    && (by < 0 || by == act.by()) && (homes == 0 || act.home() >= 0 && (homes >>> act.home() & 1) != 0)
                    && (nations.isEmpty() || act.nation() >= 0 && nations.get(act.nation()));
        }
    }

    /** Of one act. */
    public static Veto of(int from, int to, Act act) {
        BitSet nation = new BitSet();
        if (act.nation() >= 0) {
            nation.set(act.nation());
        }
        return new Veto(from, to, List.of(new Pattern(act.kind(), nation, act.home() < 0 ? 0 : 1L << act.home(), act.domain(), act.by(),
                act.item())));
    }

    /** Whether an act is not done in a tick. */
    public boolean bars(int tick, Act act) {
        if (tick < from || tick > to) {
            return false;
        }
        for (Pattern pattern : patterns) {
            if (pattern.fits(act)) {
                return true;
            }
        }
        return false;
    }
}
