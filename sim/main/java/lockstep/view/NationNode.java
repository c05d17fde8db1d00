package lockstep.view;

import java.awt.geom.Path2D;
import sim.util.Double2D;

/** A nation on the map; equal only to itself, as MASON's fields and networks need. */
final class NationNode {
    private final int index;
    private final String name;
    private final Double2D at;
    private final Path2D.Double shape;
    private final boolean dot;

    /**
     * @param at    where its label would be, in units of the map, from its upper left corner
     * @param shape its outline around that place
     * @param dot   whether it is so small that it needs a dot to be seen
     */
    NationNode(int index, String name, Double2D at, Path2D.Double shape, boolean dot) {
        this.index = index;
        this.name = name;
        this.at = at;
        this.shape = shape;
        this.dot = dot;
    }

    int index() {
        return index;
    }

    Double2D at() {
        return at;
    }

    Path2D.Double shape() {
        return shape;
    }

    boolean dot() {
        return dot;
    }

    @Override public String toString() {
        return name;
    }
}
