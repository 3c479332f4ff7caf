package counterpoint.ui;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.language.Sentences;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.model.notes.NotesModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Marks for a picture of a case as a reader may leave it: sentences of the passages from the first linked pair on, in the
/// colors of their side, some with notes and tags. No case is named; what is marked follows from where it stands.
final class SampleMarks {
    private static final Instant WHEN = Instant.EPOCH;
    private static final List<MarkColor> OF_COURT = List.of(
            MarkColor.HOLDING, MarkColor.REASONING, MarkColor.REASONING, MarkColor.HOLDING, MarkColor.FACTS);
    private static final List<MarkColor> OF_DISSENT = List.of(
            MarkColor.DISSENT, MarkColor.DISSENT, MarkColor.ADVERSE, MarkColor.DISSENT, MarkColor.QUESTION);

    private final CaseModel model;
    private final MarkedCase marks;
    private final Sentences sentences = new Sentences();

    SampleMarks(CaseModel model, NotesModel notes) {
        this.model = model;
        this.marks = notes.of(model);
    }

    /// Looks at the first linked pair and marks what stands there and after it.
    void make() {
        model.pairs().walk(1);
        Optional<Exchange> pair = model.pairs().held().get();
        model.columns().forEach((side, column) -> mark(
                column,
                pair.map(one -> one.in(side)).orElseGet(() -> first(column)),
                side == Column.LEFT ? OF_COURT : OF_DISSENT));
        marks.chosen().set(Optional.empty());
        pair.ifPresent(model.pairs()::go);
    }

    /// A sentence of the pair that is looked at, to be selected: of the right column if there are two.
    Optional<Selection> toSelect() {
        return model.column(Column.RIGHT).or(() -> model.column(Column.LEFT)).flatMap(column -> {
            Column side = model.columns().size() > 1 ? Column.RIGHT : Column.LEFT;
            Passage passage = model.pairs().held().get().map(one -> one.in(side)).orElseGet(() -> first(column));
            return sentence(column.edition().get(), passage, 1);
        });
    }

    private static Passage first(ColumnModel column) {
        return column.edition().get().passages().getFirst();
    }

    private void mark(ColumnModel column, Passage from, List<MarkColor> colors) {
        List<Passage> passages = column.edition().get().passages();
        int first = Math.max(0, passages.indexOf(
                column.edition().get().passageAt(from.places().getFirst()).orElse(from)));
        for (int at = 0; at < colors.size() && first + at < passages.size(); at++) {
            MarkColor color = colors.get(at);
            Passage passage = passages.get(first + at);
            int number = at;
            sentence(column.edition().get(), passage, 0)
                    .ifPresent(words -> marks.mark("", words, mark -> said(mark, color, number)));
            if (at == 1) {
                inner(column.edition().get(), passage);
            }
        }
    }

    private static Mark said(Mark mark, MarkColor color, int number) {
        Mark colored = mark.colored(Optional.of(color), WHEN);
        return switch (number) {
            case 0 -> colored.noted("Does the other side test this condition, or only the result?", WHEN);
            case 2 ->
                colored.noted("Compare the answer in the other column: the same overlap, the opposite result.", WHEN)
                        .tagged(List.of("overlap"), WHEN);
            case 3 -> colored.tagged(List.of("judge or jury"), WHEN);
            default -> colored;
        };
    }

    /// A few words within what is marked already.
    private void inner(Edition edition, Passage passage) {
        UnaryOperator<Mark> useful = mark -> mark.colored(Optional.of(MarkColor.USEFUL), WHEN);
        sentence(edition, passage, 0)
                .flatMap(words -> Selection.of(edition,
                        words.parts().stream().limit(1).map(one -> middle(edition, one)).toList()))
                .ifPresent(words -> marks.mark("", words, useful));
    }

    /// The half in the middle, of whole words.
    private static Place middle(Edition edition, Place place) {
        Span all = place.clean();
        String text = edition.opinion().block(place).text().text();
        int start = text.indexOf(' ', all.start() + all.length() / 4) + 1;
        int end = text.lastIndexOf(' ', all.end() - all.length() / 4);
        return start > all.start() && start < end ? place.at(new Span(start, end)) : place;
    }

    /// A sentence of a passage, its last if it has no more.
    private Optional<Selection> sentence(Edition edition, Passage passage, int number) {
        Place place = passage.places().getFirst();
        String words = place.clean().of(edition.opinion().block(place).text().text());
        List<Span> found = sentences.in(words);
        return found.isEmpty()
                ? Optional.empty()
                : Selection.of(edition, List.of(place.at(
                        found.get(Math.min(number, found.size() - 1)).shift(place.clean().start()))));
    }
}
