package counterpoint.search;

import counterpoint.language.Terms;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds again, in the reader's notes on a passage, what a question looks for there.
///
/// @param read the question
/// @param marked what the reader wrote
record SoughtNotes(ReadQuery read, MarkedPassages marked) {
    private static final Terms STEMS = new Terms();

    /// Words of a note, by their stems.
    static List<String> stems(String words) {
        return STEMS.in(words).stream().map(Terms.Term::stem).toList();
    }

    /// Whether any word of the question is in a note; if not, notes find nothing.
    boolean isAny() {
        return read.clauses().stream().anyMatch(clause -> clause.noted().isPresent())
                || read.fields().stream().anyMatch(SoughtNotes::isOfNotes);
    }

    private static boolean isOfNotes(FieldTerm field) {
        return field.field() == SearchField.NOTE || field.field() == SearchField.TAG;
    }

    /// What of the question the notes on a passage have, as it was typed; empty if nothing.
    List<String> said(IndexedPassage passage) {
        List<ReaderNote> notes = isAny() ? marked.on(passage) : List.of();
        Set<String> said = new LinkedHashSet<>();
        for (Clause clause : read.clauses()) {
            if (notes.stream().anyMatch(note -> !places(note, clause).isEmpty())) {
                said.add(clause.written());
            }
        }
        for (FieldTerm field : read.fields()) {
            if (notes.stream().anyMatch(note -> !places(note, field).isEmpty())) {
                said.add(field.value());
            }
        }
        return List.copyOf(said);
    }

    /// The notes on a passage that have something of the question, as they are shown; empty if none has.
    Optional<Snippet> snippet(IndexedPassage passage) {
        List<ReaderNote> notes = isAny() ? marked.on(passage) : List.of();
        List<Snippet> parts = new ArrayList<>();
        for (ReaderNote note : notes) {
            List<Span> found = new ArrayList<>();
            read.clauses().forEach(clause -> found.addAll(places(note, clause)));
            read.fields().forEach(field -> found.addAll(places(note, field)));
            if (!found.isEmpty()) {
                parts.add(Snippet.around(note.line(), found));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Snippet.joined(parts, " · "));
    }

    /// The lines of the notes on a passage that has some word of the question in them.
    List<String> lines(IndexedPassage passage) {
        return marked.on(passage).stream().map(ReaderNote::line).toList();
    }

    private static List<Span> places(ReaderNote note, Clause clause) {
        List<Span> places = new ArrayList<>(note.places(clause.terms()));
        clause.others().forEach(other -> places.addAll(note.places(other)));
        return places;
    }

    private static List<Span> places(ReaderNote note, FieldTerm field) {
        return switch (field.field()) {
            case NOTE -> note.places(stems(field.value()));
            case TAG -> note.tagPlaces(field.value());
            case CASE, COURT, SIDE, AUTHOR, CITES, TREATS, DOCTRINE, YEAR, BEFORE, AFTER -> List.of();
        };
    }
}
