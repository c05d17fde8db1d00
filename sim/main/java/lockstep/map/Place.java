package lockstep.map;

/**
 * A place on Earth.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record Place(double lon, double lat) {
}
