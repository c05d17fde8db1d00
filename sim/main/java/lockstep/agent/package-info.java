/**
 * Nations, firms, bodies, programmes and states: what they are, the state that evolves, and how each decides. A decision reads and
 * returns; {@code lockstep.process} applies. {@link lockstep.agent.Frame} is what never changes in a run, {@link lockstep.agent.World}
 * is everything that does, and can be copied at any tick.
 */
package lockstep.agent;
