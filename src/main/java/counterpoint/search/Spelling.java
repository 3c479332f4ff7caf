package counterpoint.search;

import counterpoint.language.EnglishWords;
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

/// Did you mean: proposes a word that the passages have for one that is not English and that none of them has, or so few
/// that they have it misspelled, too.
final class Spelling {
    /// Shorter words are like too many others.
    private static final int SHORTEST = 5;

    /// So many unknown words are looked at, so that a text pasted by mistake takes no time.
    private static final int MOST = 5;

    /// A word in so few passages may be a slip of the court's pen, or of the scanner's.
    private static final int RARE = 3;

    /// A word that is meant instead stands in this many times more passages.
    private static final int COMMONER = 20;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0.7f);
    }

    /// What was typed with usual words for the unusual ones; empty if there is nothing to propose.
    Optional<String> better(String typed, List<Clause> clauses) throws IOException {
        String better = typed;
        for (Clause clause : unusual(clauses)) {
            Optional<String> word = better(clause.exact().getFirst());
            if (word.isPresent()) {
                better = better.replace(clause.words(), word.get());
            }
        }
        return better.equals(typed) ? Optional.empty() : Optional.of(better);
    }

    private List<Clause> unusual(List<Clause> clauses) throws IOException {
        List<Clause> unusual = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean oneWord = clause.noted().isEmpty() && clause.terms().size() == 1 && clause.exact().size() == 1;
            if (oneWord && unusual.size() < MOST
                    && reader.docFreq(in(PassageFields.TEXT, clause.terms().getFirst())) <= RARE
                    && !EnglishWords.shared().has(clause.exact().getFirst())) {
                unusual.add(clause);
            }
        }
        return unusual;
    }

    private Optional<String> better(String word) throws IOException {
        Term typed = in(PassageFields.EXACT, word.toLowerCase(Locale.ROOT));
        int known = reader.docFreq(typed);
        SuggestWord[] words = checker.suggestSimilar(
                typed, 1, reader, SuggestMode.SUGGEST_MORE_POPULAR);
        return words.length == 0 || words[0].freq < COMMONER * known
                ? Optional.empty()
                : Optional.of(words[0].string);
    }

    private static Term in(String field, String word) {
        return new Term(field, word);
    }
}
