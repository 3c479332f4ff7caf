package counterpoint.ui.model.notes;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.SameAuthorities;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.Marks;
import counterpoint.ui.model.SetWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The marks of all cases as rows, and what was worked out for them; immutable. Gathering is work for a background thread.
///
/// @param parts the rows of each case by the places of its marks, so that only those of a case that changed are made anew
/// @param rows all of them: the cases in their order, each as printed, then the notes on authorities
/// @param authorityNames the short names of the authorities of which rows tell the keys, as far as known
record GatheredNotes(Map<MarkPlaces, List<NoteRow>> parts, List<NoteRow> rows, Map<String, String> authorityNames) {
    static final GatheredNotes NONE = new GatheredNotes(Map.of(), List.of(), Map.of());

    /// A case with the places of its marks.
    record Part(CaseFile file, MarkPlaces places) {
    }

    /// Gathers the marks of cases and those on authorities; what is known of a case is kept.
    GatheredNotes with(List<Part> cases, Marks onAuthorities) {
        IdentityHashMap<MarkPlaces, List<NoteRow>> next = new IdentityHashMap<>();
        List<NoteRow> all = new ArrayList<>();
        for (Part part : cases) {
            List<NoteRow> known = parts.get(part.places());
            List<NoteRow> rows = known == null ? CaseNoteRows.of(part.file(), part.places()) : known;
            next.put(part.places(), rows);
            all.addAll(rows);
        }
        onAuthorities.marks().stream().flatMap(mark -> onAuthority(mark, cases).stream()).forEach(all::add);
        OneKey keys = new OneKey(all);
        return new GatheredNotes(next, keys.name(all), keys.names());
    }

    private static Optional<NoteRow> onAuthority(Mark mark, List<Part> cases) {
        return mark.target() instanceof MarkTarget.OfAuthority(String key)
                ? Optional.of(new NoteRow(
                        "", "", mark, Optional.empty(), "", "", SetWords.plain(key), false, known(key, cases),
                        List.of(key),
                        NoteRow.sought(mark, key)))
                : Optional.empty();
    }

    /// The authority of a key, if a case cites it.
    private static List<Authority> known(String key, List<Part> cases) {
        return cases.stream()
                .flatMap(part -> part.file().opinions().stream())
                .flatMap(opinion -> opinion.readingText().mentions().stream())
                .flatMap(mention -> mention.authority().stream())
                .filter(authority -> authority.isKnownAs(key))
                .limit(1)
                .toList();
    }

    /// Tells an authority by one key in all cases: that of the case which stands first.
    private static final class OneKey {
        private final SameAuthorities same = new SameAuthorities();
        private final Map<Integer, Authority> first = new LinkedHashMap<>();
        private final Map<String, String> known = new HashMap<>();

        OneKey(List<NoteRow> rows) {
            rows.stream().flatMap(row -> row.authorities().stream()).forEach(authority -> {
                if (!known.containsKey(authority.key())) {
                    Authority one = first.computeIfAbsent(same.number(authority), _ -> authority);
                    known.put(authority.key(), one.key());
                }
            });
        }

        Map<String, String> names() {
            return first.values().stream()
                    .collect(Collectors.toMap(Authority::key, Authority::name, (one, _) -> one));
        }

        List<NoteRow> name(List<NoteRow> rows) {
            return rows.stream()
                    .map(row -> row.names().isEmpty()
                            ? row
                            : row.named(row.names().stream().map(this::of).distinct().toList()))
                    .toList();
        }

        private String of(String key) {
            return known.computeIfAbsent(key, _ -> first.values().stream()
                    .filter(authority -> authority.isKnownAs(key))
                    .map(Authority::key)
                    .findFirst()
                    .orElse(key));
        }
    }
}
