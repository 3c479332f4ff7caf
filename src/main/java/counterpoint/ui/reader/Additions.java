package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.ui.text.TextBlock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a column puts into its text, or shows in place of some of it.
///
/// @param isShared whether both opinions cite what a mention means
/// @param isNoted whether the reader wrote something on what a mention means
/// @param folded the blocks of the body that are folded away
/// @param leftOut the words that are not shown
record Additions(
        Predicate<Mention> isShared, Predicate<Mention> isNoted, Set<Integer> folded, List<LeftOut> leftOut) {

    /// Those of one block: where they are as before, the block is as it was set before.
    ///
    /// @param folded whether it is folded away
    /// @param hidden how many blocks are folded away behind it
    /// @param leftOut its words that are not shown
    /// @param marked its citations that bear the mark of authorities that both opinions cite
    /// @param noted its citations that bear the sign of the reader's notes on authorities
    record OfBlock(boolean folded, int hidden, List<LeftOut> leftOut, List<Mention> marked, List<Mention> noted) {
    }

    /// A block as it is shown, and why so.
    record Block(OfBlock additions, ShownBlock shown, TextBlock text) {
    }

    /// Those of a block of the body.
    OfBlock inBody(int block, List<Mention> mentions, List<LeftOut> words) {
        int end = block + 1;
        while (folded.contains(end) && !folded.contains(block)) {
            end++;
        }
        return of(folded.contains(block), end - block - 1, mentions, words);
    }

    /// Those of a footnote, which is never folded away.
    OfBlock inNote(List<Mention> mentions, List<LeftOut> words) {
        return of(false, 0, mentions, words);
    }

    private OfBlock of(boolean gone, int hidden, List<Mention> mentions, List<LeftOut> words) {
        return new OfBlock(
                gone,
                hidden,
                words,
                mentions.stream().filter(this::isMarked).toList(),
                mentions.stream().filter(isNoted).toList());
    }

    /// Citations with a reporter bear the mark of authorities that both opinions cite.
    private boolean isMarked(Mention mention) {
        CitationKind kind = mention.citation().kind();
        return (kind == CitationKind.FULL || kind == CitationKind.SHORT) && isShared.test(mention);
    }
}
