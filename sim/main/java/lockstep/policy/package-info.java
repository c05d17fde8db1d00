/**
 * What people may change: {@link lockstep.policy.Lever levers}, the {@link lockstep.policy.Dials dials} they move, the dated
 * {@link lockstep.policy.Event events} that pull them, and {@link lockstep.policy.Policy policies}, which are measures with dates, costs and
 * doubts; a {@link lockstep.policy.Plan} is what a run takes of one. A lever knows nothing of the world but the dials; no dial is an outcome.
 */
package lockstep.policy;
