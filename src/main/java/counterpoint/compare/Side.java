package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.PassageDoctrines;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /// An opinion in which no doctrine is looked for.
    public Side(Opinion opinion, List<Passage> passages, List<Mention> mentions, Pages pages) {
        this(opinion, passages, mentions, pages, PassageDoctrines.none(passages));
    }

    /// The doctrines of a part of the opinion: those of all passages of which it has something, in the order of the
    /// passages and, of one passage, the strongest first.
    Set<Doctrine> doctrinesOf(Passage part) {
        Set<Doctrine> all = new LinkedHashSet<>();
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            if (passage.isFootnote() == part.isFootnote() && passage.span().overlaps(part.span())) {
                doctrines.of(index).forEach(tag -> all.add(tag.doctrine()));
            }
        }
        return all;
    }
}
