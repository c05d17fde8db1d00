/**
 * Runs worlds on MASON's schedule. {@link lockstep.engine.Simulation} is a scenario made ready, {@link lockstep.engine.Run} one run of it
 * under one seed. Only this package (and later the view) knows MASON.
 */
package lockstep.engine;
