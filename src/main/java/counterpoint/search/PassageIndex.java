package counterpoint.search;

import counterpoint.language.LegalAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// An index of passages in memory: built once, then searched, from any thread.
///
/// All words of a request are looked for; if too few passages have them all, passages with most of them follow. A
/// phrase in quotation marks must be there as it stands. Asking never fails: what cannot be searched for is said in
/// [SearchResult#problem()].
public final class PassageIndex implements AutoCloseable {
    /// Megabytes before a segment is closed: few segments are searched faster than many.
    private static final double BUFFER = 256;

    private final List<IndexedPassage> passages;
    private final LegalAnalyzer analyzer = new LegalAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final QueryReader queries = new QueryReader(analyzer);
    private final Filters filters;
    private final DirectoryReader reader;
    private final PassageFinder finder;

    private PassageIndex(List<IndexedPassage> passages) throws IOException {
        this.passages = List.copyOf(passages);
        this.filters = new Filters(passages);
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int number = 0; number < passages.size(); number++) {
                writer.addDocument(PassageFields.document(passages.get(number), number));
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.finder = new PassageFinder(this.passages, reader, analyzer);
    }

    /// Indexes passages; each once, of reading texts only.
    public static PassageIndex of(List<IndexedPassage> passages) {
        try {
            return new PassageIndex(passages);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be written", impossible);
        }
    }

    /// How many passages are indexed.
    public int size() {
        return passages.size();
    }

    /// Finds passages, best first; never fails, whatever the words are.
    ///
    /// Without words but with a filter, all passages that pass it are found.
    public SearchResult search(SearchRequest request) {
        long start = System.nanoTime();
        ReadQuery read = queries.read(request.words());
        List<Filter> asked = filters.of(request);
        boolean onlyFilters = request.words().isBlank() && !asked.isEmpty();
        Optional<String> problem = asked.stream()
                .flatMap(filter -> filter.problem().stream())
                .findFirst()
                .or(() -> onlyFilters ? Optional.empty() : read.problem());
        boolean possible = asked.stream().allMatch(filter -> filter.problem().isEmpty())
                && (onlyFilters || !read.clauses().isEmpty());
        try {
            FacetCounts counts = FacetCounts.none();
            List<SearchHit> hits = List.of();
            if (possible) {
                Matching matching = finder.find(read, asked);
                counts = matching.counts();
                hits = finder.best(matching, request.limit());
            }
            double millis = (System.nanoTime() - start) / 1e6;
            return new SearchResult(request.words(), counts.total(), millis, hits, counts.values(), problem);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
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
