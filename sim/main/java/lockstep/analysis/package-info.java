/**
 * Statistics on results: what can be said when policies have been run under the same seeds, and what cannot. Pure functions on numbers;
 * nothing here runs a model, reads a file or knows what a policy is. Start reading at {@link lockstep.analysis.Outcomes}, the shape
 * everything takes, {@link lockstep.analysis.Paired}, the comparison of two policies, and {@link lockstep.analysis.Finding}, the verdict.
 *
 * <p>Conventions. Policy 0 is the baseline. NaN is a value that does not exist: its pair or run is left out and the number left is told.
 * What cannot be said (too few runs, no spread to go by) is NaN, never a guess. A level is a confidence level such as 0.95; a percent is
 * 0 to 100. Luck is keyed: the same numbers in give the same numbers out.
 */
package lockstep.analysis;
