/**
 * Luck by name: every random number is a function of (seed, purpose, tick, agent, item), never of the order in which others were
 * drawn, so two runs that differ in one thing differ only by what that thing causes. Start at {@link lockstep.chance.Chance}.
 */
package lockstep.chance;
