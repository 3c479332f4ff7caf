package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.PassageMarks;
import counterpoint.note.Mark;
import counterpoint.opinion.Passage;
import counterpoint.search.ChosenPassages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the reader marked in the cases that are searched, passage by passage; what a search sees does not change while it
/// is under way. Worked out when it is first asked for, which is work for a background thread.
final class SearchedMarks {
    /// No mark.
    static final SearchedMarks NONE = new SearchedMarks(Map.of());

    private final Map<MarkPlaces, Part> parts;
    private final Lazy<ChosenPassages> chosen = new Lazy<>(this::choose);

    private SearchedMarks(Map<MarkPlaces, Part> parts) {
        this.parts = parts;
    }

    /// The marks of cases as they stand now; what is known of a case in which nothing changed is kept.
    SearchedMarks with(Map<MarkPlaces, CaseFile> cases) {
        Map<MarkPlaces, Part> next = new HashMap<>();
        cases.forEach((places, file) -> {
            Part known = parts.get(places);
            next.put(places, known == null ? new Part(file, places) : known);
        });
        return new SearchedMarks(next);
    }

    /// The marks of which some part lies in a passage of an opinion's reading text.
    List<Mark> in(CaseFile file, Passage passage) {
        return parts.values().stream()
                .filter(part -> part.file.id().equals(file.id()))
                .findFirst()
                .map(part -> part.marks(passage))
                .orElseGet(List::of);
    }

    /// The passages that have marks.
    ChosenPassages chosen() {
        return chosen.get();
    }

    private ChosenPassages choose() {
        return ChosenPassages.of(parts.values().stream()
                .flatMap(part -> part.passages.get().values().stream())
                .map(PassageMarks::chosen)
                .toList());
    }

    /// The marked passages of one case.
    private static final class Part {
        private final CaseFile file;
        private final Lazy<Map<Passage, PassageMarks>> passages;

        Part(CaseFile file, MarkPlaces places) {
            this.file = file;
            this.passages = new Lazy<>(() -> {
                Map<Passage, PassageMarks> marked = new HashMap<>();
                PassageMarks.of(file, places).forEach(one -> marked.put(one.passage(), one));
                return Map.copyOf(marked);
            });
        }

        List<Mark> marks(Passage passage) {
            PassageMarks found = passages.get().get(passage);
            return found == null ? List.of() : found.marks();
        }
    }
}
