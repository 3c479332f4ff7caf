package counterpoint.search;

import java.util.List;
import java.util.Locale;

/// A property by which passages are counted and narrowed down.
public enum Facet {
    CASE,
    COURT,
    YEAR,
    SIDE,
    AUTHOR,
    DOCTRINE,
    AUTHORITY,
    /// How the opinion uses what the passage cites; not whether that is still good law.
    TREATMENT,
    /// What the reader marked; the index knows nothing of it, the request tells it.
    MARKED;

    /// The value of [#MARKED] for a mark of whatever color; the others are the ids of colors.
    public static final String ANY_MARK = "any";

    /// The name on the command line and in the index.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The values that a passage has, none if it is not known.
    List<String> of(IndexedPassage passage) {
        return switch (this) {
            case CASE -> List.of(passage.caseId());
            case COURT -> passage.court().stream().toList();
            case YEAR -> passage.year().stream().mapToObj(Integer::toString).toList();
            case SIDE -> List.of(passage.side().name());
            case AUTHOR -> passage.author().stream().toList();
            case DOCTRINE -> passage.doctrines();
            case AUTHORITY -> passage.authorities().stream().map(authority -> authority.key()).toList();
            case TREATMENT -> passage.treatments().stream().map(use -> use.treatment().name()).distinct().toList();
            case MARKED -> List.of();
        };
    }
}
