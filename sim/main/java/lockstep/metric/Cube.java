package lockstep.metric;

import java.util.Arrays;

/** Sums over up to three dimensions, with margins: index -1 reads the sum over a dimension. */
final class Cube {
    private final int b;
    private final int c;
    private final int lastA;
    private final int lastB;
    private final int lastC;
    private final double[] cells;

    Cube(int sizeA, int sizeB, int sizeC) {
        lastA = sizeA;
        lastB = sizeB;
        lastC = sizeC;
        b = sizeB + 1;
        c = sizeC + 1;
        cells = new double[(sizeA + 1) * b * c];
    }

    void clear() {
        Arrays.fill(cells, 0);
    }

    /** Adds to one cell; {@link #close} must follow before reading margins. */
    void add(int i, int j, int k, double value) {
        cells[(i * b + j) * c + k] += value;
    }

    /** Writes one cell. */
    void set(int i, int j, int k, double value) {
        cells[(i * b + j) * c + k] = value;
    }

    /** Adds to a whole last dimension at once. */
    void addRow(int i, int j, double[] values, double scale) {
        int at = (i * b + j) * c;
        for (int k = 0; k < lastC; k++) {
            cells[at + k] += scale * values[k];
        }
    }

    /** Fills the margins. */
    void close() {
        for (int i = 0; i < lastA; i++) {
            for (int j = 0; j < lastB; j++) {
                int row = (i * b + j) * c;
                double sum = 0;
                for (int k = 0; k < lastC; k++) {
                    sum += cells[row + k];
                }
                cells[row + lastC] = sum;
            }
            sumInto((i * b + lastB) * c, i * b * c, c, lastB);
        }
        sumInto(lastA * b * c, 0, b * c, lastA);
    }

    private void sumInto(int target, int from, int length, int blocks) {
        Arrays.fill(cells, target, target + length, 0);
        for (int block = 0; block < blocks; block++) {
            int at = from + block * length;
            for (int k = 0; k < length; k++) {
                cells[target + k] += cells[at + k];
            }
        }
    }

    double get(int i, int j, int k) {
        return cells[((i < 0 ? lastA : i) * b + (j < 0 ? lastB : j)) * c + (k < 0 ? lastC : k)];
    }

    /** Reads domain, region and sponsor of a cell. */
    double get(Cell cell) {
        return get(cell.domain(), cell.region(), cell.sponsor());
    }
}
