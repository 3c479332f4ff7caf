package counterpoint.note;

import java.util.ArrayList;
import java.util.List;

/// A pattern as it lies on a text.
final class LaidPattern {
    private static final int SMALL_GAP = 4;
    static final int LEAST_PIECE = 10;

    private final QuotePattern pattern;
    private final Skeleton text;
    private final int[] laid;

    /// @param laid for each letter of the pattern the index of a letter of the text; -1 for a lost one
    LaidPattern(QuotePattern pattern, Skeleton text, int[] laid) {
        this.pattern = pattern;
        this.text = text;
        this.laid = laid;
    }

    QuotePattern pattern() {
        return pattern;
    }

    /// Whether the letters from `from` to `to` of the pattern lie in one piece, and where.
    ///
    /// @param letters how many of them are the same
    record Piece(int first, int last, int letters) {
    }

    /// The stretches in which the letters from `from` to `to` of the pattern lie on the text, in order; between two of
    /// them something longer than a misread letter was inserted.
    List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (laid[i] < 0) {
                continue;
            }
            int same = same(i, i + 1);
            Piece before = pieces.isEmpty() ? null : pieces.getLast();
            if (before != null && laid[i] - before.last() <= SMALL_GAP) {
                pieces.set(pieces.size() - 1, new Piece(before.first(), laid[i], before.letters() + same));
            } else {
                pieces.add(new Piece(laid[i], laid[i], same));
            }
        }
        return pieces;
    }

    int same(int from, int to) {
        int same = 0;
        for (int i = from; i < to; i++) {
            same += laid[i] >= 0 && text.at(laid[i]) == pattern.letters().at(i) ? 1 : 0;
        }
        return same;
    }

    /// The share of the letters from `from` to `to` of the pattern that are the same and lie in pieces of some length;
    /// the short words of a sentence are found in order everywhere.
    double share(int from, int to) {
        int least = Math.min(LEAST_PIECE, (to - from) / 2 + 1);
        int same = 0;
        for (Piece piece : pieces(from, to)) {
            same += piece.letters() >= least ? piece.letters() : 0;
        }
        return from == to ? 0 : same / (double) (to - from);
    }

    int first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (laid[i] >= 0) {
                return laid[i];
            }
        }
        return -1;
    }

    int last(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (laid[i] >= 0) {
                return laid[i];
            }
        }
        return -1;
    }
}
