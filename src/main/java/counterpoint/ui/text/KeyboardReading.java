package counterpoint.ui.text;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Reading with the keyboard: plain keys scroll, arrows with Ctrl move the caret, keys with Shift extend the selection,
/// Ctrl+C copies.
final class KeyboardReading {

    private final TextPane pane;
    private final BlockViewport view;
    private final ObjectProperty<TextSelection> selection;

    KeyboardReading(TextPane pane, BlockViewport view, ObjectProperty<TextSelection> selection) {
        this.pane = pane;
        this.view = view;
        this.selection = selection;
    }

    void listen() {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        pane.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SHIFT) {
                pane.selected();
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = event.isShiftDown() ? extend(event) : command(event) || move(event) || scroll(event);
        if (done) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        return switch (event.getCode()) {
            case C -> event.isShortcutDown() && copy();
            case A -> event.isShortcutDown() && selectAll();
            case ENTER -> activate();
            default -> false;
        };
    }

    private boolean scroll(KeyEvent event) {
        double line = pane.getReadingSize() * 3;
        double page = view.getHeight() - line;
        switch (event.getCode()) {
            case UP -> pane.glide(-line);
            case DOWN -> pane.glide(line);
            case PAGE_UP -> pane.glide(-page);
            case PAGE_DOWN -> pane.glide(page);
            case HOME -> pane.glideTo(0);
            case END -> pane.glideTo(view.contentHeight());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean extend(KeyEvent event) {
        TextCursor cursor = new TextCursor(view.blocks());
        TextPosition caret = begin();
        boolean far = event.isShortcutDown();
        TextPosition to = switch (event.getCode()) {
            case LEFT -> cursor.previous(caret, far);
            case RIGHT -> cursor.next(caret, far);
            case UP -> far ? cursor.blockStart(caret) : vertically(caret, -1);
            case DOWN -> far ? cursor.blockEnd(caret) : vertically(caret, 1);
            case HOME -> far ? TextPosition.START : view.lineOf(caret).anchor();
            case END -> far ? cursor.end() : view.lineOf(caret).caret();
            default -> caret;
        };
        if (!event.getCode().isArrowKey() && to.equals(caret)) {
            return false;
        }
        selection.set(selection.get().extendedTo(to));
        reveal(to);
        return true;
    }

    /// Where a selection goes on: at the caret. One that begins anew does so in sight, at the first whole line.
    private TextPosition begin() {
        TextPosition caret = selection.get().caret();
        if (selection.get().isEmpty() && view.places().caretAt(caret).filter(this::isInSight).isEmpty()) {
            TextPosition first = view.places().insertionAt(0, pane.getReadingSize() * 1.5);
            selection.set(TextSelection.at(view.lineOf(first).anchor()));
        }
        return selection.get().caret();
    }

    private boolean isInSight(Bounds caret) {
        return caret.getMaxY() > 0 && caret.getMinY() < view.getHeight();
    }

    /// Moves the caret with Ctrl and an arrow: by a word, or by a line.
    private boolean move(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        TextCursor cursor = new TextCursor(view.blocks());
        Optional<TextPosition> to = switch (event.getCode()) {
            case LEFT -> Optional.of(cursor.previous(begin(), true));
            case RIGHT -> Optional.of(cursor.next(begin(), true));
            case UP -> Optional.of(vertically(begin(), -1));
            case DOWN -> Optional.of(vertically(begin(), 1));
            default -> Optional.empty();
        };
        to.ifPresent(position -> {
            selection.set(TextSelection.at(position));
            reveal(position);
        });
        return to.isPresent();
    }

    /// The position one line above or below, at about the same distance from the margin.
    private TextPosition vertically(TextPosition from, int direction) {
        reveal(from);
        Bounds caret = view.places().caretAt(from).orElseThrow();
        TextPosition line = view.lineOf(from).anchor();
        for (double step = 1; step <= 3; step += 0.5) {
            double y = caret.getCenterY() + direction * step * caret.getHeight();
            TextPosition to = view.places().insertionAt(caret.getMinX(), y);
            if (!view.lineOf(to).anchor().equals(line)) {
                return to;
            }
        }
        TextCursor cursor = new TextCursor(view.blocks());
        return direction < 0 ? cursor.previous(line, false) : cursor.next(view.lineOf(from).caret(), false);
    }

    private void reveal(TextPosition position) {
        double room = pane.getReadingSize() * 3;
        Bounds caret = view.places().caretAt(position).orElseGet(() -> {
            view.scrollTo(position, 0.5);
            return view.places().caretAt(position).orElseThrow();
        });
        if (caret.getMinY() < 0) {
            view.scrollBy(caret.getMinY() - room);
        } else if (caret.getMaxY() > view.getHeight()) {
            view.scrollBy(caret.getMaxY() - view.getHeight() + room);
        }
    }

    private boolean copy() {
        String words = pane.selectedText();
        if (!words.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        }
        return true;
    }

    private boolean selectAll() {
        selection.set(new TextSelection(TextPosition.START, new TextCursor(view.blocks()).end()));
        pane.selected();
        return true;
    }

    private boolean activate() {
        pane.activate(selection.get().caret());
        return true;
    }
}
