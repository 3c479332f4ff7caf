package counterpoint.compare;

import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The words of the parts of an opinion, and which parts stand beside which.
///
/// Beside a part of the body stand the one before it and the one after it. Footnotes come last in an opinion's passages,
/// wherever they are printed: beside a footnote stand its own parts and the part of the body that has its mark.
///
/// @param bags the words of each part
/// @param beside the parts beside each part
/// @param notes whether each part is of a footnote
record Row(List<Bag> bags, List<List<Integer>> beside, List<Boolean> notes) {
    /// The parts of an opinion.
    static Row of(Opinion opinion, List<ReadPart> parts) {
        List<List<Integer>> beside = alone(parts.size());
        for (int index = 0; index < parts.size(); index++) {
            if (index > 0 && isGoingOn(words(parts, index - 1), words(parts, index))) {
                join(beside, index - 1, index);
            }
            int note = index;
            bearer(opinion, parts, index).ifPresent(body -> join(beside, body, note));
        }
        return new Row(
                parts.stream().map(Bag::of).toList(),
                beside,
                parts.stream().map(part -> part.part().words().isFootnote()).toList());
    }

    /// Sentences or other stretches, each for itself.
    static Row apart(List<Bag> bags) {
        return new Row(bags, alone(bags.size()), bags.stream().map(_ -> false).toList());
    }

    /// The same parts, the words of each footnote counted as words of the text that has its mark, too: what is said in a
    /// note is said there.
    Row withNotes() {
        List<Bag> with = new ArrayList<>(bags);
        for (int index = 0; index < bags.size(); index++) {
            Bag its = bags.get(index);
            bearer(index).ifPresent(body -> with.set(body, with.get(body).with(its, 1)));
        }
        return new Row(with, beside, notes);
    }

    boolean isNote(int index) {
        return notes.get(index);
    }

    /// The part of the body that has the mark of a note; empty for other parts and where no mark was found.
    OptionalInt bearer(int index) {
        return notes.get(index)
                ? beside.get(index).stream().filter(other -> !notes.get(other)).mapToInt(other -> other).findFirst()
                : OptionalInt.empty();
    }

    /// Each part's words and, counted `share` times, those of the parts beside it.
    List<Bag> withBeside(double share) {
        return IntStream.range(0, bags.size())
                .mapToObj(index -> beside.get(index).stream()
                        .reduce(bags.get(index), (bag, other) -> bag.with(bags.get(other), share), (one, _) -> one))
                .toList();
    }

    private static List<List<Integer>> alone(int size) {
        return IntStream.range(0, size).<List<Integer>>mapToObj(_ -> new ArrayList<>()).toList();
    }

    private static void join(List<List<Integer>> beside, int one, int other) {
        beside.get(one).add(other);
        beside.get(other).add(one);
    }

    private static Passage words(List<ReadPart> parts, int index) {
        return parts.get(index).part().words();
    }

    private static boolean isGoingOn(Passage one, Passage next) {
        return one.isFootnote() == next.isFootnote()
                && (!one.isFootnote()
                        || one.places().getLast().block() == next.places().getFirst().block());
    }

    /// The part of the body that has the mark of a footnote; empty for other parts and where no mark was found.
    private static OptionalInt bearer(Opinion opinion, List<ReadPart> parts, int index) {
        Passage note = words(parts, index);
        if (!note.isFootnote() || !(opinion.block(note.places().getFirst()) instanceof Footnote footnote)) {
            return OptionalInt.empty();
        }
        return footnote.reference()
                .map(mark -> IntStream.range(0, parts.size())
                        .filter(part -> has(opinion, words(parts, part), mark))
                        .findFirst())
                .orElse(OptionalInt.empty());
    }

    private static boolean has(Opinion opinion, Passage body, Span mark) {
        for (Place place : body.places()) {
            Span raw = opinion.block(place).text().rawSpan(place.clean());
            if (!place.footnote() && raw.start() <= mark.start() && mark.start() <= raw.end()) {
                return true;
            }
        }
        return false;
    }
}
