package counterpoint.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A query that is kept and asked of one text after another.
///
/// Words and `"phrases"` are joined by `AND`, `OR`, `NOT` and parentheses; words side by side must all be there.
/// `"law jury"~5` wants the words near each other, `"question of law/fact"` either word at the place, and `cites:` or
/// `heading:` before a word, phrase or parenthesis looks in that field and not in the text. Words are compared as
/// [LegalAnalyzer] reads them, so `appealed` finds `appeals`.
public final class StoredQuery {
    /// The field of a text's own words.
    public static final String TEXT = "text";

    /// The field of the authorities that a text cites, by their keys.
    public static final String CITES = "cites";

    /// The field of the headings under which a text stands.
    public static final String HEADING = "heading";

    static final Set<String> FIELDS = Set.of(TEXT, CITES, HEADING);

    private final String written;
    private final Wanted wanted;

    private StoredQuery(String written, Wanted wanted) {
        this.written = written;
        this.wanted = wanted;
    }

    /// Reads a query.
    ///
    /// @throws UnreadableQueryException with a sentence, and the place, if it cannot be understood
    public static StoredQuery of(String written) throws UnreadableQueryException {
        return new StoredQuery(written, new StoredQueryReader(written).read());
    }

    /// A query for a phrase as it stands; empty if there is no word in it.
    ///
    /// @param field one of the fields of this class
    public static Optional<StoredQuery> ofPhrase(String field, String words) {
        List<Set<String>> places = StoredQueryReader.places(words);
        String written = (field.equals(TEXT) ? "" : field + ":") + '"' + words + '"';
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredQuery(written, new Wanted.Phrase(field, places, 0)));
    }

    /// The query as its author wrote it.
    public String written() {
        return written;
    }

    Wanted wanted() {
        return wanted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredQuery query && query.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
