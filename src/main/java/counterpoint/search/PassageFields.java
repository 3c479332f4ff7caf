package counterpoint.search;

import counterpoint.authority.Authority;
import counterpoint.language.LegalAnalyzer;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A passage as the index keeps it: its words, the names of what it cites, and its facets for counting and filtering.
final class PassageFields {
    /// The words of the passage, with their places, from which snippets are made.
    static final String TEXT = "text";

    /// The words of the passage in the forms that are printed.
    static final String EXACT = "exact";

    /// The keys of the authorities that it cites, as words.
    static final String CITES = "cites";

    /// The passage's place in the list that was indexed.
    static final String NUMBER = "number";

    private static final FieldType WITH_PLACES = withPlaces();

    private PassageFields() {
    }

    /// Reads each field as it is indexed.
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(LegalAnalyzer.withCompounds(), Map.of(EXACT, LegalAnalyzer.exact()));
    }

    static Document document(IndexedPassage passage, int number) {
        Document document = new Document();
        document.add(new Field(TEXT, passage.text(), WITH_PLACES));
        document.add(new TextField(EXACT, passage.text(), Field.Store.NO));
        document.add(new TextField(CITES, cites(passage), Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, number));
        BytesRef meaning = MeaningKey.of(passage.text());
        document.add(new StringField(MeaningKey.FIELD, meaning, Field.Store.NO));
        document.add(new BinaryDocValuesField(MeaningKey.FIELD, meaning));
        document.add(new IntPoint(NUMBER, number));
        for (Facet facet : Facet.values()) {
            for (String value : facet.of(passage)) {
                document.add(new StringField(facet.id(), value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(facet.id(), new BytesRef(value)));
            }
        }
        return document;
    }

    private static String cites(IndexedPassage passage) {
        return passage.authorities().stream().map(Authority::key).collect(Collectors.joining("\n"));
    }

    private static FieldType withPlaces() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
