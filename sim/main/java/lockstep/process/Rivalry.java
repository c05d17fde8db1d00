package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;

/**
 * 4.7 Patrons answer what rivals win. A rival programme is one whose patrons are not aligned with one's own; a budget rises by answer x
 * (recent - usual) / (recent + usual), recent the face value of rivals' deals, usual what a patron has got used to. Looked at once a year.
 */
final class Rivalry {
    /** Years in which a patron comes a good way (63 %) to taking rivals' deals for usual; assumed. */
    private static final double MEMORY_YEARS = 5;

    private Rivalry() {
    }

    static void review(World world) {
        if (!(world.parameters().deployment().rivalAnswer() > 0) || !world.newYear()) {
            return;
        }
        double kept = StrictMath.exp(-world.dt() * world.frame.setup().clock().ticksPerYear() / MEMORY_YEARS);
        for (Programme programme : world.programmes) {
            double recent = 0;
            for (Programme other : world.programmes) {
                recent += rivals(world, programme, other) ? wins(world, other) : 0;
            }
            programme.usualWins = programme.usualWins > 0 ? kept * programme.usualWins + (1 - kept) * recent : recent;
            programme.rivalWins = recent;
        }
    }

    /** Factor on a programme's budget. */
    static double factor(World world, Programme programme) {
        double all = programme.rivalWins + programme.usualWins;
        double rise = all > 0 ? (programme.rivalWins - programme.usualWins) / all : 0;
        return 1 + world.parameters().deployment().rivalAnswer() * rise;
    }

    /** Whether patrons of one are, on average, at odds with those of the other. */
    private static boolean rivals(World world, Programme one, Programme other) {
        double alignment = 0;
        for (int mine : one.patrons) {
            for (int theirs : other.patrons) {
                alignment += world.nations[world.frame.homes()[theirs]].alignment(mine);
            }
        }
        return alignment < 0;
    }

    private static double wins(World world, Programme programme) {
        double sum = 0;
        for (Nation nation : world.nations) {
            sum += nation.recentDeals(programme.index);
        }
        return sum;
    }
}
