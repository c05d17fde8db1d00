package lockstep.agent;

import lockstep.chance.Chance;

/**
 * What somebody is about to do, told by whom it matters to; what a kind does not have is -1. The tick is told apart, so that an act can be
 * known again in another run under the same luck.
 *
 * @param nation who buys, borrows, restricts, moves, is struck, gains a post, or against whom tenders are closed
 * @param home   home of the author, vendor or attacker, or the home that is restricted or retaliates
 * @param by     body of a vote or post, programme of a deal, bloc that is joined
 * @param item   what tells acts of one kind and tick apart, by its luck: item, offer, post, generation, lever; 0 where nothing need
 */
public record Act(Kind kind, int nation, int home, int domain, int by, long item) {

    /** What can be done, and so can be left undone. */
    public enum Kind {
        /** A body approves an item; if barred, it rejects it for good. */
        APPROVAL,
        /** A body rejects an item for good; if barred, it approves it. */
        REJECTION,
        /** A nation takes a programme's offer; if barred, it refuses. */
        DEAL,
        /** A vendor wins contracts of a tender; if barred, they are put off. */
        PURCHASE,
        /** A nation restricts a home in a domain; if barred, it does not. */
        RESTRICTION,
        /** A nation lifts that; if barred, it goes on. */
        LIFTING,
        /** A home closes tenders to the vendors of a nation that restricts its own; if barred, it does not. */
        RETALIATION,
        /** A home's state strikes a nation; if barred, it does not. */
        INCIDENT,
        /** A dated event or a policy comes into force; if barred, it never does. */
        LEVER,
        /** It ends, or part of those who act leave it; if barred, nobody does. */
        END,
        /** A nation changes its bloc; if barred, it stays. */
        MOVE,
        /** A generation of technology arrives; if barred, it never does. */
        GENERATION,
        /** A post goes to another nation; if barred, its holder keeps it. */
        POST;

        /** Name for people and files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A verdict of a body on an item. */
    public static Act verdict(boolean approval, Body body, int home, int domain, Item item) {
        return new Act(approval ? Kind.APPROVAL : Kind.REJECTION, -1, home, domain, body.index, item.key());
    }

    /** An offer of a programme that a nation takes. */
    public static Act deal(Programme programme, Nation nation, int offer) {
        return new Act(Kind.DEAL, nation.index, -1, -1, programme.index, offer + 1);
    }

    /** Contracts that a product wins. */
    public static Act purchase(Nation nation, Product product) {
        return new Act(Kind.PURCHASE, nation.index, product.home(), product.domain(), -1, product.key());
    }

    /** A restriction that is imposed or lifted. */
    public static Act restriction(boolean imposed, Nation nation, int home, int domain) {
        return new Act(imposed ? Kind.RESTRICTION : Kind.LIFTING, nation.index, home, domain, -1, 0);
    }

    /** A home answers a nation's restriction. */
    public static Act retaliation(int home, Nation restrictor) {
        return new Act(Kind.RETALIATION, restrictor.index, home, -1, -1, 0);
    }

    /** A home's state strikes a nation. */
    public static Act incident(int home, Nation victim) {
        return new Act(Kind.INCIDENT, victim.index, home, -1, -1, 0);
    }

    /** A dated event, by its id, comes into force or ends. */
    public static Act event(boolean starts, String id) {
        return new Act(starts ? Kind.LEVER : Kind.END, -1, -1, -1, -1, Chance.key(id));
    }

    /** A policy laid over the scenario, by its id, comes into force or ends; an event may have the same id. */
    public static Act policy(boolean starts, String id) {
        return event(starts, "policies/" + id);
    }

    /** A nation joins a bloc, -1 for none. */
    public static Act move(Nation nation, int bloc) {
        return new Act(Kind.MOVE, nation.index, -1, -1, bloc, 0);
    }

    /** A generation, by its id, arrives in a domain. */
    public static Act generation(int domain, String id) {
        return new Act(Kind.GENERATION, -1, -1, domain, -1, Chance.key(id));
    }

    /** A post of a body goes to a nation. */
    public static Act post(Body body, int post, Nation winner) {
        return new Act(Kind.POST, winner.index, winner.home, -1, body.index, post + 1);
    }
}
