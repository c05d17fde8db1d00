package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;

/** Whether choice has an open end: lock-in in the sense of Arthur (1989), where whoever comes next adopts the same. */
public final class Certainty {
    private Certainty() {
    }

    /** The product of a domain that every adopter would choose now, whoever comes and whatever the draw; -1 if there is none. */
    public static int of(World world, int domain) {
        Offers offers = new Offers(world);
        Shortlist list = new Shortlist(world, offers);
        int certain = -1;
        for (Nation nation : world.nations) {
            if (nation.potential(domain) > 0) {
                offers.weigh(nation, domain);
                list.look(nation, domain);
                list.admit(nation, domain, false, -1);
                if (list.count != 1 || certain >= 0 && !list.only(certain)) {
                    return -1;
                }
                certain = list.at(0);
            }
        }
        return certain;
    }
}
