/**
 * Runs worlds on MASON's schedule. {@link lockstep.engine.Simulation} is a scenario made ready, {@link lockstep.engine.Run} one run of it
 * under one seed. Only this package and the view know MASON.
 */
package lockstep.engine;
