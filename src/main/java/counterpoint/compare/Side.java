package counterpoint.compare;

import counterpoint.authority.Mention;
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
/// @param doctrines the doctrines of each passage, named for reading, in the order of the passages; empty if nothing was
///     tagged
public record Side(
        Opinion opinion, List<Passage> passages, List<Mention> mentions, Pages pages, List<Set<String>> doctrines) {
    public Side {
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
        doctrines = List.copyOf(doctrines);
        if (!doctrines.isEmpty() && doctrines.size() != passages.size()) {
            throw new IllegalArgumentException("doctrines of other passages");
        }
    }

    /// An opinion in which no doctrine was looked for.
    public Side(Opinion opinion, List<Passage> passages, List<Mention> mentions, Pages pages) {
        this(opinion, passages, mentions, pages, List.of());
    }

    /// This side with the doctrines of its passages.
    public Side about(List<Set<String>> each) {
        return new Side(opinion, passages, mentions, pages, each);
    }

    /// The doctrines of a part of the opinion: those of all passages of which it has something.
    Set<String> doctrinesOf(Passage part) {
        Set<String> all = new LinkedHashSet<>();
        for (int index = 0; index < doctrines.size(); index++) {
            Passage passage = passages.get(index);
            if (passage.isFootnote() == part.isFootnote() && passage.span().overlaps(part.span())) {
                all.addAll(doctrines.get(index));
            }
        }
        return all;
    }
}
