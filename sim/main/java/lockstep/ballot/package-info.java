/**
 * Decision rules of bodies as data: given a tally of votes, does a proposal carry? Exact integer arithmetic only. Start at
 * {@link lockstep.ballot.Rule}; a new rule is one constant there.
 */
package lockstep.ballot;
