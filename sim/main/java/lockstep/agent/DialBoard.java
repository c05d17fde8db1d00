package lockstep.agent;

import java.util.ArrayList;
import java.util.List;
import lockstep.policy.Dial;
import lockstep.policy.Dials;

/**
 * The dials as the submodels read them. A board is set once, when the levers in force change, and only read after; worlds may share it. On a
 * fresh board everything is at rest. Cells lie in rows along the last axis of a dial, and a row at rest takes no room.
 */
public final class DialBoard implements Dials {
    private static final Dial[] ALL = Dial.values();

    private final Frame frame;
    private final Firm[] firms;
    private final Selection find;
    /** [dial][row] null at rest, or [cell of the last axis]. */
    private final double[][][] rows = new double[ALL.length][][];
    /** [dial][axis] number of cells. */
    private final int[][] sizes = new int[ALL.length][];
    /** [stage][firm] share denied, null where nothing is. */
    private double[][] denied;
    /** Memberships that differ from the start. */
    public final List<MembershipChange> memberships = new ArrayList<>();

    /** A nation that joined or left a group. */
    public record MembershipChange(int nation, int group, boolean member) {
    }

    public DialBoard(Frame frame, Nation[] nations, Firm[] firms) {
        this.frame = frame;
        this.firms = firms;
        find = new Selection(frame, nations, firms);
        for (Dial dial : ALL) {
            sizes[dial.ordinal()] = dial.axes().stream().mapToInt(find::size).toArray();
        }
    }

    private DialBoard(DialBoard other) {
        frame = other.frame;
        firms = other.firms;
        find = other.find;
        for (int d = 0; d < ALL.length; d++) {
            sizes[d] = other.sizes[d];
            if (other.rows[d] != null) {
                rows[d] = new double[other.rows[d].length][];
                for (int r = 0; r < rows[d].length; r++) {
                    rows[d][r] = other.rows[d][r] == null ? null : other.rows[d][r].clone();
                }
            }
        }
        memberships.addAll(other.memberships);
    }

    /** A board that stands as this one does, for more levers to move; to be closed again. */
    public DialBoard copy() {
        return new DialBoard(this);
    }

    /** Whether a dial is at rest everywhere. */
    public boolean rests(Dial dial) {
        return rows[dial.ordinal()] == null;
    }

    /** A dial of one axis. */
    public double at(Dial dial, int a) {
        double[][] all = rows[dial.ordinal()];
        return all == null ? 0 : all[0][a];
    }

    /** The cells of a dial of one axis; null at rest. Look, do not touch. */
    public double[] row(Dial dial) {
        double[][] all = rows[dial.ordinal()];
        return all == null ? null : all[0];
    }

    /** A dial of two axes. */
    public double at(Dial dial, int a, int b) {
        double[] row = row(dial, a);
        return row == null ? 0 : row[b];
    }

    /** A dial of three axes. */
    public double at(Dial dial, int a, int b, int c) {
        double[] row = row(dial, a, b);
        return row == null ? 0 : row[c];
    }

    /** The cells along the second axis of a dial of two; null at rest. Look, do not touch. */
    public double[] row(Dial dial, int a) {
        double[][] all = rows[dial.ordinal()];
        return all == null ? null : all[a];
    }

    /** The cells along the third axis of a dial of three; null at rest. Look, do not touch. */
    public double[] row(Dial dial, int a, int b) {
        double[][] all = rows[dial.ordinal()];
        return all == null ? null : all[a * sizes[dial.ordinal()][1] + b];
    }

    /** Share of a stage's inputs denied to a firm: the sum of its suppliers' shares times the strength of each one's denial. */
    public double denied(int stage, int firm) {
        return denied == null ? 0 : denied[stage][firm];
    }

    /** Strength, 0 to 1, with which a nation denies a stage's inputs to a firm, restraint counted. */
    public double denies(int stage, int nation, int firm) {
        return Math.min(1, at(Dial.DENIAL, stage, nation, firm)) * firmness(nation);
    }

    /** Strongest denial of a stage's inputs that a home imposes on anybody, restraint counted. */
    public double controls(int stage, int home) {
        return at(Dial.CONTROL, stage, home) * firmness(frame.homes()[home]);
    }

    /** Share of its controls and retaliation that a nation does not lift. */
    public double firmness(int nation) {
        return 1 - Math.min(1, at(Dial.RESTRAINT, nation));
    }

    /** Sums up what the levers moved so far denies; to be called when all of them have. */
    public void close() {
        for (int s = 0; s < frame.suppliers().length; s++) {
            for (int supplier : frame.suppliers()[s]) {
                double[] strength = row(Dial.DENIAL, s, supplier);
                if (strength != null) {
                    denied = denied == null ? new double[frame.suppliers().length][firms.length] : denied;
                    deny(denied[s], frame.stageShares()[s][supplier] * firmness(supplier), strength);
                }
            }
        }
    }

    private static void deny(double[] row, double share, double[] strength) {
        for (int f = 0; f < row.length; f++) {
            row[f] += share * Math.min(1, strength[f]);
        }
    }

    @Override public void moveCells(Dial dial, double amount, List<List<String>> selectors) {
        if (selectors.size() != dial.axes().size()) {
            throw new IllegalArgumentException("Expected selectors for " + dial.axes() + ", given " + selectors);
        }
        if (amount != 0) {
            List<List<Integer>> cells = new ArrayList<>();
            for (int axis = 0; axis < selectors.size(); axis++) {
                cells.add(cells(dial.axes().get(axis), selectors.get(axis)));
            }
            move(dial, amount, cells, 0, 0);
        }
    }

    /** What selectors name along an axis, each once. */
    public List<Integer> cells(Dial.Axis axis, List<String> selectors) {
        return find.cells(axis, selectors);
    }

    private void move(Dial dial, double amount, List<List<Integer>> cells, int axis, int at) {
        List<Integer> found = cells.get(axis);
        if (axis == cells.size() - 1) {
            double[] row = found.isEmpty() ? null : open(dial, at);
            for (int cell : found) {
                row[cell] = dial.sum() == Dial.Sum.ADDED ? row[cell] + amount : Math.max(row[cell], amount);
            }
            return;
        }
        for (int cell : found) {
            move(dial, amount, cells, axis + 1, at * sizes[dial.ordinal()][axis] + cell);
        }
    }

    private double[] open(Dial dial, int row) {
        int[] size = sizes[dial.ordinal()];
        if (rows[dial.ordinal()] == null) {
            int count = 1;
            for (int axis = 0; axis < size.length - 1; axis++) {
                count *= size[axis];
            }
            rows[dial.ordinal()] = new double[count][];
        }
        double[][] all = rows[dial.ordinal()];
        all[row] = all[row] == null ? new double[size[size.length - 1]] : all[row];
        return all[row];
    }

    @Override public void spread(Dial dial, double amount, List<String> selector) {
        int cells = find.cells(dial.axes().get(0), selector).size();
        move(dial, amount / cells, selector);
    }

    @Override public void membership(List<String> who, String group, boolean member) {
        int g = frame.groups().indexOf(group);
        for (int n : find.cells(Dial.Axis.NATION, who)) {
            memberships.add(new MembershipChange(n, g, member));
        }
    }
}
