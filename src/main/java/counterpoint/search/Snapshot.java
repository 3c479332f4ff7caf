package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/// One state of the index, and what is worked out once for it; shared by all searches that began in it.
final class Snapshot implements AutoCloseable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<String, CaseRecord> cases;
    private final int size;
    private final Spelling spelling;
    private final Rarities rarities;
    private final PassageFinder finder;
    private Optional<FacetOrdinals> ordinals = Optional.empty();
    private Optional<KnownValues> known = Optional.empty();
    private Optional<Names> names = Optional.empty();
    private Optional<Numbering> numbering = Optional.empty();

    /// @param reader counted in, until this is closed
    /// @throws IOException if the index is damaged
    Snapshot(DirectoryReader reader, Analyzer analyzer, Ranking ranking) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(ranking.saturation(), ranking.length()));
        this.cases = Map.copyOf(CaseRecord.all(reader));
        this.size = reader.numDocs() - cases.size();
        this.spelling = new Spelling(reader);
        this.rarities = new Rarities(reader);
        this.finder = new PassageFinder(this, analyzer, ranking);
        reader.incRef();
    }

    /// Counts one more user in, who closes it in the end; not if the last one is gone already.
    boolean use() {
        return reader.tryIncRef();
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /// The cases that are indexed, by their folders.
    Map<String, CaseRecord> cases() {
        return cases;
    }

    /// How many passages there are.
    int size() {
        return size;
    }

    Spelling spelling() {
        return spelling;
    }

    Rarities rarities() {
        return rarities;
    }

    PassageFinder finder() {
        return finder;
    }

    /// Reads passages, for one search.
    StoredPassages stored() throws IOException {
        return new StoredPassages(reader);
    }

    synchronized FacetOrdinals ordinals() throws IOException {
        if (ordinals.isEmpty()) {
            ordinals = Optional.of(new FacetOrdinals(reader));
        }
        return ordinals.get();
    }

    synchronized KnownValues known() throws IOException {
        if (known.isEmpty()) {
            known = Optional.of(KnownValues.of(searcher, ordinals(), cases.values()));
        }
        return known.get();
    }

    /// Whom a question can name.
    synchronized Names names() throws IOException {
        if (names.isEmpty()) {
            List<String> all = new ArrayList<>(ordinals().names(Facet.AUTHOR));
            cases.values().forEach(one -> all.add(one.name()));
            names = Optional.of(new Names(all, ordinals().names(Facet.DOCTRINE)));
        }
        return names.get();
    }

    /// Which passage in order a document is.
    synchronized Numbering numbering() throws IOException {
        if (numbering.isEmpty()) {
            numbering = Optional.of(new Numbering(searcher));
        }
        return numbering.get();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException unclosed) {
            throw new UncheckedIOException("the index could not be closed", unclosed);
        }
    }
}
