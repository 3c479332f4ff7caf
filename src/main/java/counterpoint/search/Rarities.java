package counterpoint.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// How rare the words of the passages are in one state of the index; on any thread.
///
/// How many passages have a word is remembered of frequent ones, of which there are few and which every passage has: to look
/// them up took a tenth of a whole question.
final class Rarities {
    /// A word is frequent if one passage of so many has it.
    private static final int FREQUENT = 500;

    private final IndexReader reader;
    private final double passages;
    private final Map<String, Integer> frequent = new ConcurrentHashMap<>();

    Rarities(IndexReader reader) throws IOException {
        this.reader = reader;
        this.passages = PassageFields.passages(reader);
    }

    /// The logarithm of one passage of how many has a word, given by its stem; 0 for a word that all have.
    ///
    /// @throws IOException if the index is damaged
    double of(String stem) throws IOException {
        return Math.log(passages / Math.max(1, having(stem)));
    }

    /// That of a word that one passage has.
    double most() {
        return Math.log(passages);
    }

    private int having(String stem) throws IOException {
        Integer known = frequent.get(stem);
        if (known != null) {
            return known;
        }
        int having = reader.docFreq(new Term(PassageFields.TEXT, stem));
        if (having * (double) FREQUENT > passages) {
            frequent.put(stem, having);
        }
        return having;
    }
}
