package lockstep.scenario;

/**
 * One thing wrong with a scenario, in one sentence. Line and column are 0 if it was given on the command line; path is "" for a whole
 * file.
 */
public record Problem(String file, int line, int column, String path, String text) {
    private static final int LONGEST = 500;

    public Problem {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    @Override public String toString() {
        String place = new Place(file, line, column).toString();
        return path.isEmpty() ? place + ": " + text : place + ": " + path + ": " + text;
    }
}
