package counterpoint.ui.model.notes;

import counterpoint.authority.Authority;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.SetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One mark as a list shows it, with all by which it can be found.
///
/// @param caseId the id of its case; empty for a note on an authority as a whole
/// @param caseName the name of its case; empty for a note on an authority as a whole
/// @param mark the mark
/// @param opinion the kind of opinion that it stands in; empty for an orphan and for an authority as a whole
/// @param where its paragraph, `¶9`, or footnote; empty for an orphan and for an authority as a whole
/// @param pages the pages on which it stands, `252 F.3d at 1136`; empty if none is known
/// @param set what is marked, in one line, stretch by stretch; of an orphan its old text; the authority's key
/// @param lost whether its text, or a part of it, was not found again
/// @param authorities the authorities that it is on, or whose mentions it overlaps, in order
/// @param names the keys by which these are told, the same in all cases
/// @param sought what a search for text looks through, in small letters
public record NoteRow(
        String caseId,
        String caseName,
        Mark mark,
        Optional<OpinionKind> opinion,
        String where,
        String pages,
        SetWords set,
        boolean lost,
        List<Authority> authorities,
        List<String> names,
        String sought) {
    /// Stands for the color of a mark that has none.
    public static final String NO_COLOR = "none";

    public NoteRow {
        authorities = List.copyOf(authorities);
        names = List.copyOf(names);
    }

    /// What a search looks through: marked words, note, parenthetical and tags.
    static String sought(Mark mark, String words) {
        return String.join("\n", words, mark.note(), mark.parenthetical().orElse(""), String.join("\n", mark.tags()))
                .toLowerCase(Locale.ROOT);
    }

    /// The same row with its authorities told by other keys.
    NoteRow named(List<String> keys) {
        return keys.equals(names)
                ? this
                : new NoteRow(
                        caseId, caseName, mark, opinion, where, pages, set, lost, authorities, keys, sought);
    }

    /// What is marked without its italics; the authority's key.
    public String words() {
        return set.text();
    }

    /// Whether it is on an authority as a whole.
    public boolean isOnAuthority() {
        return mark.target() instanceof MarkTarget.OfAuthority;
    }

    /// What it counts as.
    public List<String> values(NoteFacet facet) {
        return switch (facet) {
            case CASE -> caseId.isEmpty() ? List.of() : List.of(caseId);
            case SIDE -> opinion.map(kind -> List.of(kind.name())).orElse(List.of());
            case COLOR -> List.of(mark.color().map(MarkColor::id).orElse(NO_COLOR));
            case TAG -> mark.tags();
            case AUTHORITY -> names;
            case STATE -> states();
        };
    }

    private List<String> states() {
        List<String> states = new ArrayList<>();
        if (!mark.note().isBlank() || mark.parenthetical().isPresent()) {
            states.add(NoteState.WORDED.name());
        }
        if (isOnAuthority()) {
            states.add(NoteState.ON_AUTHORITY.name());
        }
        if (lost) {
            states.add(NoteState.NOT_FOUND.name());
        }
        return states;
    }
}
