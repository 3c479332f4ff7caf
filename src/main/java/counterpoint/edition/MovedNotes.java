package counterpoint.edition;

import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the footnotes that two prints have at different places.
final class MovedNotes {
    private final Wording left;
    private final Wording right;
    private final Pairing pairing;
    private final Collation collation;

    MovedNotes(Wording left, Wording right, Pairing pairing, Collation collation) {
        this.left = left;
        this.right = right;
        this.pairing = pairing;
        this.collation = collation;
    }

    /// Where a print has a footnote.
    private enum Where {
        /// Within a paragraph.
        RUN_IN,
        /// Between the opinion's first and last word, such as at the foot of a page.
        AMONG,
        /// After the opinion's last word.
        BEHIND
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        List<Footnote> notes = right.print().opinion().footnotes();
        for (int i = 0; i < notes.size(); i++) {
            int there = right.print().opinion().body().size() + i;
            Footnote note = notes.get(i);
            reading(note, there)
                    .ifPresent(ours -> found.add(
                            new Difference(DifferenceKind.MOVED_FOOTNOTE, ours, Readings.of(right, there))));
        }
        return found;
    }

    /// What the left print has of a right footnote, if it has it elsewhere.
    private Optional<Reading> reading(Footnote note, int there) {
        Optional<Footnote> same = collation.reversed().sameNote(note);
        if (same.isPresent()) {
            int here = left.print().opinion().body().size()
                    + left.print().opinion().footnotes().indexOf(same.get());
            boolean moved = where(left, same.get()) != where(right, note);
            return moved ? Optional.of(Readings.of(left, here)) : Optional.empty();
        }
        return new RunInNotes(left, right, pairing, collation).run(there).map(run -> Readings.of(
                left, run.block(), run.clean().start(), run.block(), run.clean().end()));
    }

    private static Where where(Wording wording, Footnote note) {
        if (isRunIn(note)) {
            return Where.RUN_IN;
        }
        Opinion opinion = wording.print().opinion();
        int end = opinion.body().isEmpty() ? 0 : opinion.body().getLast().span().end();
        boolean behind = opinion.footnotes().stream()
                .filter(other -> !isRunIn(other))
                .allMatch(other -> other.span().start() >= end);
        return behind ? Where.BEHIND : Where.AMONG;
    }

    /// A footnote without a printed mark stands in the text where its mark would be.
    private static boolean isRunIn(Footnote note) {
        return note.reference().filter(Span::isEmpty).isPresent();
    }
}
