package counterpoint.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/// Which document of the index is which passage of the list that was indexed, and back.
final class Numbering {
    private final int[] numbers;
    private final int[] documents;

    Numbering(IndexReader reader) throws IOException {
        this.numbers = new int[reader.maxDoc()];
        this.documents = new int[reader.maxDoc()];
        for (LeafReaderContext segment : reader.leaves()) {
            NumericDocValues stored = segment.reader().getNumericDocValues(PassageFields.NUMBER);
            while (stored.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                int document = segment.docBase + stored.docID();
                numbers[document] = (int) stored.longValue();
                documents[numbers[document]] = document;
            }
        }
    }

    /// The number of the passage that a document is.
    int number(int document) {
        return numbers[document];
    }

    /// The document that the passage with a number is.
    int document(int number) {
        return documents[number];
    }
}
