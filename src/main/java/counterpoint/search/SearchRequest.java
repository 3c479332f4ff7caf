package counterpoint.search;

import java.util.Optional;

/// What a reader asks for.
///
/// @param words as typed: plain words, and phrases in straight or curly quotation marks
/// @param caseId only this case, by its folder
/// @param side only opinions of this kind, `dissent` or `DISSENT`
/// @param authority only passages that cite an authority whose key has this in it, capitals aside: `crawford-el`
/// @param limit how many hits are wanted at most; less than 1 wants none, only counts
public record SearchRequest(
        String words, Optional<String> caseId, Optional<String> side, Optional<String> authority, int limit) {
    /// How many hits are shown if nothing else is said.
    public static final int USUAL_LIMIT = 20;

    /// Words alone, in all cases.
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Optional.empty(), Optional.empty(), Optional.empty(), USUAL_LIMIT);
    }

    /// The same words, in one case only.
    public SearchRequest inCase(String id) {
        return new SearchRequest(words, Optional.of(id), side, authority, limit);
    }

    /// The same words, in opinions of one kind only.
    public SearchRequest onSide(String kind) {
        return new SearchRequest(words, caseId, Optional.of(kind), authority, limit);
    }

    /// The same words, in passages that cite an authority of this name only.
    public SearchRequest citing(String part) {
        return new SearchRequest(words, caseId, side, Optional.of(part), limit);
    }

    /// The same words, with another number of hits.
    public SearchRequest atMost(int hits) {
        return new SearchRequest(words, caseId, side, authority, hits);
    }
}
