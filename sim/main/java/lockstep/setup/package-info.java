/**
 * What a world is made of before the first tick: immutable records, one per kind of thing and one per submodel.
 * Each component carries its {@link lockstep.Param meaning, unit and allowed range}; its value and evidence are data, in
 * {@code scenarios/}. Nothing here behaves. Start reading at {@link lockstep.setup.Setup}.
 */
package lockstep.setup;
