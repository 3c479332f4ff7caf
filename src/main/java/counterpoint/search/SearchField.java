package counterpoint.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A field that can be named in the search box, as in `author:sykes`.
public enum SearchField {
    CASE(Facet.CASE, "case", "case"),
    COURT(Facet.COURT, "court", "court"),
    SIDE(Facet.SIDE, "side", "side"),
    AUTHOR(Facet.AUTHOR, "author", "judge"),
    CITES(Facet.AUTHORITY, "cites", "authority"),
    /// How the opinion uses an authority that the passage cites.
    TREATS(Facet.TREATMENT, "treats", "treatment"),
    DOCTRINE(Facet.DOCTRINE, "doctrine", "doctrine"),
    YEAR(Facet.YEAR, "year", "year"),
    /// Decided in an earlier year.
    BEFORE(Facet.YEAR, "before", "before"),
    /// Decided in a later year.
    AFTER(Facet.YEAR, "after", "after"),
    /// Words in what the reader wrote.
    NOTE(Facet.MARKED, "note", "note"),
    /// A tag of the reader's.
    TAG(Facet.MARKED, "tag", "tag");

    private final Facet facet;
    private final String name;
    private final String otherName;

    SearchField(Facet facet, String name, String otherName) {
        this.facet = facet;
        this.name = name;
        this.otherName = otherName;
    }

    /// What it narrows down.
    public Facet facet() {
        return facet;
    }

    /// What is typed before the colon; a second name means the same.
    public List<String> names() {
        return name.equals(otherName) ? List.of(name) : List.of(name, otherName);
    }

    /// The field with this name, capitals aside.
    public static Optional<SearchField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names().contains(lower)).findFirst();
    }

    /// The first name of each field, for a sentence.
    static String all() {
        return Arrays.stream(values()).map(field -> field.name).collect(Collectors.joining(", "));
    }
}
