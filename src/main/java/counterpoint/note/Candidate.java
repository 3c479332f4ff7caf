package counterpoint.note;

import counterpoint.note.LaidPattern.Piece;
import counterpoint.text.Span;
import java.util.List;

/// A place in a text, judged as to whether it is the one that an anchor means.
///
/// @param first the index of the first letter on which a letter of the quote lies
/// @param last the index of the last such letter
/// @param same how many letters of prefix, quote and suffix are the same
/// @param quoted whether the quote itself is there
/// @param surrounded whether what stood around it is there
/// @param alike whether it could come to be taken for the place if either were edited
record Candidate(int first, int last, int same, boolean quoted, boolean surrounded, boolean alike) {
    /// The share of the quote's letters that must be the same.
    private static final double LONG_QUOTE = 0.75;
    private static final double SHORT_QUOTE = 0.85;
    /// What stands between the very text that stood before and the very text that stood after may be misread more.
    private static final double ENCLOSED_QUOTE = 0.5;
    private static final int SHORT = 24;
    /// The share of the text on one side that makes two places alike: well below what makes a place certain.
    private static final double ALIKE = 0.4;

    static Candidate judge(LaidPattern lay) {
        QuotePattern pattern = lay.pattern();
        int same = lay.same(0, pattern.length());
        int least = Math.min(LaidPattern.LEAST_PIECE, pattern.quoteLength() / 2 + 1);
        List<Piece> pieces = lay.pieces(pattern.quoteStart(), pattern.quoteEnd()).stream()
                .filter(piece -> piece.letters() >= least)
                .toList();
        if (pieces.isEmpty()) {
            return new Candidate(-1, -1, same, false, false, false);
        }
        int first = pieces.getFirst().first();
        int last = pieces.getLast().last();
        Surroundings around = Surroundings.of(lay, first, last);
        double share = pieces.stream().mapToInt(Piece::letters).sum() / (double) pattern.quoteLength();
        boolean isShort = pattern.quoteLength() < SHORT;
        double needed = around.enclose() ? ENCLOSED_QUOTE : isShort ? SHORT_QUOTE : LONG_QUOTE;
        boolean alike = share >= ENCLOSED_QUOTE
                && Math.max(lay.share(0, pattern.quoteStart()),
                        lay.share(pattern.quoteEnd(), pattern.length())) >= ALIKE;
        return new Candidate(first, last, same, share >= needed, around.tell(isShort), alike);
    }

    boolean certain() {
        return quoted && surrounded;
    }

    boolean overlaps(Candidate other) {
        return first >= 0 && first <= other.last && other.first <= last;
    }

    Span span(Skeleton text) {
        return text.span(first, last);
    }
}
