package lockstep.agent;

/** What a firm sells in a domain, built to one standard. Indices point into the {@link Frame}; {@code home} is -1 for the fringe. */
public record Product(int index, String id, int firm, int domain, int standard, int home, double share2013, int availableTick, long key) {
}
