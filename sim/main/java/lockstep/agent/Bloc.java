package lockstep.agent;

import lockstep.setup.BlocSetup;

/**
 * A bloc that may take a position in bodies. Members of a led bloc and of the non-aligned are in {@link Nation#bloc}, those of a fixed bloc
 * in {@link Nation#member} of its group.
 *
 * @param leader     nation index of the leader, -1 if none
 * @param group      group index of a fixed bloc, -1 otherwise
 * @param discipline [body] at rest
 */
public record Bloc(int index, String id, BlocSetup facts, long key, int leader, int group, double[] discipline) {

    /** Whether a nation belongs. */
    public boolean has(Nation nation) {
        return group >= 0 ? nation.member(group) : nation.bloc() == index;
    }
}
