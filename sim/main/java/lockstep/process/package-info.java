/**
 * What happens between agents in a tick, one class per submodel, in the order of {@link lockstep.process.Phases}. A phase reads the world,
 * lets agents decide on the state at its start, then applies, unless it says that it is sequential.
 */
package lockstep.process;
