package counterpoint.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/// Reads passages by their documents, for one search in one thread.
///
/// A document's number holds within one state of the index only; the passages before and after one in its opinion are the
/// documents before and after.
final class StoredPassages {
    private final IndexReader reader;
    private final StoredFields stored;
    private final Map<Integer, Document> unpacked = new HashMap<>();
    private final Map<String, BinaryDocValues[]> opened = new HashMap<>();
    private final Map<Integer, SortedDocValues> opinions = new HashMap<>();

    StoredPassages(IndexReader reader) throws IOException {
        this.reader = reader;
        this.stored = reader.storedFields();
    }

    /// All that is known of a passage.
    ///
    /// @throws IOException if the index is damaged
    IndexedPassage passage(int document) throws IOException {
        Document fields = document(document);
        BytesRef about = fields.getBinaryValue(PassageFields.ABOUT);
        String text = fields.get(PassageFields.TEXT);
        if (about == null || text == null) {
            throw new IOException("document " + document + " is no passage");
        }
        return PassageBytes.read(about, text);
    }

    /// Its words.
    ///
    /// @throws IOException if the index is damaged
    String text(int document) throws IOException {
        return Objects.requireNonNullElse(document(document).get(PassageFields.TEXT), "");
    }

    /// What is stored of a passage; unpacked once a search, since ranking, outlining and showing ask for it in turn.
    private Document document(int document) throws IOException {
        Document known = unpacked.get(document);
        if (known == null) {
            known = stored.document(document);
            unpacked.put(document, known);
        }
        return known;
    }

    /// What ranking asks of it.
    ///
    /// @throws IOException if the index is damaged
    Gist gist(int document) throws IOException {
        return Gist.read(binary(document, PassageFields.GIST));
    }

    /// The hash of its words.
    ///
    /// @throws IOException if the index is damaged
    BytesRef key(int document) throws IOException {
        return BytesRef.deepCopyOf(binary(document, MeaningKey.FIELD));
    }

    private BytesRef binary(int document, String field) throws IOException {
        LeafReaderContext segment = segment(document);
        BinaryDocValues values = values(segment, field, document - segment.docBase);
        if (!values.advanceExact(document - segment.docBase)) {
            throw new IOException("document " + document + " is no passage");
        }
        return values.binaryValue();
    }

    /// The values of a field, which can only be read forward: opened again for going back.
    private BinaryDocValues values(LeafReaderContext segment, String field, int document) throws IOException {
        BinaryDocValues[] ofSegments = opened.computeIfAbsent(
                field, _ -> new BinaryDocValues[reader.leaves().size()]);
        if (ofSegments[segment.ord] == null || ofSegments[segment.ord].docID() > document) {
            ofSegments[segment.ord] = DocValues.getBinary(segment.reader(), field);
        }
        return ofSegments[segment.ord];
    }

    /// Whether two documents that follow each other are passages of one opinion.
    ///
    /// @throws IOException if the index is damaged
    boolean isSameOpinion(int one, int other) throws IOException {
        if (Math.min(one, other) < 0 || Math.max(one, other) >= reader.maxDoc()) {
            return false;
        }
        LeafReaderContext segment = segment(one);
        int first = Math.min(one, other) - segment.docBase;
        if (first < 0 || Math.max(one, other) - segment.docBase >= segment.reader().maxDoc()) {
            return false;
        }
        SortedDocValues opinions = opinions(segment, first);
        if (!opinions.advanceExact(first)) {
            return false;
        }
        int opinion = opinions.ordValue();
        return opinions.advanceExact(first + 1) && opinions.ordValue() == opinion;
    }

    /// The opinions, which can only be read forward: opened again for going back.
    private SortedDocValues opinions(LeafReaderContext segment, int document) throws IOException {
        SortedDocValues known = opinions.get(segment.ord);
        if (known == null || known.docID() > document) {
            known = DocValues.getSorted(segment.reader(), PassageFields.OPINION);
            opinions.put(segment.ord, known);
        }
        return known;
    }

    private LeafReaderContext segment(int document) {
        return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    }
}
