package counterpoint.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// What the index keeps of a case beside its passages.
///
/// @param caseId the case's folder
/// @param name the case's name
/// @param fingerprint of all from which its passages were read; empty if that is not known
/// @param content the hash of what was indexed
/// @param passages how many it has
/// @param problems what could not be read of it, a sentence each
public record CaseRecord(
        String caseId, String name, String fingerprint, String content, int passages, List<String> problems) {
    private static final String FIELD = "record";

    public CaseRecord {
        problems = List.copyOf(problems);
    }

    /// Whether this says nothing new beside what is kept already.
    boolean isSaidBy(CaseRecord kept) {
        return content.equals(kept.content)
                && problems.equals(kept.problems)
                && (fingerprint.isEmpty() || fingerprint.equals(kept.fingerprint));
    }

    Document document() {
        PassageBytes bytes = new PassageBytes();
        bytes.add(caseId);
        bytes.add(name);
        bytes.add(fingerprint);
        bytes.add(content);
        bytes.add(passages);
        bytes.add(problems);
        Document document = new Document();
        document.add(new StringField(PassageFields.BLOCK, caseId, Field.Store.NO));
        document.add(new BinaryDocValuesField(FIELD, bytes.bytes()));
        return document;
    }

    /// The records of all cases of an index, by their folders.
    ///
    /// @throws IOException if the index is damaged
    static Map<String, CaseRecord> all(IndexReader reader) throws IOException {
        Map<String, CaseRecord> records = new TreeMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            BinaryDocValues stored = segment.reader().getBinaryDocValues(FIELD);
            Bits live = segment.reader().getLiveDocs();
            while (stored != null && stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(stored.docID())) {
                    CaseRecord record = read(stored.binaryValue());
                    records.put(record.caseId(), record);
                }
            }
        }
        return records;
    }

    private static CaseRecord read(BytesRef bytes) throws IOException {
        ByteArrayDataInput input = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new CaseRecord(
                input.readString(),
                input.readString(),
                input.readString(),
                input.readString(),
                input.readVInt(),
                PassageBytes.strings(input));
    }
}
