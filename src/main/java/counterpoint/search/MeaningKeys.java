package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Goes from the passages of the index of words to what is kept of their meaning, and back.
///
/// @param searcher the index of words
record MeaningKeys(IndexSearcher searcher) {
    /// Prints of the same words that are found at most for one meaning.
    private static final int PRINTS = 4;

    /// The keys of the passages that pass filters; empty if they are more than `most`.
    Optional<Collection<BytesRef>> passing(List<Filter> asked, int most) throws IOException {
        Query all = Matching.filtered(ReadQuery.EVERYTHING.query(0, Ranking.USUAL), asked);
        if (searcher.count(all) > most) {
            return Optional.empty();
        }
        return Optional.of(of(documents(all, most)).values());
    }

    /// Whether any passage has this key.
    ///
    /// @throws UncheckedIOException if the index is damaged
    boolean has(BytesRef key) {
        try {
            return searcher.count(new TermQuery(new Term(MeaningKey.FIELD, key))) > 0;
        } catch (IOException damaged) {
            throw new UncheckedIOException("the index is damaged", damaged);
        }
    }

    /// The documents that have one of these keys and pass filters, with their keys.
    Map<Integer, BytesRef> documents(Collection<BytesRef> keys, List<Filter> asked) throws IOException {
        Query having = Matching.filtered(new TermInSetQuery(MeaningKey.FIELD, keys), asked);
        return of(documents(having, Math.max(1, keys.size() * PRINTS)));
    }

    private List<Integer> documents(Query query, int most) throws IOException {
        return Arrays.stream(searcher.search(query, Math.max(1, most), Sort.INDEXORDER).scoreDocs)
                .map((ScoreDoc found) -> found.doc)
                .toList();
    }

    /// The keys of documents.
    Map<Integer, BytesRef> of(Collection<Integer> documents) throws IOException {
        List<Integer> rising = new ArrayList<>(documents);
        rising.sort(null);
        Map<Integer, BytesRef> keys = new HashMap<>();
        int segment = -1;
        BinaryDocValues stored = DocValues.emptyBinary();
        for (int document : rising) {
            int of = ReaderUtil.subIndex(document, searcher.getIndexReader().leaves());
            LeafReaderContext leaf = searcher.getIndexReader().leaves().get(of);
            if (of != segment) {
                segment = of;
                stored = DocValues.getBinary(leaf.reader(), MeaningKey.FIELD);
            }
            if (stored.advanceExact(document - leaf.docBase)) {
                keys.put(document, BytesRef.deepCopyOf(stored.binaryValue()));
            }
        }
        return keys;
    }
}
