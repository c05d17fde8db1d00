/**
 * Decision rules of bodies as data, and the power they give: given a tally of votes, does a proposal carry, and who decides how often?
 * Exact whole numbers and fractions only, but for {@link lockstep.ballot.QuickPower}. Start at {@link lockstep.ballot.Rule}: conditions on a
 * {@link lockstep.ballot.Tally}, of the kinds of {@link lockstep.ballot.Condition}; rules with a name are in {@code Catalogue}.
 * {@link lockstep.ballot.Power} works out a {@link lockstep.ballot.Game} by asking the same rule. A new rule is data; a new kind of
 * condition is one record there.
 */
package lockstep.ballot;
