package counterpoint.search;

import counterpoint.authority.Authority;
import counterpoint.language.BothForms;
import counterpoint.language.LegalAnalyzer;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// A passage as the index keeps it: its words, the names of what it cites, its facets for counting and filtering, and all
/// that is shown of it.
final class PassageFields {
    /// The words of the passage: with their places, from which snippets are made, and as they stand.
    static final String TEXT = "text";

    /// The words of the passage in the forms that are printed.
    static final String EXACT = "exact";

    /// The keys of the authorities that it cites, as words.
    static final String CITES = "cites";

    /// The file and the opinion in which it stands; only passages have it.
    static final String OPINION = "opinion";

    /// What ranking asks of it, as [Gist] writes it.
    static final String GIST = "gist";

    /// All else that is shown of it, as [PassageBytes] writes it.
    static final String ABOUT = "about";

    /// All values of all facets, as [FacetValues] writes them.
    static final String FACETS = "facets";

    /// Which authorities it uses how, see [TreatedAuthority#term()].
    static final String USE = "use";

    /// The case, by which all that belongs to it is replaced.
    static final String BLOCK = "block";

    /// Longer values of facets are cut, since the index knows no longer terms.
    private static final int LONGEST = 4_000;

    private static final FieldType WITH_PLACES = withPlaces();

    private PassageFields() {
    }

    /// Reads each field as it is indexed.
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(LegalAnalyzer.withCompounds(), Map.of(EXACT, LegalAnalyzer.exact()));
    }

    /// Finds every passage, and nothing else that is kept in the index.
    static Query everything() {
        return new FieldExistsQuery(OPINION);
    }

    /// How many passages there are that have words, with some that are replaced already.
    static int passages(IndexReader reader) throws IOException {
        return reader.getDocCount(TEXT);
    }

    /// @param words reads the passage's, and gives them when this is written, so that it reads nothing else before
    static Document document(PackedPassage packed, BothForms words) {
        IndexedPassage passage = packed.passage();
        Document document = new Document();
        document.add(new StringField(BLOCK, passage.caseId(), Field.Store.NO));
        document.add(new StoredField(TEXT, passage.text()));
        document.add(new Field(TEXT, words.stems(passage.text()), WITH_PLACES));
        // Comes behind the stems, with which the words were read.
        document.add(new TextField(EXACT, words.exact()));
        document.add(new TextField(CITES, cites(passage), Field.Store.NO));
        document.add(new StoredField(ABOUT, packed.about()));
        document.add(new SortedDocValuesField(OPINION, opinion(passage)));
        document.add(new BinaryDocValuesField(GIST, Gist.of(passage).bytes()));
        document.add(new StringField(MeaningKey.FIELD, packed.key(), Field.Store.NO));
        document.add(new BinaryDocValuesField(MeaningKey.FIELD, packed.key()));
        for (TreatedAuthority use : passage.treatments()) {
            document.add(new StringField(USE, cut(use.term()), Field.Store.NO));
        }
        for (Facet facet : Facet.values()) {
            for (String value : facet.of(passage)) {
                document.add(new StringField(facet.id(), cut(value), Field.Store.NO));
                document.add(new SortedSetDocValuesField(FACETS, FacetValues.bytes(facet, cut(value))));
            }
        }
        return document;
    }

    static String cut(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    private static BytesRef opinion(IndexedPassage passage) {
        return opinion(passage.file(), passage.opinion());
    }

    /// A value of [#OPINION].
    static BytesRef opinion(String file, String opinion) {
        return new BytesRef(cut(file + "\n" + opinion));
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
