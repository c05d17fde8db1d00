/**
 * Outlines of nations and how to draw them flat. Knows nothing of the model; {@link lockstep.map.Shapes} is where to start. The data and where
 * they are from are described beside them, in {@code sim/main/resources/lockstep/map/README.md}.
 */
package lockstep.map;
