package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.doctrine.PassageDoctrines;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import java.util.List;

/// An opinion as it enters a comparison.
///
/// @param opinion the opinion in the print that is read
/// @param passages its passages, the body's in order, then the footnotes'
/// @param mentions its citations
/// @param pages the pages of its print and of other editions, to which the other opinion may refer
/// @param doctrines what its passages discuss, found when first asked for
public record Side(
        Opinion opinion, List<Passage> passages, List<Mention> mentions, Pages pages, PassageDoctrines doctrines) {
    public Side {
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
    }

    /// A side whose passages discuss doctrines that ship with the program.
    public Side(Opinion opinion, List<Passage> passages, List<Mention> mentions, Pages pages) {
        this(opinion, passages, mentions, pages, PassageDoctrines.shipped(opinion, passages, () -> mentions));
    }
}
