package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Did you mean: proposes a word that the passages have for one that none of them has.
final class Spelling {
    /// Shorter words are like too many others.
    private static final int SHORTEST = 5;

    /// So many unknown words are looked at, so that a text pasted by mistake takes no time.
    private static final int MOST = 5;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0.7f);
    }

    /// What was typed with known words for the unknown ones; empty if there is nothing to propose.
    Optional<String> better(String typed, List<Clause> clauses) throws IOException {
        String better = typed;
        for (Clause clause : unknown(clauses)) {
            Optional<String> word = better(clause.exact().getFirst());
            if (word.isPresent()) {
                better = better.replace(clause.words(), word.get());
            }
        }
        return better.equals(typed) ? Optional.empty() : Optional.of(better);
    }

    private List<Clause> unknown(List<Clause> clauses) throws IOException {
        List<Clause> unknown = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean oneWord = clause.terms().size() == 1 && clause.exact().size() == 1;
            if (oneWord && unknown.size() < MOST
                    && reader.docFreq(in(PassageFields.TEXT, clause.terms().getFirst())) == 0) {
                unknown.add(clause);
            }
        }
        return unknown;
    }

    private Optional<String> better(String word) throws IOException {
        SuggestWord[] words = checker.suggestSimilar(
                in(PassageFields.EXACT, word.toLowerCase(Locale.ROOT)), 1, reader,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return words.length == 0 ? Optional.empty() : Optional.of(words[0].string);
    }

    private static Term in(String field, String word) {
        return new Term(field, word);
    }
}
