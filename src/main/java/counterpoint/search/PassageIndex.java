package counterpoint.search;

import counterpoint.language.LegalAnalyzer;
import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

    /// From now on also finds passages by their meaning, as far as it is known; what becomes known later counts from then.
    ///
    /// @param model reads questions; stays open as long as this index does
    /// @param meanings what passages mean; stays open, too
    public void understand(SentenceModel model, MeaningIndex meanings) {
        understanding = Optional.of(new Understanding(model, meanings));
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
                Optional<Meaning> meaning = meaning(read, request.words(), asked);
                try {
                    Matching matching = finder.find(read, asked, meaning);
                    counts = matching.counts();
                    hits = finder.best(matching, request.limit());
                } finally {
                    meaning.ifPresent(Meaning::close);
                }
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
        Optional<Meaning> meaning = understanding.flatMap(now -> now.like(passage, finder.keys()));
        try {
            AlikeFinder.Found found = finder.alike().like(passage, meaning, limit);
            double millis = (System.nanoTime() - start) / 1e6;
            return new SearchResult(
                    address, found.counts().total(), millis, found.hits(), found.counts().values(),
                    Optional.empty(), Optional.empty(), Optional.empty());
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        } finally {
            meaning.ifPresent(Meaning::close);
        }
    }

    /// The passage at an address such as `smith-v-finkley:dissent:12`: the case's folder, the opinion's id and the number of
    /// the paragraph, of which it is the first passage; empty if there is none.
    public Optional<IndexedPassage> at(String address) {
        return passages.stream().filter(passage -> passage.address().equals(address)).findFirst();
    }

    private static boolean isWithoutWords(SearchRequest request, ReadQuery read) {
        return request.words().isBlank() || (!read.fields().isEmpty() && read.problem().isEmpty());
    }

    /// What the question means; empty as long as nothing is known of meanings, and for what must be there as it stands.
    private Optional<Meaning> meaning(ReadQuery read, String words, List<Filter> asked) {
        Optional<Understanding> now = understanding;
        if (now.isEmpty() || !read.isFree()) {
            return Optional.empty();
        }
        return now.get().of(read.fields().isEmpty() ? words : FieldsTyped.in(words).words(), asked, finder.keys());
    }

    @Override
    public void close() {
        try (directory;
                reader) {
            analyzer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be closed", impossible);
        }
    }
}
