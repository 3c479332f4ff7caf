package counterpoint.ui;

import counterpoint.casefile.Selection;
import counterpoint.export.CitedQuotation;
import counterpoint.ui.mark.MarkPanel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.reader.ColumnView;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Joins the columns of a case with the panel in which the reader marks what is selected in them.
final class Annotating {
    private final Map<Column, ColumnView> columns;
    private final Marking marking;
    private final MarkPanel panel;

    /// @param giveBack gives the keyboard back to the text
    Annotating(Map<Column, ColumnView> columns, Marking marking, NotesModel notes, Runnable giveBack) {
        this.columns = columns;
        this.marking = marking;
        this.panel = new MarkPanel(marking, notes::tags, this::copy, giveBack);
        columns.values().forEach(view -> {
            view.marks().whenMarking(this::show);
            view.whenMoved(this::follow);
        });
    }

    /// The panel, to lie over the columns.
    Node panel() {
        return panel;
    }

    /// Keeps the panel out of what is covered, from the right.
    void within(ReadOnlyDoubleProperty covered) {
        covered.subscribe(much -> {
            panel.cover(much.doubleValue());
            follow();
        });
    }

    /// Whether the reader is at work in a column or in the panel.
    boolean isAtWork() {
        return panel.isFocusWithin() || columns.values().stream().anyMatch(ColumnView::isFocusWithin);
    }

    /// Shows the panel at what is selected or chosen, if it is in sight.
    void show() {
        place().ifPresentOrElse(panel::show, panel::hide);
    }

    private void follow() {
        if (panel.isVisible()) {
            place().ifPresent(panel::place);
        }
    }

    private Optional<Bounds> place() {
        return marking.words().flatMap(this::place);
    }

    private Optional<Bounds> place(Selection words) {
        return columns.values().stream()
                .flatMap(view -> view.bounds(words).stream()
                        .map(view.pane()::localToScene))
                .findFirst();
    }

    /// Writes a note on what is selected or chosen.
    ///
    /// @return whether there was anything
    boolean note() {
        return open(panel::takeNote);
    }

    /// Tags what is selected or chosen.
    ///
    /// @return whether there was anything
    boolean tag() {
        return open(panel::takeTags);
    }

    private boolean open(Runnable then) {
        if (!isAtWork() || !marking.hasSubject()) {
            return false;
        }
        show();
        if (panel.isVisible()) {
            then.run();
        }
        return panel.isVisible();
    }

    /// Copies what is selected, or else the words of the chosen mark, with its citation, as plain and as formatted text.
    ///
    /// @return whether there was anything to copy
    boolean copy() {
        Optional<CitedQuotation> words = marking.quotation();
        words.ifPresent(quoted -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(quoted.plain());
            content.putHtml(quoted.html());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return words.isPresent();
    }

    /// Hides the panel; whether it was shown.
    boolean leave() {
        return panel.leave();
    }

    /// Keeps what is being written.
    void keep() {
        panel.keep();
    }
}
