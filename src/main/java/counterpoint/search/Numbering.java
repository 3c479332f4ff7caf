package counterpoint.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;

/// Which document is which passage, counted in the order in which they lie in one state of the index.
final class Numbering {
    private final int[] documents;

    Numbering(IndexSearcher searcher) throws IOException {
        this.documents = Arrays.stream(searcher.search(
                PassageFields.everything(), Math.max(1, searcher.getIndexReader().numDocs()),
                Sort.INDEXORDER).scoreDocs)
                .mapToInt(found -> found.doc)
                .toArray();
    }

    /// The document that the passage with a number is.
    int document(int number) {
        return documents[number];
    }

    int size() {
        return documents.length;
    }
}
