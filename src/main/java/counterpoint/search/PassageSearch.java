package counterpoint.search;

import counterpoint.language.LegalAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Answers requests in one state of an index, by words and, once it has been told, by meaning; on any thread.
final class PassageSearch {
    private final QueryReader queries = new QueryReader(new LegalAnalyzer());
    private volatile Optional<Understanding> understanding = Optional.empty();

    /// From now on also finds passages by their meaning.
    void understand(Understanding known) {
        understanding = Optional.of(known);
    }

    boolean understands() {
        return understanding.isPresent();
    }

    /// Answers a request.
    ///
    /// @throws IOException if the index is damaged
    SearchResult search(SearchRequest request, Snapshot present) throws IOException {
        long start = System.nanoTime();
        Filters filters = new Filters(present, request.marks());
        ReadQuery typed = switch (request.syntax()) {
            case PLAIN -> queries.read(request.words());
            case ADVANCED -> AdvancedReader.read(request.words(), filters);
        };
        ReadQuery read = present.finder().in(request.marks(), typed);
        List<Filter> asked = filters.of(request, read.fields());
        boolean onlyFilters = read.isEmpty() && !asked.isEmpty() && read.place().isEmpty()
                && isWithoutWords(request, read);
        Optional<String> problem = asked.stream()
                .flatMap(filter -> filter.problem().stream())
                .findFirst()
                .or(() -> onlyFilters ? Optional.empty() : read.problem());
        boolean possible = asked.stream().allMatch(filter -> filter.problem().isEmpty())
                && (onlyFilters || !read.isEmpty());
        FacetCounts counts = FacetCounts.none();
        List<SearchHit> hits = List.of();
        if (possible) {
            Optional<Meaning> meaning = meaning(read, request, asked, present);
            try {
                Matching matching = present.finder().find(
                        new SoughtNotes(read, request.marks()), asked, meaning, request.limit());
                counts = matching.counts();
                hits = present.finder().best(matching, request.limit());
            } finally {
                meaning.ifPresent(Meaning::close);
            }
        }
        Optional<String> better = read.expression().isPresent()
                ? Optional.empty()
                : present.spelling().better(request.words(), read.clauses());
        double millis = (System.nanoTime() - start) / 1e6;
        return new SearchResult(
                request.words(), counts.total(), millis, hits, counts.values(), problem, read.place(), better);
    }

    /// The passages that are most like one.
    ///
    /// @throws IOException if the index is damaged
    SearchResult like(IndexedPassage passage, int limit, Snapshot present) throws IOException {
        long start = System.nanoTime();
        String address = passage.address();
        Optional<Meaning> meaning = understanding.flatMap(known -> known.like(passage, present.finder().keys()));
        try {
            AlikeFinder.Found found = present.finder().alike().like(passage, meaning, limit);
            double millis = (System.nanoTime() - start) / 1e6;
            return new SearchResult(
                    address, found.counts().total(), millis, found.hits(), found.counts().values(),
                    Optional.empty(), Optional.empty(), Optional.empty());
        } finally {
            meaning.ifPresent(Meaning::close);
        }
    }

    private static boolean isWithoutWords(SearchRequest request, ReadQuery read) {
        return request.words().isBlank() || (!read.fields().isEmpty() && read.problem().isEmpty());
    }

    /// What the question means; empty as long as nothing is known of meanings, and for what must be there as it stands.
    private Optional<Meaning> meaning(ReadQuery read, SearchRequest request, List<Filter> asked, Snapshot present) {
        if (!read.isFree() || !request.byMeaning()) {
            return Optional.empty();
        }
        String words = request.words();
        String question = read.fields().isEmpty() ? words : FieldsTyped.in(words).words();
        return understanding.flatMap(known -> known.of(question, asked, present.finder().keys()));
    }
}
