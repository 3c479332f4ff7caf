package counterpoint.ui.model.search;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Lazy;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.PassageMarks;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.Marks;
import counterpoint.opinion.Passage;
import counterpoint.search.Facet;
import counterpoint.search.MarkedPassages;
import counterpoint.search.ReaderNote;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the reader marked in the cases that are searched, passage by passage, and wrote on authorities; what a search sees
/// does not change while it is under way. Worked out when it is first asked for, which is work for a background thread.
final class SearchedMarks {
    /// No mark.
    static final SearchedMarks NONE = new SearchedMarks(Map.of(), Marks.NONE, ColorNames.STANDARD);

    private final Map<MarkPlaces, Part> parts;
    private final Marks authorities;
    private final ColorNames colors;
    private final Lazy<MarkedPassages> passages = new Lazy<>(this::passagesOfAll);

    private SearchedMarks(Map<MarkPlaces, Part> parts, Marks authorities, ColorNames colors) {
        this.parts = parts;
        this.authorities = authorities;
        this.colors = colors;
    }

    /// The marks of cases as they stand now; what is known of a case in which nothing changed is kept.
    ///
    /// @param onAuthorities what the reader wrote on authorities as a whole
    /// @param names what the reader calls the colors
    SearchedMarks with(Map<MarkPlaces, CaseFile> cases, Marks onAuthorities, ColorNames names) {
        Map<MarkPlaces, Part> next = new HashMap<>();
        cases.forEach((places, file) -> {
            Part known = parts.get(places);
            next.put(places, known == null ? new Part(file, places) : known);
        });
        return new SearchedMarks(next, onAuthorities, names);
    }

    /// The marks of which some part lies in a passage of an opinion's reading text.
    List<Mark> in(CaseFile file, Passage passage) {
        return parts.values().stream()
                .filter(part -> part.file.id().equals(file.id()))
                .findFirst()
                .map(part -> part.marks(passage))
                .orElseGet(List::of);
    }

    /// The passages that have marks, as a search knows them.
    MarkedPassages passages() {
        return passages.get();
    }

    /// The words of the reader's notes with the number of notes that have each, most first; none as long as they are not
    /// read, which they are once something was asked.
    Map<String, Integer> words() {
        return passages.known().map(MarkedPassages::words).orElseGet(Map::of);
    }

    /// The reader's tags with the number of marks that have each, most first.
    Map<String, Integer> tags() {
        Map<String, Integer> counts = new TreeMap<>();
        Stream.concat(
                parts.values().stream().flatMap(part -> part.places.inOrder().stream()),
                authorities.marks().stream())
                .flatMap(mark -> mark.tags().stream())
                .forEach(tag -> counts.merge(tag, 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    /// The values of [counterpoint.search.Facet#MARKED] in the order in which the reader has the colors, any mark first.
    List<String> inOrder(Collection<String> values) {
        return values.stream()
                .sorted(Comparator.comparingInt(value -> MarkColor.of(value).map(colors::key).orElse(0)))
                .toList();
    }

    /// What a value of [counterpoint.search.Facet#MARKED] is called; empty if there is none such.
    static Optional<String> name(String value, ColorNames colors) {
        return value.equals(Facet.ANY_MARK)
                ? Optional.of(Texts.of("search.facet.marked.any"))
                : MarkColor.of(value).map(colors::name);
    }

    /// What a value of [counterpoint.search.Facet#MARKED] is called; empty if there is none such.
    Optional<String> name(String value) {
        return name(value, colors);
    }

    private MarkedPassages passagesOfAll() {
        return MarkedPassages.of(
                parts.values().stream().flatMap(part -> part.searched.get().stream()).toList(), onAuthorities());
    }

    /// What is written on authorities, by each key by which some case knows them.
    private Map<String, List<ReaderNote>> onAuthorities() {
        Map<String, List<ReaderNote>> written = PassageMarks.onAuthorities(authorities);
        Map<String, List<ReaderNote>> all = new HashMap<>(written);
        if (!written.isEmpty()) {
            parts.values().stream()
                    .flatMap(part -> part.file.authorities().authorities().stream())
                    .distinct()
                    .forEach(known -> written.forEach((key, notes) -> add(known, key, notes, all)));
        }
        return all;
    }

    private static void add(
            Authority known, String key, List<ReaderNote> notes, Map<String, List<ReaderNote>> all) {
        if (!known.key().equals(key) && known.isKnownAs(key) && !all.containsKey(known.key())) {
            all.put(known.key(), new ArrayList<>(notes));
        }
    }

    /// The marked passages of one case.
    private static final class Part {
        private final CaseFile file;
        private final MarkPlaces places;
        private final Lazy<Map<Passage, PassageMarks>> passages;
        private final Lazy<List<MarkedPassages.Marked>> searched;

        Part(CaseFile file, MarkPlaces places) {
            this.file = file;
            this.places = places;
            this.passages = new Lazy<>(() -> {
                Map<Passage, PassageMarks> marked = new HashMap<>();
                PassageMarks.of(file, places).forEach(one -> marked.put(one.passage(), one));
                return Map.copyOf(marked);
            });
            this.searched = new Lazy<>(
                    () -> passages.get().values().stream().map(PassageMarks::marked).toList());
        }

        List<Mark> marks(Passage passage) {
            PassageMarks found = passages.get().get(passage);
            return found == null ? List.of() : found.marks();
        }
    }
}
