package counterpoint.export;

import counterpoint.casefile.Edition;
import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.PlacedMarks.Placed;
import counterpoint.note.Mark;
import java.util.List;
import java.util.Optional;

/// The reader's marks in one opinion of the report: fills with the name of their color, and what was written below the block
/// in which the mark begins.
final class ReaderMarks {
    private final HtmlWriter html;
    private final CaseNotes notes;
    private final PlacedMarks placed;

    ReaderMarks(HtmlWriter html, CaseNotes notes, Edition edition) {
        this.html = html;
        this.notes = notes;
        this.placed = notes.places().in(edition);
    }

    /// Fills what is marked in a block.
    ///
    /// @param block a footnote's index if `footnote`
    void fill(MarkedText text, boolean footnote, int block) {
        for (Placed part : placed.in(footnote, block)) {
            String title = title(part.mark());
            text.fill(part.place().clean(), words -> html.element(
                    "mark", words, "class", style(part.mark()), "title", title));
            if (part.begins()) {
                label(part.mark()).ifPresent(name -> text.label(
                        part.place().clean().start(), () -> html.element("span", name, "class", "mark-name")));
            }
        }
    }

    /// Writes what the reader wrote at the marks that begin in a block.
    void below(boolean footnote, int block) {
        List<Mark> written = placed.in(footnote, block).stream()
                .filter(Placed::begins)
                .map(Placed::mark)
                .filter(mark -> !mark.note().isBlank() || !mark.tags().isEmpty() || mark.parenthetical().isPresent()
                        || mark.treatment().isPresent())
                .toList();
        if (!written.isEmpty()) {
            html.element("div", () -> written.forEach(this::note), "class", "reader-notes", "role", "note");
        }
    }

    private void note(Mark mark) {
        html.element("div", () -> {
            notes.said(mark).ifPresent(words -> html.element("p", words, "class", "where"));
            if (mark.treatment().isPresent()) {
                html.element("p", Memo.CAUTION, "class", "where");
            }
            mark.note().lines().filter(line -> !line.isBlank()).forEach(line -> html.element("p", line));
        }, "class", "reader-note " + style(mark));
    }

    private static String style(Mark mark) {
        String color = mark.color().map(one -> "mark-" + one.number()).orElse("mark-none");
        return mark.elided() ? color + " elided" : color;
    }

    private Optional<String> label(Mark mark) {
        return mark.color().map(notes.colors()::name);
    }

    private String title(Mark mark) {
        String name = label(mark).orElse(mark.elided() ? "Put out of sight" : "Marked");
        return mark.note().isBlank() ? name : name + ": " + mark.note().strip();
    }
}
