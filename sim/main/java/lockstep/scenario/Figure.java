package lockstep.scenario;

/** A number of a scenario and where it stands; its source is "" if it has none. */
record Figure(Evidence evidence, Place place) {
}
