package lockstep.map;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * The Equal Earth projection, which shows areas in their true proportions (Šavrič, Patterson & Jenny 2019, International Journal of
 * Geographical Information Science 33:454-465, whose constants these are). A unit is the radius of the Earth; y points south, as on screens.
 */
public final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Half the width of the map, at the equator, and half its height. */
    public static final double HALF_WIDTH = of(new Place(180, 0)).x;
    public static final double HALF_HEIGHT = -of(new Place(0, 90)).y;

    private EqualEarth() {
    }

    /** Where a place is on the flat map; (0, 0) is its middle. */
    public static Point2D.Double of(Place place) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(place.lat())));
        double square = theta * theta;
        double sixth = square * square * square;
        double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
        double x = Math.toRadians(place.lon()) * Math.cos(theta) / (M * slope);
        return new Point2D.Double(x, -theta * (A1 + A2 * square + sixth * (A3 + A4 * square)));
    }

    /** An outline on the flat map, to be filled or drawn. */
    public static Path2D.Double path(Outline outline) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Place> ring : outline.rings()) {
            Point2D.Double first = of(ring.get(0));
            path.moveTo(first.x, first.y);
            ring.stream().skip(1).map(EqualEarth::of).forEach(next -> path.lineTo(next.x, next.y));
            path.closePath();
        }
        return path;
    }
}
