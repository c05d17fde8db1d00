package lockstep.policy;

import java.util.List;

/**
 * The narrow door through which levers touch the world: inputs to decisions, never outcomes. What a selector may name depends on the
 * {@link Dial.Axis}; selectors come in the order of the dial's axes.
 */
public interface Dials {

    /** Moves a dial by an amount in every cell that the selectors name, one selector for each axis. */
    void moveCells(Dial dial, double amount, List<List<String>> selectors);

    /** Moves a dial of one axis by an amount, spread evenly over the cells that are named. */
    void spread(Dial dial, double amount, List<String> selector);

    /** Puts nations into a group, or takes them out. */
    void membership(List<String> nations, String group, boolean member);

    /** Moves a dial of one axis. */
    default void move(Dial dial, double amount, List<String> first) {
        moveCells(dial, amount, List.of(first));
    }

    /** Moves a dial of two axes. */
    default void move(Dial dial, double amount, List<String> first, List<String> second) {
        moveCells(dial, amount, List.of(first, second));
    }

    /** Moves a dial of three axes. */
    default void move(Dial dial, double amount, List<String> first, List<String> second, List<String> third) {
        moveCells(dial, amount, List.of(first, second, third));
    }
}
