package counterpoint.ui.model.notes;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which marks the list of notes shows: those that have, for each facet by which it is narrowed, one of the values chosen,
/// and hold the text.
///
/// @param chosen the values chosen by facet; a facet without any does not narrow
/// @param text words that must stand in what is marked, the note or the tags; blank if none
public record NoteFilter(Map<NoteFacet, Set<String>> chosen, String text) {
    /// All marks.
    public static final NoteFilter ALL = new NoteFilter(Map.of(), "");

    public NoteFilter {
        chosen = Map.copyOf(chosen);
    }

    /// Whether it narrows nothing.
    public boolean isNone() {
        return chosen.isEmpty() && text.isBlank();
    }

    /// Whether a value is chosen.
    public boolean has(NoteFacet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /// With a value chosen, or not any more.
    public NoteFilter toggled(NoteFacet facet, String value) {
        Map<NoteFacet, Set<String>> next = new EnumMap<>(NoteFacet.class);
        next.putAll(chosen);
        Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            next.remove(facet);
        } else {
            next.put(facet, Set.copyOf(values));
        }
        return new NoteFilter(next, text);
    }

    /// With another text.
    public NoteFilter with(String words) {
        return new NoteFilter(chosen, words);
    }

    /// The words of the text in small letters, each of which a row must hold, in any order; none if it is blank.
    List<String> words() {
        return text.isBlank() ? List.of() : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /// Whether a row has one of the values chosen of a facet.
    boolean admits(NoteFacet facet, NoteRow row) {
        Set<String> values = chosen.getOrDefault(facet, Set.of());
        return values.isEmpty() || row.values(facet).stream().anyMatch(values::contains);
    }
}
