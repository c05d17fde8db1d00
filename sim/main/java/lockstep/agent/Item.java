package lockstep.agent;

/**
 * A proposal that waits for a body to take it up.
 *
 * @param key       address of its luck, the same in every body and round
 * @param firm      author
 * @param standard  standard it would add to
 * @param filedTick tick in which it was first filed
 * @param rounds    votes it has been through without a decision
 * @param refiled   whether another body has rejected it
 */
public record Item(long key, int firm, int standard, int filedTick, int rounds, boolean refiled) {

    /** The item after a vote that decided nothing. */
    public Item nextRound() {
        return new Item(key, firm, standard, filedTick, rounds + 1, refiled);
    }

    /** The item as brought to a second body. */
    public Item refile() {
        return new Item(key, firm, standard, filedTick, 0, true);
    }
}
