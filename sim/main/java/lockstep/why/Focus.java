package lockstep.why;

import java.util.BitSet;
import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.World;
import lockstep.metric.By;
import lockstep.metric.Column;

/**
 * What a question is about; -1, 0 or empty where it is about all. {@link #relevance} is a first guess at how much a happening can have to do
 * with it: a product of one factor for each thing in which the two differ. All factors are assumed; they decide what is rerun, and never
 * what comes out.
 *
 * @param track   what kind of number it is
 * @param nations bit by nation
 * @param homes   bit by home
 */
record Focus(Track track, BitSet nations, int domain, long homes, int body, int programme, int bloc) {
    private static final double OTHER_NATION = 0.1;
    /** In politics others are an example. */
    private static final double EXAMPLE = 0.5;
    private static final double OTHER_DOMAIN = 0.15;
    private static final double RIVAL_HOME = 0.6;
    private static final double OTHER_BODY = 0.2;

    static Focus of(Track track, BitSet nations, int domain, long homes) {
        return new Focus(track, nations, domain, homes, -1, -1, -1);
    }

    static Focus of(Column column, World world) {
        BitSet nations = new BitSet();
        for (int n = 0; n < world.nations.length; n++) {
            nations.set(n, column.cell().region() >= 0 && world.nations[n].region == column.cell().region());
        }
        int item = column.cell().item();
        int domain = column.cut().contains(By.STANDARD) ? world.frame.standards()[item].domain() : column.cell().domain();
        int body = column.cut().contains(By.BODY_BLOC) ? item / world.blocs.length : column.cut().contains(By.BODY) ? item : -1;
        int bloc = column.cut().contains(By.BODY_BLOC) ? item % world.blocs.length : column.cut().contains(By.BLOC) ? item : -1;
        long homes = column.cell().sponsor() < 0 ? 0 : Question.homesOf(world, column.cell().sponsor());
        return new Focus(Track.of(column.metric()), nations, domain, homes, body, column.cut().contains(By.PROGRAMME) ? item : -1,
                bloc);
    }

    boolean in(int nation) {
        return nations.isEmpty() || nations.get(nation);
    }

    double ofNation(int nation) {
        return nation < 0 || in(nation) ? 1 : track == Track.POLITICS ? EXAMPLE : OTHER_NATION;
    }

    double ofDomain(int d) {
        return d < 0 || domain < 0 || d == domain ? 1 : OTHER_DOMAIN;
    }

    double ofHome(int home) {
        return home < 0 || homes == 0 || (homes >>> home & 1) != 0 ? 1 : RIVAL_HOME;
    }

    double ofBody(int b) {
        return b < 0 || body < 0 || b == body ? 1 : OTHER_BODY;
    }

    double ofProgramme(int p) {
        return p < 0 || programme < 0 || p == programme ? 1 : OTHER_BODY;
    }

    double ofBloc(int b) {
        return b < 0 || bloc < 0 || b == bloc ? 1 : OTHER_BODY;
    }

    /** From 0 to 1; of levers see {@link Reach}. */
    double relevance(Happening happening, World world) {
        Act act = happening.act();
        double by = switch (act.kind()) {
            case APPROVAL, REJECTION, POST -> ofBody(act.by());
            case DEAL -> ofProgramme(act.by());
            case MOVE -> ofBloc(act.by());
            case PURCHASE, RESTRICTION, LIFTING, RETALIATION, INCIDENT, LEVER, END, GENERATION -> 1;
        };
        double inDomain = happening instanceof Happening.Deal deal ? bundle(world.programmes[act.by()].bundles[deal.bundle()])
                : ofDomain(act.domain());
        return by * inDomain * ofNation(act.kind() == Act.Kind.POST ? -1 : act.nation()) * ofHome(act.home());
    }

    private double bundle(int[] domains) {
        double best = 0;
        for (int d : domains) {
            best = Math.max(best, ofDomain(d));
        }
        return best;
    }
}
