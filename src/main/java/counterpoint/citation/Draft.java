package counterpoint.citation;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A citation while its surroundings are still being read; spans are clean offsets in its block.
final class Draft {
    CitationKind kind;
    int start;
    /// The end of the citation's own span.
    int end;
    /// The end of all that belongs to it: further parallels, the year, parentheticals.
    int tail;

    @Nullable
    Span core;

    @Nullable
    String pin;

    @Nullable
    String volume;

    @Nullable
    PrintedSource source;

    @Nullable
    String page;

    CaseName name = CaseName.NONE;

    @Nullable
    String court;

    @Nullable
    String date;

    int year;
    /// Where no date is printed: the year in place of a volume, or of the history that follows; 0 without one.
    int impliedYear;
    /// Whether the year stands between name and volume.
    boolean yearFirst;

    /// The code of a law; null for a bare section.
    @Nullable
    PrintedLaw law;

    /// Whether a section is announced by a word, `section 5`, not by a sign.
    boolean spoken;

    @Nullable
    String docket;

    @Nullable
    String alias;

    @Nullable
    String parenthetical;

    @Nullable
    String signal;

    @Nullable
    String relation;

    @Nullable
    String history;

    boolean continued;

    @Nullable
    Draft within;

    @Nullable
    Draft parallelOf;

    @Nullable
    Draft historyOf;
    /// The text of its block.
    String text = "";
    /// For the other kinds: the section of a law, the part of the record, the name that a reference means.
    String words = "";
    List<Draft> bearers = List.of();
    int index = -1;

    Draft(CitationKind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.tail = end;
    }

    /// The reporters of the head and its parallels so far, to tell a parallel from the next case.
    final List<String> reporters = new ArrayList<>(2);
    /// Where the bracket begins that holds nothing but its parallels; -1 without one.
    int parallelsFrom = -1;

    /// The citation that leads the parallels: itself if it is none.
    Draft head() {
        return parallelOf == null ? this : parallelOf;
    }

    /// Whether a parallel of it stands in the bracket that opened before `start`, as in Georgia.
    boolean reachesInto(int start) {
        return parallelsFrom == start;
    }

    void reachTo(int offset) {
        tail = Math.max(tail, offset);
    }
}
