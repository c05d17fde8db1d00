package lockstep.why;

import java.util.BitSet;
import java.util.List;
import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Veto;
import lockstep.agent.World;

/**
 * Happenings that are alike, tested together.
 *
 * @param pattern what is barred
 * @param members in the order in which they happened
 * @param score   how much they may have mattered, comparable within a kind only
 * @param until   last tick in which they are barred
 */
record Group(Veto.Pattern pattern, List<Happening> members, double score, int until) {
    private static final BitSet ANY = new BitSet();

    Act.Kind kind() {
        return pattern.kind();
    }

    /** Without any of them from the first to the last tick in which their kind is looked at. */
    Veto veto() {
        return new Veto(members.get(0).tick(), until, List.of(pattern));
    }

    /** What is alike with a happening, as a question sees it; null for what cannot be told apart from the rest. */
    static Veto.Pattern around(Happening happening, Focus focus, World world) {
        Act act = happening.act();
        long sponsor = act.home() < 0 ? 0 : Question.homesOf(world, world.frame.sponsorOfHome()[act.home()]);
        return switch (act.kind()) {
            case APPROVAL, REJECTION -> new Veto.Pattern(act.kind(), ANY, sponsor, focus.domain() < 0 ? -1 : act.domain(), act.by(), 0);
            case DEAL, MOVE -> new Veto.Pattern(act.kind(), side(act.nation(), focus, world), 0, -1, act.by(), 0);
            case PURCHASE -> sponsor == 0 ? null : new Veto.Pattern(act.kind(), one(act.nation()), sponsor, act.domain(), -1, 0);
            case RESTRICTION, LIFTING -> new Veto.Pattern(act.kind(), side(act.nation(), focus, world), sponsor, act.domain(), -1, 0);
            case INCIDENT -> new Veto.Pattern(act.kind(), side(act.nation(), focus, world), sponsor, -1, -1, 0);
            case RETALIATION -> new Veto.Pattern(act.kind(), one(act.nation()), 1L << act.home(), -1, -1, 0);
            case POST -> new Veto.Pattern(act.kind(), alike(act.home(), world), 0, -1, act.by(), 0);
            case LEVER, END, GENERATION -> Veto.of(0, 0, act).patterns().get(0);
        };
    }

    /** The nations asked about, or all others, whichever a nation is of. */
    private static BitSet side(int nation, Focus focus, World world) {
        if (focus.nations().isEmpty()) {
            return ANY;
        }
        BitSet side = (BitSet) focus.nations().clone();
        if (!focus.in(nation)) {
            side.flip(0, world.nations.length);
        }
        return side;
    }

    /** Nations of the sponsor of a home; of no sponsor those without vendors. */
    private static BitSet alike(int home, World world) {
        BitSet alike = new BitSet();
        for (int n = 0; n < world.nations.length; n++) {
            int other = world.nations[n].home;
            alike.set(n, other < 0 || home < 0 ? other == home : world.frame.sponsorOfHome()[other] == world.frame.sponsorOfHome()[home]);
        }
        return alike;
    }

    private static BitSet one(int nation) {
        BitSet one = new BitSet();
        one.set(nation);
        return one;
    }
}
