package counterpoint.search;

import counterpoint.language.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Chooses the parts of a passage that show why it was found.
///
/// The words come from the passages at hand, which are read for the hits in any event.
final class PassageHighlighter extends UnifiedHighlighter {
    /// Characters of a fragment, about two lines in a list of hits; whole sentences near that length are taken.
    private static final int FRAGMENT = 130;

    /// How much of a fragment that goes beyond one sentence stands before the word found: a little, since a sentence
    /// is understood by what comes after its subject.
    private static final float ALIGNMENT = 0.3f;

    private static final int FRAGMENTS = 2;

    private static final Sentences SENTENCES = new Sentences();

    private final Map<Integer, String> texts;

    private PassageHighlighter(IndexSearcher searcher, Analyzer analyzer, Map<Integer, String> texts) {
        super(new Builder(searcher, analyzer)
                .withFormatter(new SnippetFormatter())
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        new SentenceBreaks(SENTENCES), FRAGMENT, ALIGNMENT)));
        this.texts = texts;
    }

    /// Chooses parts of passages that are read already.
    ///
    /// @param documents their documents, each once
    static PassageHighlighter of(
            IndexSearcher searcher, Analyzer analyzer, int[] documents, List<IndexedPassage> passages) {
        return new PassageHighlighter(searcher, analyzer, IntStream.range(0, documents.length)
                .boxed()
                .collect(Collectors.toMap(at -> documents[at], at -> passages.get(at).text())));
    }

    /// The snippets of some documents, in their order.
    List<Snippet> snippets(Query query, int[] documents) throws IOException {
        Object[] snippets = highlightFieldsAsObjects(
                new String[] {PassageFields.TEXT}, query, documents, new int[] {FRAGMENTS})
                .getOrDefault(PassageFields.TEXT, new Object[documents.length]);
        return Arrays.stream(snippets)
                .map(snippet -> snippet instanceof Snippet made ? made : new Snippet("", List.of()))
                .toList();
    }

    /// Known beforehand: asking each segment for its fields takes a tenth of the highlighting.
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int threshold)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int next = documents.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = documents.nextDoc()) {
            values.add(new CharSequence[] {texts.getOrDefault(next, "")});
        }
        return values;
    }
}
