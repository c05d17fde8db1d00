/**
 * What people may change: {@link lockstep.policy.Lever levers}, the {@link lockstep.policy.Dials dials} they move, and the dated
 * {@link lockstep.policy.Event events} that pull them. A lever knows nothing of the world but the dials; no dial is an outcome.
 */
package lockstep.policy;
