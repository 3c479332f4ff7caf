package counterpoint.ui;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.compare.Dispute;
import counterpoint.language.Sentences;
import counterpoint.note.Anchors;
import counterpoint.note.Brief;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Block;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.theme.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A brief for pictures of any case: what its opinions say by the part that they have in it, marked in the color of that part.
///
/// Facts are sentences with which the first paragraphs begin; holdings and reasons are what the left opinion says on the
/// points of dispute, dissent what the right one says.
record SampleBrief(NotesModel notes, CaseModel model) {
    private static final int FACTS = 2;
    private static final int EACH = 2;
    /// A paragraph that tells something has so many characters.
    private static final int TELLING = 300;

    static SampleBrief of(NotesModel notes, CaseModel model) {
        return new SampleBrief(notes, model);
    }

    /// Marks the case and writes a question into its brief.
    void make() {
        model.column(Column.LEFT).map(column -> column.opinion().get().readingText()).ifPresent(this::facts);
        List<Dispute> disputes = model.comparison().get().disputes();
        for (int i = 0; i < Math.min(2 * EACH, disputes.size()); i++) {
            MarkColor left = i < EACH ? MarkColor.HOLDING : MarkColor.REASONING;
            says(Column.LEFT, disputes.get(i).left().text(), left, i == 0 ? disputes.get(i).title() : "");
            says(Column.RIGHT, disputes.get(i).right().text(), MarkColor.DISSENT, "");
        }
        String question = Texts.of("brief.sample");
        notes.brief(model.file().id()).change(Texts.of("undo.briefWords"), brief -> question(brief, question));
    }

    private static Brief question(Brief brief, String words) {
        for (int i = 0; i < brief.sections().size(); i++) {
            if (brief.sections().get(i).color().filter(MarkColor.ISSUE::equals).isPresent()) {
                return brief.written(i, 0, words);
            }
        }
        return brief;
    }

    private void facts(Edition edition) {
        List<Place> found = new ArrayList<>();
        List<Block> body = edition.opinion().body();
        for (int block = 1; block < body.size() && found.size() < FACTS; block++) {
            String text = body.get(block).text().text();
            if (body.get(block) instanceof Paragraph && text.length() > TELLING) {
                Span first = new Sentences().in(text).getFirst();
                found.add(new Place(edition.opinion().id(), false, block, first));
            }
        }
        found.forEach(place -> mark(edition, place, MarkColor.FACTS, ""));
    }

    private void says(Column side, String words, MarkColor color, String note) {
        Optional<ColumnModel> column = model.column(side);
        column.map(shown -> shown.opinion().get().readingText())
                .ifPresent(edition -> place(edition, words).ifPresent(place -> mark(edition, place, color, note)));
    }

    private static Optional<Place> place(Edition edition, String words) {
        List<Block> body = edition.opinion().body();
        for (int block = 0; block < body.size(); block++) {
            int at = body.get(block).text().text().indexOf(words);
            if (at >= 0) {
                return Optional.of(
                        new Place(edition.opinion().id(), false, block, new Span(at, at + words.length())));
            }
        }
        return Optional.empty();
    }

    private void mark(Edition edition, Place place, MarkColor color, String note) {
        Instant now = Instant.EPOCH;
        Selection.of(edition, List.of(place)).ifPresent(selection -> notes.of(model).mark(
                Texts.of("undo.briefWords"),
                selection.target(new Anchors(edition.opinion().id())),
                (Mark mark) -> mark.colored(Optional.of(color), now).noted(note, now)));
    }
}
