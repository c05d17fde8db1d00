/**
 * Designs, execution and results on disk. Results never overwrite results unless told to, and a file is there only when it is whole. Start
 * reading at {@link lockstep.experiment.RunFiles} for what a run leaves behind.
 */
package lockstep.experiment;
