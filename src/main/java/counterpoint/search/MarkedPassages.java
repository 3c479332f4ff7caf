package counterpoint.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What the reader marked and wrote, of which the index knows nothing; immutable.
///
/// A passage is told by its words within its opinion: of two passages of one opinion with the very same words, both are
/// marked if one is.
public final class MarkedPassages {
    /// The reader marked nothing.
    public static final MarkedPassages NONE = new MarkedPassages(List.of(), Map.of());

    private final List<Marked> passages;
    private final Map<Marked, List<ReaderNote>> byPassage = new HashMap<>();
    private final Map<String, List<ReaderNote>> authorities;
    /// The notes that have a word, by the word's stem.
    private final Map<String, List<Noted>> byWord = new HashMap<>();
    private final List<Noted> noted = new ArrayList<>();

    /// A passage as the index tells it from others, with what the reader says there.
    ///
    /// @param caseId the case's folder
    /// @param file the source of the reading text, within the library
    /// @param opinion the opinion's id in its case
    /// @param text the passage's words
    /// @param notes one for each mark, in the order printed
    public record Marked(String caseId, String file, String opinion, String text, List<ReaderNote> notes) {
        public Marked {
            notes = List.copyOf(notes);
        }

        private Marked without() {
            return new Marked(caseId, file, opinion, text, List.of());
        }

        private Marked inOpinion() {
            return new Marked(caseId, file, opinion, "", List.of());
        }
    }

    /// A note where it holds: in a passage, or in all that cite an authority.
    private record Noted(Optional<Marked> passage, Optional<String> authority, ReaderNote note) {
    }

    private MarkedPassages(Collection<Marked> passages, Map<String, List<ReaderNote>> authorities) {
        this.passages = List.copyOf(passages);
        this.authorities = Map.copyOf(authorities);
        for (Marked marked : passages) {
            byPassage.computeIfAbsent(marked.without(), _ -> new ArrayList<>()).addAll(marked.notes());
            marked.notes().forEach(note -> add(new Noted(Optional.of(marked), Optional.empty(), note)));
        }
        authorities.forEach((key, notes) -> notes.forEach(
                note -> add(new Noted(Optional.empty(), Optional.of(key), note))));
    }

    private void add(Noted note) {
        noted.add(note);
        note.note().stems().forEach(stem -> byWord.computeIfAbsent(stem, _ -> new ArrayList<>()).add(note));
    }

    /// These passages, and what the reader wrote on authorities as a whole, which marks no passage but is found with those
    /// that cite them.
    ///
    /// @param authorities the notes by the key of the authority
    public static MarkedPassages of(Collection<Marked> passages, Map<String, List<ReaderNote>> authorities) {
        return passages.isEmpty() && authorities.isEmpty() ? NONE : new MarkedPassages(passages, authorities);
    }

    /// Whether no passage is marked.
    boolean isEmpty() {
        return passages.isEmpty();
    }

    /// Finds all that are marked.
    Query marked() {
        return in(passages);
    }

    /// Finds those that are marked in a color.
    Query marked(String color) {
        return in(passages.stream()
                .filter(marked -> marked.notes().stream()
                        .anyMatch(note -> note.color().filter(color::equals).isPresent()))
                .toList());
    }

    /// The ids of the colors in use.
    Set<String> colors() {
        return passages.stream()
                .flatMap(marked -> marked.notes().stream())
                .flatMap(note -> note.color().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Finds passages with a note or a tag that has words, one after the other; empty if there is none.
    Optional<Query> saying(List<String> words) {
        return words.isEmpty() ? Optional.empty() : holding(withWord(words), note -> note.says(words));
    }

    /// The same, of the notes alone.
    Optional<Query> noting(List<String> words) {
        return words.isEmpty() ? Optional.empty() : holding(withWord(words), note -> note.notes(words));
    }

    /// Finds passages with a tag that has a part; empty if there is none.
    Optional<Query> tagged(String part) {
        return holding(noted, note -> note.isTagged(part));
    }

    private List<Noted> withWord(List<String> words) {
        return byWord.getOrDefault(words.getFirst(), List.of());
    }

    private static Optional<Query> holding(List<Noted> among, Predicate<ReaderNote> asked) {
        List<Noted> found = among.stream().filter(one -> asked.test(one.note())).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<BytesRef> keys = found.stream()
                .flatMap(one -> one.authority().stream())
                .map(key -> new BytesRef(PassageFields.cut(key)))
                .toList();
        return Optional.of(new BooleanQuery.Builder()
                .add(in(found.stream().flatMap(one -> one.passage().stream()).toList()), Occur.SHOULD)
                .add(new TermInSetQuery(Facet.AUTHORITY.id(), keys), Occur.SHOULD)
                .build());
    }

    private static Query in(Collection<Marked> some) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Map<Marked, Set<BytesRef>> opinions = some.stream().collect(Collectors.groupingBy(
                Marked::inOpinion, Collectors.mapping(one -> MeaningKey.of(one.text()), Collectors.toSet())));
        opinions.forEach((opinion, keys) -> any.add(in(opinion, keys), Occur.SHOULD));
        return any.build();
    }

    private static Query in(Marked opinion, Collection<BytesRef> keys) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.BLOCK, opinion.caseId())), Occur.FILTER)
                .add(new TermInSetQuery(MeaningKey.FIELD, keys), Occur.FILTER)
                .add(
                        SortedDocValuesField.newSlowExactQuery(
                                PassageFields.OPINION, PassageFields.opinion(opinion.file(), opinion.opinion())),
                        Occur.FILTER)
                .build();
    }

    /// What the reader says on a passage, then on what it cites.
    List<ReaderNote> on(IndexedPassage passage) {
        Marked place = new Marked(passage.caseId(), passage.file(), passage.opinion(), passage.text(), List.of());
        return Stream.concat(
                byPassage.getOrDefault(place, List.of()).stream(),
                passage.authorities().stream()
                        .flatMap(authority -> authorities.getOrDefault(authority.key(), List.of()).stream()))
                .toList();
    }

    /// The reader's tags with the number of marks that have each, most first; for completion.
    public Map<String, Integer> tags() {
        return counted(note -> note.tags().stream());
    }

    /// The words of the reader's notes as they are written, capitals aside, with the number of notes that have each, most
    /// first; for completion.
    public Map<String, Integer> words() {
        return counted(note -> note.words().stream());
    }

    private Map<String, Integer> counted(Function<ReaderNote, Stream<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        noted.forEach(one -> values.apply(one.note()).forEach(value -> counts.merge(value, 1, Integer::sum)));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }
}
