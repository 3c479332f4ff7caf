package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.Citation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cases that each footnote cites in full, for `Johnson, supra note 5` (Indigo Book R6.2.3).
final class NoteCitations {
    private final Map<Note, List<KnownCase>> byNote = new HashMap<>();

    /// A footnote of an opinion by its number.
    private record Note(String opinion, String mark) {
    }

    NoteCitations(Decision decision, List<Citation> citations, CaseRegister cases) {
        Map<String, List<Footnote>> notes = new HashMap<>();
        for (Opinion opinion : decision.opinions()) {
            notes.put(opinion.id(), opinion.footnotes());
        }
        for (int index = 0; index < citations.size(); index++) {
            Place place = citations.get(index).place();
            if (place.footnote() && citations.get(index) instanceof CaseCitation) {
                KnownCase cited = cases.at(index);
                List<Footnote> own = notes.getOrDefault(place.opinion(), List.of());
                if (cited != null && place.block() < own.size()) {
                    byNote.computeIfAbsent(
                            new Note(place.opinion(), own.get(place.block()).mark()), key -> new ArrayList<>(2))
                            .add(cited);
                }
            }
        }
    }

    /// Those of some cases that a footnote cites in full.
    List<KnownCase> among(List<KnownCase> named, String opinion, int number) {
        List<KnownCase> cited = byNote.getOrDefault(new Note(opinion, Integer.toString(number)), List.of());
        return named.stream().filter(cited::contains).toList();
    }

    /// The number of the footnote that a supra citation names; [PrintedPage#NONE] if it names none.
    static int number(String supra) {
        int word = supra.indexOf("supra");
        int note = word < 0 ? -1 : supra.indexOf("n", word + 5);
        return note < 0 ? PrintedPage.NONE : PrintedPage.first(supra.substring(note));
    }
}
