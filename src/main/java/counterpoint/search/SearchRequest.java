package counterpoint.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a reader asks for.
///
/// @param words as typed
/// @param narrowed the facets narrowed down, each to what has any of its values: a case by its folder, a side as `dissent` or
///     `DISSENT`, a doctrine by its id or name, an author, court or authority by a part of its name, capitals aside
/// @param syntax how the words are read
/// @param limit how many hits are wanted at most; less than 1 wants none, only counts
/// @param byMeaning whether passages may also be found by what they mean, once that is known
/// @param marks what the reader marked and wrote, which is searched, too
public record SearchRequest(
        String words, Map<Facet, List<String>> narrowed, Syntax syntax, int limit, boolean byMeaning,
        MarkedPassages marks) {
    /// How many hits are shown if nothing else is said.
    public static final int USUAL_LIMIT = 20;

    /// How the words are read.
    public enum Syntax {
        /// Plain words, phrases in straight or curly quotation marks, and fields by name (`author:sykes`); whatever is
        /// typed can be searched for.
        PLAIN,
        /// An [AdvancedReader]'s expression, which may be wrong.
        ADVANCED
    }

    public SearchRequest {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        narrowed.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        narrowed = Map.copyOf(copy);
    }

    /// Plain words among what is narrowed down.
    public SearchRequest(String words, Map<Facet, List<String>> narrowed, int limit) {
        this(words, narrowed, Syntax.PLAIN, limit, true, MarkedPassages.NONE);
    }

    /// Plain words alone, in all cases.
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Map.of(), USUAL_LIMIT);
    }

    /// The same words, where a facet has a value, or one that it was to have already.
    public SearchRequest in(Facet facet, String value) {
        Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
        more.putAll(narrowed);
        more.merge(facet, List.of(value),
                (before, one) -> Stream.concat(before.stream(), one.stream()).distinct().toList());
        return new SearchRequest(words, more, syntax, limit, byMeaning, marks);
    }

    /// The same words, looked for in what the reader wrote, too.
    ///
    /// @param marks what the reader marked and wrote
    public SearchRequest with(MarkedPassages marks) {
        return new SearchRequest(words, narrowed, syntax, limit, byMeaning, marks);
    }

    /// The same words, where the reader marked something.
    public SearchRequest marked() {
        return in(Facet.MARKED, Facet.ANY_MARK);
    }

    /// The same words, in one case only.
    public SearchRequest inCase(String id) {
        return in(Facet.CASE, id);
    }

    /// The same words, in opinions of one kind only.
    public SearchRequest onSide(String kind) {
        return in(Facet.SIDE, kind);
    }

    /// The same words, in passages that cite an authority of this name only.
    public SearchRequest citing(String part) {
        return in(Facet.AUTHORITY, part);
    }

    /// The same words, with another number of hits.
    public SearchRequest atMost(int hits) {
        return new SearchRequest(words, narrowed, syntax, hits, byMeaning, marks);
    }

    /// The same words, read as an expression.
    public SearchRequest advanced() {
        return new SearchRequest(words, narrowed, Syntax.ADVANCED, limit, byMeaning, marks);
    }

    /// The same words, found by themselves alone.
    public SearchRequest byWordsOnly() {
        return new SearchRequest(words, narrowed, syntax, limit, false, marks);
    }
}
