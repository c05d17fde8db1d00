/**
 * A run in MASON's own console: the map, networks, inspectors, parameters and charts. {@link lockstep.view.Model} is what MASON runs and
 * {@link lockstep.view.ModelView} what it shows of it; start there. Nothing here changes a run: the same seed gives what it gives everywhere.
 */
package lockstep.view;
