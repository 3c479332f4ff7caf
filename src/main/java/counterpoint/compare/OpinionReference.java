package counterpoint.compare;

import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place where an opinion names a page or a note of the other one: `Majority op. at 19–26`, `ante, at 12`,
/// `post, at 5, n. 3`; a bare `Ibid.` after one names it again.
///
/// @param from the id of the opinion that names
/// @param to the id of the opinion named
/// @param raw where the reference is printed
/// @param text as printed
/// @param outcome whether it leads anywhere
/// @param passage the passage that is meant; empty unless it leads to one
/// @param because for the reader: what was found there, or why nothing was
public record OpinionReference(
        String from, String to, Span raw, String text, Outcome outcome, Optional<Passage> passage, String because) {
    /// What came of looking a reference up.
    public enum Outcome {
        /// The page has what is meant.
        LEADS,
        /// The page is there, and what is quoted from it, or anything like what is said of it, is not.
        NOTHING_LIKE_IT,
        /// The other opinion has pages, and none of this number: wrong in print, or the page of a print that is not here.
        NO_SUCH_PAGE,
        /// No page of the other opinion is known.
        NO_PAGES
    }

    /// Every reference between two opinions, the right one's first, each side's in the order printed; empty if neither
    /// names a page of the other.
    public static List<OpinionReference> between(Side left, Side right) {
        List<OpinionReference> all = new ArrayList<>(new ReferenceFinder(right, left).find());
        all.addAll(new ReferenceFinder(left, right).find());
        return List.copyOf(all);
    }
}
