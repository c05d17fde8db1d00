/**
 * Experiments on many runs that cannot be lost: an experiment file becomes points, chunks of runs, and a folder of results that survives any
 * crash. What is run is a {@link lockstep.batch.Model}, who runs it an {@link lockstep.batch.Engine}; statistics on results are elsewhere.
 * Start reading at {@link lockstep.batch.Experiment}, for the folder at {@link lockstep.batch.Layout}.
 */
package lockstep.batch;
