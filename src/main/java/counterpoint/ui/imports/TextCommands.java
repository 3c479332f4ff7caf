package counterpoint.ui.imports;

import counterpoint.ui.model.imports.Draft;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does with the source that is shown what keys, buttons and menus ask for.
final class TextCommands implements SplitCommands {
    private final CheckedPane text;
    private final PrintedPanel printed;
    private final Supplier<Optional<Draft>> draft;

    TextCommands(CheckedPane text, PrintedPanel printed, Supplier<Optional<Draft>> draft) {
        this.text = text;
        this.printed = printed;
        this.draft = draft;
    }

    @Override
    public void split() {
        with(one -> text.caret().ifPresent(one.split()::splitAt));
    }

    @Override
    public void join() {
        with(one -> one.split().join(one.chosen().get()));
    }

    @Override
    public void setAside() {
        with(one -> text.selection().ifPresent(one.split()::setAside));
    }

    @Override
    public void paragraph() {
        with(one -> text.caret().ifPresent(one.split()::paragraphAt));
    }

    @Override
    public void joinParagraph() {
        with(one -> text.paragraph().ifPresent(one.split()::joinParagraph));
    }

    @Override
    public void source() {
        if (printed.isVisible()) {
            printed.hide();
        } else {
            with(one -> text.here().ifPresent(
                    here -> printed.show(one.shown().get().reading().decision(), here)));
        }
    }

    /// Closes the printed source; answers whether it was shown.
    boolean hideSource() {
        boolean was = printed.isVisible();
        printed.hide();
        return was;
    }

    void move(int step) {
        with(one -> one.split().move(one.chosen().get(), step));
    }

    void step(int direction) {
        text.step(direction);
    }

    void undo() {
        with(Draft::undo);
    }

    void redo() {
        with(Draft::redo);
    }

    private void with(Consumer<Draft> action) {
        draft.get().ifPresent(action);
    }
}
