package lockstep.metric;

/** Where a metric is read: indices of a domain, a region, a sponsor and an item (standard, body, bloc, programme or income group), -1 for all of them. */
public record Cell(int domain, int region, int sponsor, int item) {
    /** The whole world. */
    public static final Cell WORLD = new Cell(-1, -1, -1, -1);
}
