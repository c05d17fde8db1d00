package lockstep.agent;

/** Something that was done in a tick, with the numbers that say how much. Money in USD bn. */
public sealed interface Happening {

    /** When. */
    int tick();

    /** What. */
    Act act();

    /**
     * A body decided on an item.
     *
     * @param standard standard it adds to
     * @param firm     author
     * @param absent   votes that were not cast
     * @param moved    votes for, less what they would have been had nobody followed a whip
     */
    record Verdict(int tick, Act act, int standard, int firm, long yes, long no, long absent, boolean contested, boolean merged, long moved)
            implements Happening {
    }

    /**
     * A nation took a programme's offer.
     *
     * @param bundle     domains, by the programme's bundle
     * @param concession share of the face value that the programme gives away
     * @param debtUsdBn  what the nation owes for it
     */
    record Deal(int tick, Act act, int bundle, double faceUsdBn, double concession, double debtUsdBn) implements Happening {
    }

    /** A product won contracts of a tender: their value, and its share of what the nation then has installed in the domain. */
    record Purchase(int tick, Act act, int product, double usdBn, double shareOfBase) implements Happening {
    }

    /** A nation restricted a home in a domain, or stopped. */
    record Restriction(int tick, Act act, Reasons reasons) implements Happening {
    }

    /** What spoke for a restriction, and (below 0) against it, in units of the index; {@code threshold} is what the sum was held against. */
    record Reasons(double risk, double example, double pressure, double alliance, double intelligence, double dispute, double industry,
            double capacity, double trade, double dependence, double exit, double error, double threshold) {
        /** The restriction index. */
        public double index() {
            return risk + example + pressure + alliance + intelligence + dispute + industry + capacity + trade + dependence + exit + error;
        }
    }

    /** A home closed a share of its tenders to the vendors of a nation that restricts its own. */
    record Retaliation(int tick, Act act, double share) implements Happening {
    }

    /** A home's state struck a nation. */
    record Incident(int tick, Act act) implements Happening {
    }

    /** A dated event or a {@code policy} came into force, or ended but for the share of those who act. */
    record Lever(int tick, Act act, String id, String name, boolean policy, double left) implements Happening {
    }

    /** A nation changed its bloc; -1 for none. */
    record Move(int tick, Act act, int from) implements Happening {
    }

    /** A generation arrived, and left a share of what held buyers to the old. */
    record Generation(int tick, Act act, String id, double carryOver) implements Happening {
    }

    /** A post went to another nation; {@code loser} is -1 where it is new. */
    record Post(int tick, Act act, int loser) implements Happening {
    }
}
