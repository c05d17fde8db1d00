/**
 * Why a number came out as it did in a run. {@link lockstep.why.Why} runs once and keeps the ledger of what happened, picks what may have
 * mattered for a {@link lockstep.why.Question}, reruns without each under the same luck, and says by how much the number then differs.
 * {@link lockstep.why.Words} puts happenings into sentences.
 */
package lockstep.why;
