package counterpoint.search;

import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{3}");

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

    /// Whether it can name an authority by itself: not by a number, nor by initials such as `U.S.`.
    boolean isTelling() {
        return LONG_WORD.matcher(words).find();
    }

    /// Whether a text has these words as they stand, capitals aside.
    boolean isIn(String text) {
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return whole.matcher(text).find();
    }

    /// The words for reading, a phrase in quotation marks.
    String written() {
        return quoted ? "“" + words + "”" : words;
    }

    private Query in(String field) {
        return new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
