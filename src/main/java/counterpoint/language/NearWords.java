package counterpoint.language;

import counterpoint.language.AskedText.Found;
import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.ScoreMode;

/// Finds words near each other in one text after another, each an index of one document in memory that is made when it
/// is first needed, of the words that are wanted near others; for one thread.
final class NearWords {
    private final StoredQueries queries;
    private final MemoryIndex index = new MemoryIndex(true);
    private Optional<AskedText> text = Optional.empty();
    private Optional<IndexSearcher> searcher = Optional.empty();

    NearWords(StoredQueries queries) {
        this.queries = queries;
    }

    /// Takes another text.
    void read(AskedText asked) {
        text = Optional.of(asked);
        searcher = Optional.empty();
    }

    /// Looks for words and adds where they are.
    ///
    /// @return whether they are there
    boolean find(MultiPhraseQuery wanted, List<Found> found) {
        try {
            return find(searcher.orElseGet(this::indexed), wanted, found);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    private static boolean find(IndexSearcher searcher, MultiPhraseQuery wanted, List<Found> found)
            throws IOException {
        Matches matches = searcher.createWeight(searcher.rewrite(wanted), ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(searcher.getIndexReader().leaves().getFirst(), 0);
        if (matches == null) {
            return false;
        }
        String field = wanted.getTermArrays()[0][0].field();
        MatchesIterator places = matches.getMatches(field);
        while (places != null && places.next()) {
            found.add(new Found(field, new Span(places.startOffset(), places.endOffset())));
        }
        return true;
    }

    private IndexSearcher indexed() {
        index.reset();
        text.ifPresent(asked -> asked.fields()
                .forEach((field, words) -> index.addField(field, words.stream(queries.nearWords(field)))));
        IndexSearcher made = index.createSearcher();
        searcher = Optional.of(made);
        return made;
    }
}
