package counterpoint.bench;

import counterpoint.authority.Authority;
import counterpoint.language.Synonyms;
import counterpoint.language.Terms;
import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.search.TreatedAuthority;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;

/// What any program would do with Lucene as it comes: its analysis of English, its facets, its highlighter.
///
/// It keeps the same of each passage as the program does: its words by their stems and as they stand, all that is shown of
/// it, and the terms and values of eight facets.
final class BareLucene implements AutoCloseable {
    private static final String TEXT = "text";
    private static final String EXACT = "exact";
    private static final String CITES = "cites";
    private static final int HITS = 20;
    private static final int VALUES = 100;

    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            new EnglishAnalyzer(), Map.of(EXACT, new StandardAnalyzer()));
    private final Synonyms synonyms = Synonyms.shared();
    private final Terms terms = new Terms();
    private final boolean lean;
    private final QueryBuilder queries = new QueryBuilder(analyzer);
    private final FacetsConfig facets = new FacetsConfig();
    private final FieldType withPlaces = new FieldType(TextField.TYPE_STORED);
    private final MMapDirectory directory;

    /// @param lean whether it keeps the least with which the queries can be answered: no words as they stand, and little
    ///     that can be shown
    BareLucene(Path folder, boolean lean) throws IOException {
        this.lean = lean;
        directory = new MMapDirectory(folder);
        withPlaces.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        for (Facet facet : Facet.values()) {
            facets.setMultiValued(facet.id(), true);
            // Filters have terms of their own.
            facets.setDrillDownTermsIndexing(facet.id(), FacetsConfig.DrillDownTermsIndexing.NONE);
        }
    }

    IndexWriter writer(double buffer) throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(buffer));
    }

    Document document(IndexedPassage passage) throws IOException {
        Document document = new Document();
        document.add(new Field(TEXT, passage.text(), withPlaces));
        document.add(new StoredField("where", passage.caseId() + "\n" + passage.file() + "\n" + passage.opinion() + "\n"
                + passage.paragraph() + "\n" + passage.span() + "\n" + passage.pinCite()));
        if (!lean) {
            document.add(new TextField(EXACT, passage.text(), Field.Store.NO));
            document.add(new StoredField("about", about(passage)));
        }
        document.add(new TextField(
                CITES,
                passage.authorities().stream().map(Authority::key).collect(Collectors.joining("\n")),
                Field.Store.NO));
        add(document, Facet.CASE, List.of(passage.caseId()));
        add(document, Facet.COURT, passage.court().stream().toList());
        add(document, Facet.YEAR, List.of(String.valueOf(passage.year().orElse(0))));
        add(document, Facet.SIDE, List.of(passage.side().name()));
        add(document, Facet.AUTHOR, passage.author().stream().toList());
        add(document, Facet.DOCTRINE, passage.doctrines());
        add(document, Facet.AUTHORITY, passage.authorities().stream().map(one -> one.key()).toList());
        add(document, Facet.TREATMENT,
                passage.treatments().stream().map(one -> one.treatment().name()).toList());
        for (TreatedAuthority use : passage.treatments()) {
            document.add(new StringField("use", use.treatment() + " " + use.authority(), Field.Store.NO));
        }
        return facets.build(document);
    }

    /// What the program shows beside where a passage stands.
    private static String about(IndexedPassage passage) {
        List<String> about = new ArrayList<>(List.of(passage.caseName(), passage.side().name()));
        passage.author().ifPresent(about::add);
        for (Authority authority : passage.authorities()) {
            about.addAll(List.of(authority.key(), authority.kind().name(), authority.name()));
            about.addAll(authority.citations());
            authority.court().ifPresent(about::add);
            authority.year().ifPresent(year -> about.add(Integer.toString(year)));
            authority.docket().ifPresent(about::add);
        }
        about.addAll(passage.doctrines());
        about.addAll(passage.alsoIn());
        passage.treatments().forEach(use -> about.add(use.treatment() + " " + use.authority()));
        return String.join("\n", about);
    }

    private static void add(Document document, Facet facet, List<String> values) {
        for (String value : values.stream().distinct().toList()) {
            document.add(new StringField("filter-" + facet.id(), value, Field.Store.NO));
            document.add(new SortedSetDocValuesFacetField(facet.id(), value));
        }
    }

    Searching searching() throws IOException {
        return new Searching(DirectoryReader.open(directory));
    }

    /// The words in a row, in the passage or in the keys of what it cites.
    Query phrase(String words) {
        return either(queries.createPhraseQuery(TEXT, words), queries.createPhraseQuery(CITES, words));
    }

    /// All of the words, in the passage alone, as they were typed.
    Query all(String words) {
        return queries.createBooleanQuery(TEXT, words, Occur.MUST);
    }

    /// Any of the words, in the passage alone, as they were typed.
    Query any(String words) {
        return queries.createBooleanQuery(TEXT, words, Occur.SHOULD);
    }

    /// At least so many of the words, each in the passage, in the keys of what it cites, or by what the program takes to mean
    /// the same.
    Query alike(String typed, int least) {
        List<String> words = List.of(typed.split(" "));
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        for (int at = 0; at < words.size(); at++) {
            BooleanQuery.Builder either = new BooleanQuery.Builder()
                    .add(any(words.get(at)), Occur.SHOULD)
                    .add(queries.createBooleanQuery(CITES, words.get(at)), Occur.SHOULD);
            for (List<String> other : others(words, at)) {
                either.add(new PhraseQuery(TEXT, other.toArray(String[]::new)), Occur.SHOULD);
            }
            alike.add(either.build(), least == words.size() ? Occur.MUST : Occur.SHOULD);
        }
        return least == words.size() ? alike.build() : alike.setMinimumNumberShouldMatch(least).build();
    }

    /// What means the same as a word, or as what it says with those beside it.
    private Set<List<String>> others(List<String> words, int at) {
        Set<List<String>> others = new LinkedHashSet<>();
        for (int first = Math.max(0, at - synonyms.longest()); first <= at; first++) {
            for (int after = at + 1; after <= Math.min(words.size(), first + synonyms.longest()); after++) {
                String together = String.join(" ", words.subList(first, after));
                others.addAll(synonyms.of(terms.in(together).stream().map(Terms.Term::stem).toList()));
            }
        }
        return others;
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }

    static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
    }

    static Query having(Query query, Facet facet, String value) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term("filter-" + facet.id(), value)), Occur.FILTER)
                .build();
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    /// Searches one state of the index.
    final class Searching implements AutoCloseable {
        private final DirectoryReader reader;
        private final IndexSearcher searcher;
        private final DefaultSortedSetDocValuesReaderState state;
        private final UnifiedHighlighter highlighter;

        Searching(DirectoryReader reader) throws IOException {
            this.reader = reader;
            this.searcher = new IndexSearcher(reader);
            this.state = new DefaultSortedSetDocValuesReaderState(reader, facets);
            this.highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
        }

        /// The first twenty of a query, highlighted and read, with the counts of all facets.
        ///
        /// @return how many match
        long search(Query query) throws IOException {
            FacetsCollectorManager.FacetsResult found = FacetsCollectorManager.search(
                    searcher, query, HITS, new FacetsCollectorManager());
            if (found.topDocs().totalHits.value() > 0) {
                SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state,
                        found.facetsCollector());
                for (Facet facet : Facet.values()) {
                    counts.getTopChildren(VALUES, facet.id());
                }
                read(query, found.topDocs());
            }
            return found.topDocs().totalHits.value();
        }

        private void read(Query query, TopDocs top) throws IOException {
            highlighter.highlight(TEXT, query, top, 2);
            StoredFields stored = reader.storedFields();
            for (ScoreDoc hit : top.scoreDocs) {
                stored.document(hit.doc);
            }
        }

        int segments() {
            return reader.leaves().size();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
