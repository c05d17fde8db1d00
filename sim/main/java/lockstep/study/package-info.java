/**
 * What the results of an experiment say: each analysis that the design carries, as tables, pictures and a few lines of text. The statistics
 * are in {@link lockstep.analysis}, the pictures in {@link lockstep.chart}; here both meet the results on disk. Start reading at
 * {@link lockstep.study.Study}, what is looked at, and {@link lockstep.study.Analysis}, the list of analyses.
 */
package lockstep.study;
