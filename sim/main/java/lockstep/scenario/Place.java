package lockstep.scenario;

/** Where something stands. Line and column count from 1; both are 0 for what was given on the command line. */
record Place(String file, int line, int column) {

    @Override public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
