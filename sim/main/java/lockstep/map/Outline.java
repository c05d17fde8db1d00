package lockstep.map;

import java.util.List;

/**
 * Where a nation, or an area of no scenario, lies.
 *
 * @param iso3   ISO 3166-1 code of three letters, XKX for Kosovo; "" for areas to which the data give none
 * @param name   as scenarios name it
 * @param label  a place inside its largest part
 * @param tiny   whether it is under 4,500 km2, so that a map of the world needs a dot for it
 * @param circle whether it is too small for the data and the outline a circle around its place
 * @param rings  closed lines, outer ones and holes; filled by the even-odd rule
 */
public record Outline(String iso3, String name, Place label, boolean tiny, boolean circle, List<List<Place>> rings) {
}
