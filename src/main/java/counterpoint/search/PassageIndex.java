package counterpoint.search;

import counterpoint.language.LegalAnalyzer;
import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// An index of passages in memory: built once, then searched, from any thread.
///
/// All words of a request are looked for; if no passage has them all, passages with most of them follow. A whole question
/// finds passages with some of its words, those that answer it best first. A phrase in quotation marks must be there as
/// it stands. Once it has been told what the passages mean ([#understand]), it also finds passages that say the same in
/// other words. Asking never fails: what cannot be searched for is said in [SearchResult#problem()].
public final class PassageIndex implements AutoCloseable {
    /// Megabytes before a segment is closed: few segments are searched faster than many.
    private static final double BUFFER = 256;

    private final List<IndexedPassage> passages;
    private final Analyzer analyzer = PassageFields.analyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final QueryReader queries = new QueryReader(new LegalAnalyzer());
    private final Filters filters;
    private final DirectoryReader reader;
    private final PassageFinder finder;
    private final Spelling spelling;
    private volatile Optional<Understanding> understanding = Optional.empty();

    private PassageIndex(List<IndexedPassage> passages, Ranking ranking) throws IOException {
        this.passages = List.copyOf(passages);
        this.filters = new Filters(passages);
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER)
                .setSimilarity(new BM25Similarity(ranking.saturation(), ranking.length()));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int number = 0; number < passages.size(); number++) {
                writer.addDocument(PassageFields.document(passages.get(number), number));
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.spelling = new Spelling(reader);
        this.finder = new PassageFinder(this.passages, reader, analyzer, ranking);
    }

    /// Indexes passages; each once, of reading texts only.
    public static PassageIndex of(List<IndexedPassage> passages) {
        return of(passages, Ranking.USUAL);
    }

    static PassageIndex of(List<IndexedPassage> passages, Ranking ranking) {
        try {
            return new PassageIndex(passages, ranking);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be written", impossible);
        }
    }

    /// How many passages are indexed.
    public int size() {
        return passages.size();
    }

    /// The passages, in the order of their numbers.
    public List<IndexedPassage> passages() {
        return passages;
    }

    /// The values of a facet with the number of passages that have them, most first; for completion.
    public Map<String, Integer> values(Facet facet) {
        Map<String, Integer> counts = new HashMap<>();
        passages.forEach(passage -> facet.of(passage).forEach(value -> counts.merge(value, 1, Integer::sum)));
        Map<String, Integer> mostFirst = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(value -> mostFirst.put(value.getKey(), value.getValue()));
        return mostFirst;
    }

    /// From now on also finds passages by their meaning.
    ///
    /// @param model reads questions; stays open as long as this index does
    /// @param meanings what each passage means, in the order of [#passages()]
    /// @throws IllegalArgumentException if there are more or fewer of them than passages
    public void understand(SentenceModel model, List<PassageMeaning> meanings) {
        if (meanings.size() != passages.size()) {
            throw new IllegalArgumentException(meanings.size() + " meanings for " + passages.size() + " passages");
        }
        understanding = Optional.of(
                new Understanding(model, MeaningIndex.of(new ByteBuffersDirectory(), meanings)));
    }

    /// Whether passages are also found by their meaning.
    public boolean understands() {
        return understanding.isPresent();
    }

    /// Finds passages, best first; never fails, whatever the words are.
    ///
    /// Without words but with a filter, all passages that pass it are found.
    public SearchResult search(SearchRequest request) {
        long start = System.nanoTime();
        ReadQuery read = switch (request.syntax()) {
            case PLAIN -> queries.read(request.words());
            case ADVANCED -> AdvancedReader.read(request.words(), filters);
        };
        List<Filter> asked = filters.of(request, read.fields());
        boolean onlyFilters = read.isEmpty() && !asked.isEmpty() && read.place().isEmpty()
                && isWithoutWords(request, read);
        Optional<String> problem = asked.stream()
                .flatMap(filter -> filter.problem().stream())
                .findFirst()
                .or(() -> onlyFilters ? Optional.empty() : read.problem());
        boolean possible = asked.stream().allMatch(filter -> filter.problem().isEmpty())
                && (onlyFilters || !read.isEmpty());
        try {
            FacetCounts counts = FacetCounts.none();
            List<SearchHit> hits = List.of();
            if (possible) {
                Matching matching = finder.find(read, asked, meaning(read, request, asked));
                counts = matching.counts();
                hits = finder.best(matching, request.limit());
            }
            Optional<String> better = read.expression().isPresent()
                    ? Optional.empty()
                    : spelling.better(request.words(), read.clauses());
            double millis = (System.nanoTime() - start) / 1e6;
            return new SearchResult(
                    request.words(), counts.total(), millis, hits, counts.values(), problem, read.place(), better);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    /// Finds the passages that are most like one of the index, best first: by meaning once that is known, by telling words,
    /// and by the authorities and doctrines that both share. What stands beside it and other prints of it come last.
    ///
    /// @param passage one of the index
    /// @param limit how many hits are wanted at most
    public SearchResult like(IndexedPassage passage, int limit) {
        long start = System.nanoTime();
        String address = passage.address();
        try {
            AlikeFinder.Found found = finder.alike().like(passage, meaning(passage), limit);
            double millis = (System.nanoTime() - start) / 1e6;
            return new SearchResult(
                    address, found.counts().total(), millis, found.hits(), found.counts().values(),
                    Optional.empty(), Optional.empty(), Optional.empty());
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    /// The passage at an address such as `smith-v-finkley:dissent:12`: the case's folder, the opinion's id and the number of
    /// the paragraph, of which it is the first passage; empty if there is none.
    public Optional<IndexedPassage> at(String address) {
        return passages.stream().filter(passage -> passage.address().equals(address)).findFirst();
    }

    private Optional<Meaning> meaning(IndexedPassage passage) throws IOException {
        Optional<Understanding> now = understanding;
        int number = passages.indexOf(passage);
        return now.isEmpty() || number < 0 ? Optional.empty() : now.get().like(number);
    }

    private static boolean isWithoutWords(SearchRequest request, ReadQuery read) {
        return request.words().isBlank() || (!read.fields().isEmpty() && read.problem().isEmpty());
    }

    /// What the question means; empty as long as nothing is known of meanings, and for what must be there as it stands.
    private Optional<Meaning> meaning(ReadQuery read, SearchRequest request, List<Filter> asked)
            throws IOException {
        Optional<Understanding> now = understanding;
        if (now.isEmpty() || !read.isFree() || !request.byMeaning()) {
            return Optional.empty();
        }
        Optional<int[]> among = asked.isEmpty() ? Optional.empty() : Optional.of(finder.passing(asked));
        String words = request.words();
        return Optional.of(now.get().of(read.fields().isEmpty() ? words : FieldsTyped.in(words).words(), among));
    }

    @Override
    public void close() {
        try (directory;
                reader) {
            understanding.ifPresent(Understanding::close);
            analyzer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be closed", impossible);
        }
    }
}
