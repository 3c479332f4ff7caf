package counterpoint.ui.text;

import java.util.function.IntToDoubleFunction;

/// The heights of all blocks, guessed or real, and the sums above each: a Fenwick tree.
///
/// Both questions, where does a block begin and which block is at a height, take a dozen steps among 5,000.
final class HeightIndex {

    private final double[] heights;
    private final double[] tree;

    HeightIndex(int count, IntToDoubleFunction guess) {
        heights = new double[count];
        tree = new double[count + 1];
        for (int i = 0; i < count; i++) {
            heights[i] = guess.applyAsDouble(i);
            tree[i + 1] += heights[i];
            int parent = i + 1 + ((i + 1) & -(i + 1));
            if (parent <= count) {
                tree[parent] += tree[i + 1];
            }
        }
    }

    int count() {
        return heights.length;
    }

    double height(int block) {
        return heights[block];
    }

    double total() {
        return top(heights.length);
    }

    /// The sum of the heights before a block.
    double top(int block) {
        double sum = 0;
        for (int i = block; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    void set(int block, double height) {
        double change = height - heights[block];
        if (change == 0) {
            return;
        }
        heights[block] = height;
        for (int i = block + 1; i < tree.length; i += i & -i) {
            tree[i] += change;
        }
    }

    /// The block in which the height `y` falls; the first or last one beyond the ends.
    int at(double y) {
        int index = 0;
        double rest = Math.max(0, y);
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (index + step < tree.length && tree[index + step] <= rest) {
                index += step;
                rest -= tree[index];
            }
        }
        return Math.min(index, Math.max(0, heights.length - 1));
    }
}
