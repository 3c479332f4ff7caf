package counterpoint.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// One word, or one phrase, that is looked for.
///
/// @param words as typed, without quotation marks
/// @param terms as the index knows them; several in a row for a phrase and for a word such as `Crawford-El`
/// @param quoted whether it must be there as it stands
record Clause(String words, List<String> terms, boolean quoted) {
    /// A word in the name of an authority counts for less than one in the opinion's own words.
    private static final float CITED = 0.5f;

    private static final float BOTH = 0.1f;

    Clause {
        terms = List.copyOf(terms);
    }

    /// Finds it in the words of the passage or in the names of the authorities that it cites, so that a passage that
    /// says `Id. at 313` is found by `Johnson v. Jones`.
    Query query() {
        return new DisjunctionMaxQuery(List.of(inText(), new BoostQuery(in(PassageFields.CITES), CITED)), BOTH);
    }

    /// Finds it in the words of the passage alone.
    Query inText() {
        return in(PassageFields.TEXT);
    }

    /// Whether it is long enough to name an authority by itself.
    boolean isTelling() {
        return words.length() > 2;
    }

    /// Whether a text has these words, capitals aside.
    boolean isIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /// The words for reading, a phrase in quotation marks.
    String written() {
        return quoted ? "“" + words + "”" : words;
    }

    private Query in(String field) {
        return new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
